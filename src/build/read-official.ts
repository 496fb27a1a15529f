import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OfficialLaw } from '../domain/law/index.ts';

/** The laws that `npm run law:import` left in `data/official`, by id; empty where nothing was imported. */
export async function readOfficial(root: string): Promise<ReadonlyMap<string, OfficialLaw>> {
  const folder = path.join(root, 'data/official');
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const laws = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8')) as OfficialLaw),
  );
  return new Map(laws.map((law) => [law.id, law]));
}
