import { z } from 'zod';
import { topicSchema } from './schema.ts';

/** The whole of `/data/quizzes.json`. Its JSON Schema is generated from this definition. */
export const openQuizzesSchema = z
  .object({
    note: z.string(),
    edition: z.string().describe('题库版次：增减题目，或者答案、意思有改动就变'),
    topics: z.array(z.object({ id: z.string().describe('永久不变'), ...topicSchema.shape }).describe('一个专题')),
  })
  .describe('信访知库的题库，答案和解析都在里面');

export type OpenQuizzes = z.infer<typeof openQuizzesSchema>;
