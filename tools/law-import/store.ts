import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfficialLaw } from '../../src/domain/law/index.ts';

export type Change = '新增' | '更新' | '未变化';

const serialise = (law: OfficialLaw): string => `${JSON.stringify(law, null, 2)}\n`;

const readOr = async (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

/**
 * Writes laws to `<folder>/<id>.json`, all or none: everything is written beside its place first, then renamed; where
 * a rename fails, those already done are put back. Tells what happened to each id. Throws the system's error.
 */
export async function save(folder: string, laws: readonly OfficialLaw[]): Promise<Map<string, Change>> {
  await mkdir(folder, { recursive: true });
  const changes = new Map<string, Change>();
  const staged: { path: string; temporary: string; before: string | null }[] = [];
  const renamed: typeof staged = [];
  try {
    for (const law of laws) {
      const path = join(folder, `${law.id}.json`);
      const [before, after] = [await readOr(path), serialise(law)];
      changes.set(law.id, before === null ? '新增' : before === after ? '未变化' : '更新');
      if (before === after) continue;
      const temporary = join(folder, `.${law.id}.${process.pid}.tmp`);
      staged.push({ path, temporary, before });
      await writeFile(temporary, after);
    }
    for (const file of staged) {
      await rename(file.temporary, file.path);
      renamed.push(file);
    }
  } catch (error) {
    for (const { path, before } of renamed) await (before === null ? rm(path) : writeFile(path, before));
    for (const { temporary } of staged) await rm(temporary, { force: true });
    throw error;
  }
  return changes;
}

/** Removes one law; false where there is none of that id. An id that could name another file is not looked up. */
export async function remove(folder: string, id: string): Promise<boolean> {
  if (!/^[a-z0-9-]+$/.test(id)) return false;
  try {
    await rm(join(folder, `${id}.json`));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
