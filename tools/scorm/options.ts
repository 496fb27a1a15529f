import { parseArgs } from 'node:util';
import type { FeedbackMode } from '../../src/domain/scorm/index.ts';

/** What a package is to be. */
export interface PackageOptions {
  task: 'build';
  topic: string;
  /** Undefined: the usual number, or all where the topic has fewer. */
  count: number | undefined;
  seed: string;
  pass: number;
  minutes: number | null;
  feedback: FeedbackMode;
  title: string | undefined;
  out: string | undefined;
  force: boolean;
}

export type Options = PackageOptions | { task: 'list' } | { task: 'help' };

export const HELP = `把一个专题的题目做成 SCORM 1.2 测验包，上传到学习平台使用。

用法：
  npm run scorm -- --topic 复查和复核             写出 scorm-review-recheck.zip
  npm run scorm -- --list                        列出专题

选项：
  --topic 专题        编号或者中文名称，见 --list
  --count 数目        抽多少题，默认 20；案例整组抽取
  --seed 种子         字母和数字，默认 1；种子不同，抽的题和选项次序不同
  --pass 百分比       及格线，0 到 100，默认 80
  --minutes 分钟      限时，默认不限
  --feedback 方式     end 交卷以后看解析（默认），immediate 每题提交以后马上看
  --title 名称        测验的名称，默认用专题的名称
  --out 文件          写到哪里，默认在当前文件夹
  --force             文件已经有了，也照样写
  --help              显示这份说明

同样的选项和题库得到同样的文件。
`;

/** Reads the command line. A Chinese sentence where something in it is wrong. */
export function readOptions(argv: readonly string[]): Options | { usage: string } {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...argv],
      options: {
        topic: { type: 'string' },
        count: { type: 'string' },
        seed: { type: 'string', default: '1' },
        pass: { type: 'string', default: '80' },
        minutes: { type: 'string' },
        feedback: { type: 'string', default: 'end' },
        title: { type: 'string' },
        out: { type: 'string' },
        force: { type: 'boolean', default: false },
        list: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    return { usage: usageOf(error) };
  }
  if (values.help) return { task: 'help' };
  if (values.list) return { task: 'list' };
  const { topic, count, seed, pass, minutes, feedback, title, out, force } = values;
  if (!topic?.trim()) return { usage: '要写 --topic 和专题的编号或者名称，专题见 --list' };
  if (count !== undefined && !isWhole(count, 1, 9999)) return { usage: `--count 写成不小于1的整数，不是“${count}”` };
  if (!/^[0-9A-Za-z]{1,16}$/.test(seed)) return { usage: `--seed 写成1到16个字母或者数字，不是“${seed}”` };
  if (!isWhole(pass, 0, 100)) return { usage: `--pass 写成0到100的整数，不是“${pass}”` };
  if (minutes !== undefined && !isWhole(minutes, 1, 1440))
    return { usage: `--minutes 写成1到1440的整数，不是“${minutes}”` };
  if (feedback !== 'end' && feedback !== 'immediate')
    return { usage: `--feedback 写成 end 或者 immediate，不是“${feedback}”` };
  if (title !== undefined && !(title.trim() && title.length <= 60)) return { usage: '--title 写成1到60个字的名称' };
  return {
    task: 'build',
    topic: topic.trim(),
    count: count === undefined ? undefined : Number(count),
    seed,
    pass: Number(pass),
    minutes: minutes === undefined ? null : Number(minutes),
    feedback,
    title: title?.trim(),
    out,
    force,
  };
}

const isWhole = (text: string, from: number, to: number) =>
  /^\d{1,4}$/.test(text) && Number(text) >= from && Number(text) <= to;

function usageOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const [, word = ''] = /'(-?[^' ,]*)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${word} 这个选项，可用的选项见 --help`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `不知道“${word}”是什么，专题写在 --topic 后面`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `${word} 后面要写它的值，用法见 --help`;
  throw error;
}
