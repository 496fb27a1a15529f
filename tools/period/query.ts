import { z } from 'zod';

const range = z.strictObject({ from: z.string(), to: z.string() });

/** What the command is asked. Whether the dates and numbers make sense is the engine's business. */
const querySchema = z.strictObject({
  rule: z.string('rule 要写期限的 id，见 --list'),
  start: z.string('start 要写起算事件的日期，像 "2026-06-03"'),
  extension: z.number('extension 是数字').optional(),
  suspensions: z.array(range, 'suspensions 是 [{"from":"2026-06-03","to":"2026-06-05"}]').optional(),
  days: z.number('days 是数字').optional(),
});

export type Query = z.infer<typeof querySchema>;

/** Reads a query written as JSON; a Chinese sentence where it is none. */
export function readQuery(text: string): Query | { problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: `读不懂这段 JSON：${text}` };
  }
  const result = querySchema.safeParse(data);
  if (result.success) return result.data;
  return {
    problem: result.error.issues
      .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join('：'))
      .join('；'),
  };
}
