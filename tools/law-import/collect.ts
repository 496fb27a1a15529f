import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { FileProblem } from './problem.ts';
import { SUPPORTED } from './read/index.ts';

/** Larger files are refused unread: the longest code of law is a few hundred kilobytes of text. */
const MAX_BYTES = 20 * 1024 * 1024;

export interface Collected {
  /** Absolute paths, each once. */
  files: string[];
  problems: FileProblem[];
  /** Files in the given folders that were passed over because of their names. */
  skipped: number;
}

const ERRORS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['找不到这个文件', '请检查路径和文件名'],
  EACCES: ['没有读取权限', '请检查文件的权限'],
  EPERM: ['没有读取权限', '请检查文件的权限'],
  ELOOP: ['链接指向自己', '请给出文件本来的路径'],
};

/** A failed file operation as a problem; an error that is not the system's is thrown on. */
export function systemProblem(file: string, error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!code) throw error;
  const [fault, remedy] = ERRORS[code] ?? [`读不了（${code}）`, '请检查磁盘和路径，或换一个位置再试'];
  return { file, place: '', fault, remedy };
}

/**
 * Turns the arguments into files: a file is taken whatever it is called, a folder gives its supported files, not those
 * of folders inside it (a saved page keeps its parts in one).
 */
export async function collect(paths: readonly string[], base: string): Promise<Collected> {
  const found: Collected = { files: [], problems: [], skipped: 0 };
  for (const path of paths) {
    const full = resolve(base, path);
    try {
      const entry = await stat(full);
      if (entry.isDirectory()) await collectFolder(full, path, found);
      else await collectFile(full, path, found);
    } catch (error) {
      found.problems.push(systemProblem(path, error));
    }
  }
  return found;
}

async function collectFolder(folder: string, path: string, found: Collected): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory() && !/^[.~]/.test(entry.name));
  const names = files.map(({ name }) => name).filter((name) => SUPPORTED.test(name));
  found.skipped += files.length - names.length;
  if (names.length === 0) {
    const remedy = '请给出放有 .md、.txt、.docx 或 .html 文件的文件夹';
    found.problems.push({ file: path, place: '', fault: '文件夹里没有可以导入的文件', remedy });
  }
  for (const name of names.sort()) {
    // One dangling link must not hide the files after it.
    await collectFile(join(folder, name), name, found).catch((error: unknown) => {
      found.problems.push(systemProblem(name, error));
    });
  }
}

async function collectFile(full: string, shown: string, found: Collected): Promise<void> {
  const entry = await stat(full);
  if (!entry.isFile()) {
    found.problems.push({ file: shown, place: '', fault: '这不是普通文件', remedy: '请给出法规文件的路径' });
  } else if (entry.size > MAX_BYTES) {
    const size = Math.round(entry.size / 1024 / 1024);
    const fault = `文件有 ${size} MB，超过 20 MB 的上限，没有读取`;
    found.problems.push({ file: basename(shown), place: '', fault, remedy: '请确认选对了文件，法规全文一般不到 1 MB' });
  } else {
    const real = await realpath(full);
    if (!found.files.includes(real)) found.files.push(real);
  }
}
