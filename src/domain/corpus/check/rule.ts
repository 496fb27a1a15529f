import type { Corpus } from '../corpus.ts';
import { nearest } from '../nearest.ts';

/** Something an editor must mend: the file, the place in it, and one sentence that says what and how. */
export interface Problem {
  file: string;
  place: string;
  message: string;
}

/** One rule looks at the whole corpus and lists what breaks it. */
export type Rule = (corpus: Corpus) => Problem[];

/** Collects the problems of one file; a null message is no problem, so that checks can be passed on as they are. */
export function reporter(file: string): { found: Problem[]; report: (place: string, message: string | null) => void } {
  const found: Problem[] = [];
  return { found, report: (place, message) => void (message && found.push({ file, place, message })) };
}

/** Words the report of an id that is not among the known ones, with the near miss. */
export const unknown = (id: string, known: readonly string[], where: string): string => {
  const near = nearest(id, known);
  return `${where}里没有“${id}”${near ? `，是不是“${near}”` : ''}`;
};

/** What stands in a list more than once, each once. */
export const repeated = (list: readonly string[]): string[] => [
  ...new Set(list.filter((entry, at) => list.indexOf(entry) !== at)),
];
