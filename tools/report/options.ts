import { parseArgs } from 'node:util';

export const HELP = `检查信访工作报告的稿子：数字、依据、做法、个人信息、网页残留。

用法：
  npm run check:report -- 文件…                  .txt（UTF-8、UTF-16、GB18030）或 .docx，可以多个
  npm run --silent check:report -- --json 文件…  只输出 JSON：[{ "file": …, "findings": […] }]

选项：
  --today 2026-11-22   按这一天有效的法规检查，默认今天
  --json               输出 JSON，位置按字符（code point）从 0 数起
  --help               显示这份说明

退出码：0 没有必须改的问题；1 有；2 参数写错，或者有文件读不了（其他文件照样检查）。
`;

export type Options = { help: true } | { files: string[]; json: boolean; today: string };

/** Reads the command line; a Chinese sentence where it is wrong. `now` is the day to take where none is given. */
export function readOptions(argv: readonly string[], now: string): Options | { usage: string } {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        today: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const option = /'(-[^' ,]*)/.exec((error as Error).message)?.[1] ?? '';
    return { usage: `选项${option && ` ${option} `}写得不对，可用的选项见 --help。` };
  }
  const { values, positionals: files } = parsed;
  if (values.help) return { help: true };
  const today = values.today ?? now;
  if (!isDay(today)) return { usage: `--today 要写成 2026-11-22 这样真实的日期，不是“${today}”。` };
  if (!files.length) return { usage: '没有给出文件，请在命令后面写上要检查的 .txt 或 .docx。' };
  return { files, json: values.json ?? false, today };
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
