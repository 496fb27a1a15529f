import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { officialLawSchema, type OfficialLaw } from '../domain/law/index.ts';

const NAME = /^([a-z0-9-]+)\.json$/;

/** One imported file. */
export interface ImportedFile {
  id: string;
  /** Null where the file is damaged. */
  law: OfficialLaw | null;
}

/** An import that cannot be read; the message tells the maintainer in Chinese what to do. */
export class DamagedImport extends Error {}

/**
 * The laws that `npm run law:import` left in `folder`, sorted by id. A folder that does not exist holds none; throws
 * the system's error where it cannot be read.
 */
export async function listOfficial(folder: string): Promise<ImportedFile[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const ids = names.flatMap((name) => NAME.exec(name)?.[1] ?? []).sort();
  return Promise.all(
    ids.map(async (id) => ({ id, law: parseLaw(id, await readFile(path.join(folder, `${id}.json`), 'utf8')) })),
  );
}

/** The imported laws of the project at `root`, by id. Throws a `DamagedImport` where one cannot be read. */
export async function readOfficial(root: string): Promise<ReadonlyMap<string, OfficialLaw>> {
  const files = await listOfficial(path.join(root, 'data/official'));
  return new Map(
    files.map(({ id, law }) => {
      if (law) return [id, law];
      const remedy = `重新导入这部法规（npm run law:import），或者删去它（npm run law:import -- --remove ${id}）`;
      throw new DamagedImport(`data/official/${id}.json 已损坏：${remedy}。`);
    }),
  );
}

/** A file that was renamed is damaged too: pages would look for its law under another id. */
function parseLaw(id: string, text: string): OfficialLaw | null {
  try {
    const { success, data } = officialLawSchema.safeParse(JSON.parse(text));
    return success && data.id === id ? data : null;
  } catch {
    return null;
  }
}
