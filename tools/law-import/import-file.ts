import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseLaw, type KnownLaw, type OfficialLaw } from '../../src/domain/law/index.ts';
import { systemProblem } from './collect.ts';
import { placeOf, type FileProblem } from './problem.ts';
import { ReadFault, readDocument } from './read/index.ts';
import { romanise } from './romanise.ts';

export type Imported = { law: OfficialLaw; warnings: string[] } | { problem: FileProblem };

/**
 * Reads and parses one file into a law, or tells what is wrong with it. `known` are the site's own laws by their
 * titles.
 */
export async function importFile(path: string, known: ReadonlyMap<string, KnownLaw>): Promise<Imported> {
  const file = basename(path);
  try {
    const bytes = await readFile(path);
    const { lines, unit, titleHints, warnings, remedies } = await readDocument(bytes);
    const parsed = parseLaw({ lines, fileName: file, titleHints, romanise, known });
    if ('problem' in parsed) {
      const { problem } = parsed;
      const remedy = remedies[problem.kind] ?? problem.remedy;
      return { problem: { file, place: placeOf(problem, unit), fault: problem.fault, remedy } };
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { law: { ...parsed.law, source: { file, sha256 } }, warnings: warnings.map((text) => `${file}：${text}。`) };
  } catch (error) {
    if (error instanceof ReadFault) return { problem: { file, place: '', fault: error.fault, remedy: error.remedy } };
    return { problem: systemProblem(file, error) };
  }
}
