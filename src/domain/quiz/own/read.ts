import type { Topic } from '../bank.ts';
import { lintOwn } from './lint-own.ts';
import { readOwnRows } from './rows-in.ts';
import type { OwnCell, OwnFacts, OwnReading } from './types.ts';
import { readOwnYaml } from './yaml.ts';

/** What was read from a file, before anybody looked what it is about. */
export type OwnSource = { rows: readonly (readonly OwnCell[])[] } | { yaml: string };

/** How many problems are worth listing; a file with more has one cause. */
const SHOWN = 200;

/**
 * Reads own questions: rows of a sheet, beginning with row 1, or the text of a YAML file. Either a whole set, with ids of
 * its own and with what could be better about it, or all problems; never half of each. `title` names a set whose file does
 * not. `bank` is what near duplicates are looked for in.
 */
export function readOwn(source: OwnSource, title: string, facts: OwnFacts, bank: readonly Topic[]): OwnReading {
  const read = 'rows' in source ? readOwnRows(source.rows, title, facts) : readOwnYaml(source.yaml, title, facts);
  if ('problems' in read) {
    const more = read.problems.length - SHOWN;
    if (more <= 0) return read;
    const rest = { row: 0, column: '', message: `还有${more}处，先改好上面的` };
    return { problems: [...read.problems.slice(0, SHOWN), rest] };
  }
  const { topic, place, strange } = read;
  return { topic, warnings: [...strange, ...lintOwn(topic, bank, place)] };
}
