import { z } from 'zod';
import {
  apartSchema,
  handlingSchema,
  junctionSchema,
  outcomeSchema,
  partSchema,
  questionSchema,
  waySchema,
} from './schema.ts';

/** The whole of `/data/routing.json`. Its JSON Schema is generated from this definition. */
export const openRoutingSchema = z
  .object({
    note: z.string(),
    units: z.record(z.string(), z.string()).describe('结果里用到的承办机关：id 和叫法'),
    questions: z.array(questionSchema).describe('问题，start 是第一题；to 指向问题、岔口或者结果'),
    junctions: z.array(junctionSchema).describe('岔口：按前面的回答决定去向，先满足的先走'),
    outcomes: z.array(outcomeSchema).describe('结果：主要办理方式'),
    parts: z.array(partSchema).describe('与主要办理方式并存的部分'),
    handlings: z.array(handlingSchema).describe('办理方式的叫法和依据'),
    ways: z.array(waySchema).describe('法定途径'),
    apart: z.array(apartSchema).describe('一封信有几个诉求时不能一并送出的种类'),
  })
  .describe('信访知库的分流图；期限见 periods.json，事项见 matters.json');

export type OpenRouting = z.infer<typeof openRoutingSchema>;
