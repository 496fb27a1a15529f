import { join, resolve } from 'node:path';
import { importFiles } from './import-files.ts';
import { HELP, readOptions } from './options.ts';
import { list, remove } from './store.ts';
import type { Terminal } from './terminal.ts';

const DEFAULT_FOLDER = join(import.meta.dirname, '../../data/official');

async function showList(folder: string, { out }: Terminal): Promise<number> {
  const stored = await list(folder);
  if (stored.length === 0) out('还没有导入任何法规，导入办法见 --help。\n');
  for (const { id, law } of stored) {
    out(
      law
        ? `${id} 《${law.title}》${law.version ?? '日期不详'}，${law.articles.length} 条，来自 ${law.source.file}\n`
        : `${id} 文件已损坏，请重新导入\n`,
    );
  }
  return 0;
}

/**
 * Runs the command. `base` is the folder relative paths start from. Returns the exit code: 0 done, 1 a problem that
 * has been told in Chinese. Only errors nobody foresaw are thrown.
 */
export async function run(argv: readonly string[], base: string, terminal: Terminal): Promise<number> {
  const options = readOptions(argv);
  if ('usage' in options) {
    terminal.error(`${options.usage}。\n`);
    return 1;
  }
  if (options.task === 'help') {
    terminal.out(HELP);
    return 0;
  }
  const folder = options.out === undefined ? DEFAULT_FOLDER : resolve(base, options.out);
  if (options.task === 'list') return showList(folder, terminal);
  if (options.task === 'remove') {
    const removed = await remove(folder, options.id);
    if (removed) terminal.out(`已删除 ${options.id}。\n`);
    else terminal.error(`没有导入过编号为 ${options.id} 的法规，已导入的编号见 --list。\n`);
    return removed ? 0 : 1;
  }
  return importFiles(options.paths, { base, folder, check: options.task === 'check' }, terminal);
}
