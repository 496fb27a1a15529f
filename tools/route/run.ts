import { readContent } from '../../src/build/read-content.ts';
import { assembleCorpus } from '../../src/domain/corpus/index.ts';
import { answer } from './answer.ts';
import { readQuery } from './query.ts';

export const HELP = `一件信访事项怎样办理，用 JSON 问，用 JSON 答。

用法：
  npm run --silent route -- '{"asker":"bureau","circumstances":[],"stage":"new","kind":"suggestion"}'
  npm run --silent route -- '{}'        第一个问题和它的选项

JSON 的字段：
  问题的 id    选项的 id；多选题写成列表，没有的写 []
  matter       事项的 id，如 "migrant-worker-wages"，能从事项推出的问题不用再答
  on           起算事件的日期，{"triage":"2026-06-03"}，给出期限的截止日期；同一天起算的写一个就行，
               结果用不上的列在 unused 里

没有答完的，输出 state 为 question 和下一个问题；答完的，state 为 outcome 和办理结果。
有问题时在标准错误输出一句话，在标准输出给出 {"problem":…}，退出码为 1。
`;

export interface Printer {
  out: (line: string) => void;
  err: (line: string) => void;
}

/** Answers one query over the content of the project at `root`. Returns the exit code: 1 where there is a problem. */
export async function run(args: readonly string[], root: string, { out, err }: Printer): Promise<0 | 1> {
  const [text, ...more] = args;
  if (text === '--help' || text === '-h') {
    out(HELP);
    return 0;
  }
  const result =
    text === undefined || more.length
      ? { problem: '要写一段 JSON，也只要一段，用单引号括起来；用法见 --help' }
      : await ask(text, root);
  out(JSON.stringify(result, null, 2));
  if (!('problem' in result)) return 0;
  err(String(result.problem));
  return 1;
}

async function ask(text: string, root: string) {
  const { collections, problems } = await readContent(root);
  const [first] = problems;
  if (first) return { problem: `${first.file} ${first.place}：${first.message}` };
  const corpus = assembleCorpus(collections);
  const query = readQuery(
    text,
    corpus.routing.questions.map(({ id }) => id),
  );
  return 'problem' in query ? query : answer(query, corpus);
}
