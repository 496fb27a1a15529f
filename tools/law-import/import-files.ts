import { basename } from 'node:path';
import type { KnownLaw, OfficialLaw } from '../../src/domain/law/index.ts';
import { collect, systemProblem } from './collect.ts';
import { importFile } from './import-file.ts';
import { sentence, type FileProblem } from './problem.ts';
import { save } from './store.ts';
import { endProgress, showProgress, type Terminal } from './terminal.ts';

interface Options {
  /** Where relative paths start from. */
  base: string;
  /** Where the laws are written. */
  folder: string;
  /** Whether to read only. */
  check: boolean;
  /** The site's own laws by their titles. */
  known: ReadonlyMap<string, KnownLaw>;
}

interface Batch {
  laws: OfficialLaw[];
  warnings: string[];
  problems: FileProblem[];
}

/** Reads every file, also after a bad one, so that all that is wrong is told at once. */
async function readAll(files: readonly string[], known: Options['known'], terminal: Terminal): Promise<Batch> {
  const batch: Batch = { laws: [], warnings: [], problems: [] };
  for (const [index, path] of files.entries()) {
    showProgress(terminal, index + 1, files.length, basename(path));
    const result = await importFile(path, known);
    if ('problem' in result) {
      batch.problems.push(result.problem);
      continue;
    }
    const twin = batch.laws.find(({ id }) => id === result.law.id);
    if (twin) {
      const fault = `与 ${twin.source.file} 是同一部法规的同一版本（${twin.id}）`;
      batch.problems.push({ file: basename(path), place: '', fault, remedy: '请只留下其中一个文件' });
    }
    batch.laws.push(result.law);
    batch.warnings.push(...result.warnings);
  }
  endProgress(terminal);
  return batch;
}

const countArticles = (laws: readonly OfficialLaw[]): number =>
  laws.reduce((sum, { articles }) => sum + articles.length, 0);

/**
 * Imports files and folders; with `check`, only reads them. Nothing is written where any file is bad.
 * Returns the exit code: 0, or 1 after telling each problem in one sentence.
 */
export async function importFiles(
  paths: readonly string[],
  { base, folder, check, known }: Options,
  terminal: Terminal,
): Promise<number> {
  const { files, problems: unread, skipped } = await collect(paths, base);
  const { laws, warnings, problems: bad } = await readAll(files, known, terminal);
  if (skipped > 0) terminal.out(`跳过 ${skipped} 个不是 .md、.txt、.docx、.html 的文件。\n`);
  for (const warning of warnings) terminal.error(`注意：${warning}\n`);
  const problems = [...unread, ...bad];
  if (problems.length > 0) {
    terminal.error(problems.map((problem) => `${sentence(problem)}\n`).join(''));
    terminal.error(`${problems.length} 个问题，没有写入任何文件。\n`);
    return 1;
  }
  const total = `${laws.length} 部法规，${countArticles(laws)} 条`;
  if (check) {
    terminal.out(`检查通过：${total}。没有写入。\n`);
    return 0;
  }
  const changes = await save(folder, laws).catch((error: unknown) => systemProblem(folder, error));
  if (!(changes instanceof Map)) {
    terminal.error(`${sentence({ ...changes, fault: `写不进去，${changes.fault}` })}\n`);
    return 1;
  }
  for (const law of laws) terminal.out(`${changes.get(law.id)} ${law.id} 《${law.title}》${law.articles.length} 条\n`);
  const counts = (['新增', '更新', '未变化'] as const).map(
    (change) => `${change} ${[...changes.values()].filter((value) => value === change).length}`,
  );
  terminal.out(`导入完成：${total}；${counts.join('，')}。写在 ${folder}\n`);
  return 0;
}
