import type { Item } from '../quiz/index.ts';
import { newAttempt, responseTo, type Attempt } from './attempt.ts';
import type { ScormQuiz } from './quiz.ts';
import { longestResponse, packResponse, unpackResponse } from './response-text.ts';

/** What SCORM 1.2 keeps for a package between two sittings: `cmi.suspend_data`, CMIString4096. */
export const SUSPEND_LIMIT = 4096;

const VERSION = '1';
/** Three signs of base 36: about 13 hours on one question. */
const MOST_SECONDS = 36 ** 3 - 1;
const MOST_ELAPSED = 36 ** 6 - 1;

type Parts = Pick<ScormQuiz, 'id' | 'items'>;

/**
 * An attempt as text: version, package, whether handed in, seconds, then a field for each question in the order of the
 * paper: `!` checked, `*` flagged, the response, `:` seconds. Only ASCII. Which question is shown is not in it: that is
 * `cmi.core.lesson_location`.
 */
export function formatAttempt(attempt: Attempt, { id, items }: Parts): string {
  const fields = items.map((item) => {
    const spent = Math.min(attempt.seconds[item.id] ?? 0, MOST_SECONDS);
    return [
      attempt.checked.includes(item.id) ? '!' : '',
      attempt.flagged.includes(item.id) ? '*' : '',
      packResponse(item, responseTo(attempt, item)),
      spent > 0 ? `:${spent.toString(36)}` : '',
    ].join('');
  });
  const elapsed = Math.min(Math.floor(attempt.elapsed / 1000), MOST_ELAPSED).toString(36);
  return [VERSION, id, attempt.submitted ? '1' : '0', elapsed, ...fields].join('.');
}

/** The most signs that `formatAttempt` can take for these questions. */
export const longestAttempt = ({ id, items }: Parts): number =>
  [VERSION.length, id.length, 1, 6, ...items.map((item) => 2 + longestResponse(item) + 4)].reduce(
    (sum, length) => sum + 1 + length,
    -1,
  );

/**
 * Reads what a platform kept. `none`: nothing was kept; `other`: it belongs to other questions, which the package had
 * before; `broken`: it is no text of ours or was cut off.
 */
export function parseAttempt(text: string, { id, items }: Parts): Attempt | 'none' | 'other' | 'broken' {
  if (text.trim() === '') return 'none';
  const [version, own, submitted = '', elapsed = '', ...fields] = text.trim().split('.');
  if (version !== VERSION || own === undefined) return 'broken';
  if (own !== id) return 'other';
  if (!/^[01]$/.test(submitted) || !/^[0-9a-z]{1,6}$/.test(elapsed) || fields.length !== items.length) return 'broken';
  const attempt = {
    ...newAttempt(),
    submitted: submitted === '1',
    elapsed: Number.parseInt(elapsed, 36) * 1000,
  };
  for (const [at, item] of items.entries()) if (!readField(attempt, item, fields[at]!)) return 'broken';
  return attempt;
}

/** Reads the field of one question into the attempt; says whether it is one. */
function readField(attempt: Attempt, item: Item, field: string): boolean {
  const match = /^(!?)(\*?)([^.:!*]*)(?::([0-9a-z]{1,3}))?$/.exec(field);
  if (!match) return false;
  const [, checked, flagged, packed = '', spent] = match;
  const response = unpackResponse(item, packed);
  if (response === null && packed !== '') return false;
  if (packed !== '') attempt.responses[item.id] = response;
  if (checked) attempt.checked.push(item.id);
  if (flagged) attempt.flagged.push(item.id);
  if (spent) attempt.seconds[item.id] = Number.parseInt(spent, 36);
  return true;
}
