import { z } from 'zod';

/** What the command is asked: answers by question id, the matter, and days of events by the period that runs from them. */
const querySchema = z
  .object({
    matter: z.string('matter 写事项的 id，见 /matters/').optional(),
    on: z.record(z.string(), z.string(), 'on 是 {"期限的 id": "起算事件的日期"}').optional(),
  })
  .catchall(z.union([z.string(), z.array(z.string())], '回答写选项的 id，多选写成列表'));

export interface Query {
  answers: Record<string, string | string[]>;
  matter: string | undefined;
  on: Record<string, string>;
}

/** Reads a query written as JSON; a Chinese sentence where it is none. */
export function readQuery(text: string): Query | { problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: `读不懂这段 JSON：${text}` };
  }
  const result = querySchema.safeParse(data);
  if (!result.success)
    return {
      problem: result.error.issues
        .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join('：'))
        .join('；'),
    };
  const { matter, on = {}, ...answers } = result.data;
  return { answers: answers as Query['answers'], matter, on };
}
