import { z } from 'zod';

/** What the command is asked: answers by question id, the matter, and days of events by the period that runs from them. */
const querySchema = z
  .object(
    {
      matter: z.string('写事项的 id，见 /matters/').optional(),
      on: z.record(z.string(), z.string('日期写成 "2026-06-03"'), '写成 {"期限的 id": "起算事件的日期"}').optional(),
    },
    '要的是 {} 括起来的 JSON 对象，如 {"asker":"bureau"}',
  )
  .catchall(z.union([z.string(), z.array(z.string())], '回答写选项的 id，多选写成列表'));

export interface Query {
  answers: Record<string, string | string[]>;
  matter: string | undefined;
  on: Record<string, string>;
}

/** Reads a query written as JSON; a Chinese sentence where it is none. `questions` are the ids that may be answered. */
export function readQuery(text: string, questions: readonly string[]): Query | { problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: `读不懂这段 JSON：${text}` };
  }
  const stranger =
    z.record(z.string(), z.unknown()).safeParse(data).success &&
    Object.keys(data as object).find((key) => ![...questions, 'matter', 'on'].includes(key));
  if (typeof stranger === 'string') return { problem: `没有“${stranger}”这个问题，去掉它；还可以写 matter 和 on` };
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
