import { join, resolve } from 'node:path';
import { readLaws } from '../../src/build/read-names.ts';
import { listOfficial } from '../../src/build/read-official.ts';
import { systemProblem } from './collect.ts';
import { importFiles } from './import-files.ts';
import { HELP, readOptions } from './options.ts';
import { sentence } from './problem.ts';
import { remove } from './store.ts';
import type { Terminal } from './terminal.ts';

const ROOT = join(import.meta.dirname, '../..');
const DEFAULT_FOLDER = join(ROOT, 'data/official');

async function showList(folder: string, { out, error }: Terminal): Promise<number> {
  const stored = await listOfficial(folder).catch((reason: unknown) => systemProblem(folder, reason));
  if (!Array.isArray(stored)) {
    error(`${sentence(stored)}\n`);
    return 1;
  }
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
  const { laws, problems } = await readLaws(ROOT);
  if (problems.length > 0) {
    // Without the register the two regulations would be filed under ids of other laws.
    terminal.error(problems.map(({ file, place, message }) => `${file} ${place}：${message}。\n`).join(''));
    return 1;
  }
  const known = new Map(laws.map(({ id, title, articles }) => [title, { id, articles }]));
  return importFiles(options.paths, { base, folder, check: options.task === 'check', known }, terminal);
}
