import { z } from 'zod';
import { TYPES, type QuestionType } from './names.ts';

/** A blueprint as a file may hold it. */
export const blueprintSchema = z.strictObject({
  title: z.string().trim().min(1).max(40),
  sections: z
    .array(
      z.strictObject({
        type: z.enum(Object.keys(TYPES) as [QuestionType, ...QuestionType[]]),
        count: z.int().min(1).max(200),
        points: z.number().positive().max(50),
      }),
    )
    .min(1),
  minutes: z.int().min(1).max(600),
  pass: z.number().min(0),
});
