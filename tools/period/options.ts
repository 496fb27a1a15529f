import { parseArgs } from 'node:util';
import { readQuery, type Query } from './query.ts';

export const HELP = `计算信访期限的最后一日。

用法：
  npm run --silent period -- --json '{"rule":"objection","start":"2026-02-12"}'   输出 JSON
  npm run period -- objection 2026-02-12                                          输出文字
  npm run period -- '{"rule":"objection","start":"2026-02-12"}'                   同上
  npm run period -- --list                                                        列出全部期限

JSON 的字段：
  rule         期限的 id，见 --list
  start        起算事件的日期，如收到、受理的那一天，当日不计入
  extension    批准延长的天数，只用于可以延长的期限
  suspensions  听证所需时间 [{"from":"2026-06-03","to":"2026-06-05"}]，首尾两日都算，只用于复核
  days         交办文书写明的天数，只用于条例没有规定天数的期限

选项：
  --extension 天数   --days 天数   --hearing 2026-06-03..2026-06-05（可以写几次）
  --help             显示这份说明

有问题时在标准错误输出一句话，退出码为 1；用 --json 时另在标准输出给出 {"problem":…}。
`;

export type Task =
  { task: 'help' } | { task: 'list' } | { task: 'compute'; query: Query } | { task: 'problem'; problem: string };
/** `json` is whether the answer, or the problem, is wanted as JSON. */
export type Options = Task & { json: boolean };

const OPTIONS = {
  json: { type: 'string' },
  list: { type: 'boolean' },
  extension: { type: 'string' },
  days: { type: 'string' },
  hearing: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

const HINT = '用法见 --help';

const problem = (text: string): Task => ({ task: 'problem', problem: text });

/** Reads the command line. Gives a Chinese sentence as `problem` where it cannot be understood. */
export function readOptions(argv: readonly string[]): Options {
  const json = argv.some((arg) => arg === '--json' || arg.startsWith('--json='));
  try {
    return { ...read(argv), json };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    const option = /'(-[^' ,]*)/.exec(message)?.[1] ?? '';
    const what = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? `没有 ${option} 这个选项` : `${option} 的写法不对`;
    return { ...problem(`${what}，${HINT}`), json };
  }
}

function read(argv: readonly string[]): Task {
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  if (values.help) return { task: 'help' };
  if (values.list) return { task: 'list' };
  const { json, extension, days, hearing } = values;
  const [rule = '', start = '', ...more] = positionals;
  const whole = json ?? (positionals.length === 1 && rule.startsWith('{') ? rule : undefined);
  if (whole !== undefined) {
    const besides = json === undefined ? [] : positionals;
    const flags = [extension, days, hearing].filter((value) => value !== undefined);
    if (besides.length + flags.length > 0) return problem('写了 JSON，就把其他内容也写在 JSON 里');
    const query = readQuery(whole);
    return 'problem' in query ? problem(query.problem) : { task: 'compute', query };
  }
  if (start === '' || more.length > 0) return problem(`要写期限的 id 和起算日期两样，${HINT}`);
  const query = { rule, start, extension: number(extension), days: number(days), suspensions: hearing?.map(span) };
  return { task: 'compute', query };
}

const number = (text?: string) => (text === undefined ? undefined : Number(/^\d+$/.test(text) ? text : NaN));

function span(text: string) {
  const [from = '', to = from] = text.split('..');
  return { from, to };
}
