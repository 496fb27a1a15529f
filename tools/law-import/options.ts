import { parseArgs } from 'node:util';

export type Options =
  | { task: 'import' | 'check'; paths: string[]; out?: string }
  | { task: 'list'; out?: string }
  | { task: 'remove'; id: string; out?: string }
  | { task: 'help' };

export const HELP = `导入官方法规文本，供网站显示原文、搜索和对照。

用法：
  npm run law:import -- 文件或文件夹…     导入（.md .txt .docx .html，一次可以多个）
  npm run law:import -- --check 文件…     只检查，不写入
  npm run law:import -- --list            列出已经导入的法规
  npm run law:import -- --remove 编号     删除一部已经导入的法规（编号见 --list）

选项：
  --out 文件夹   写到别处（默认 data/official）
  --help         显示这份说明

只要有一个文件有问题，就什么都不写入；每个问题各用一句话说明位置和办法。
`;

/**
 * Reads the command line. Gives a Chinese sentence instead of options where it holds an unknown option, no file, or
 * tasks that exclude each other.
 */
export function readOptions(argv: readonly string[]): Options | { usage: string } {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        check: { type: 'boolean' },
        list: { type: 'boolean' },
        remove: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return { usage: usageOf(error) };
  }
  const { values, positionals: paths } = parsed;
  const { out, remove: id } = values;
  if (values.help) return { task: 'help' };
  const tasks = [values.check, values.list, id !== undefined].filter(Boolean).length;
  if (tasks > 1) return { usage: '--check、--list、--remove 一次只能用一个' };
  if ((values.list || id !== undefined) && paths.length > 0) return { usage: '--list 和 --remove 不需要文件' };
  if (values.list) return { task: 'list', out };
  if (id !== undefined) return { task: 'remove', id, out };
  if (paths.length === 0) return { usage: '没有给出文件，请在命令后面写上要导入的文件或文件夹' };
  return { task: values.check ? 'check' : 'import', paths, out };
}

function usageOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(-[^' ,]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${option} 这个选项，可用的选项见 --help`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `${option} 的写法不对，用法见 --help`;
  throw error;
}
