import { HAN_NUMERALS, parseChineseNumeral } from '../../chinese/index.ts';

const HAN = `[${HAN_NUMERALS}]`;
const DATE = new RegExp(
  `(\\d{4}|${HAN}{4})\\s?年\\s?(\\d{1,2}|${HAN}{1,3})\\s?月\\s?(\\d{1,2}|${HAN}{1,3})\\s?日`,
  'g',
);
const ISSUED = /通过|公布|发布|颁布|印发|修订|修正|修改|批准|审议/;
const IN_FORCE = /^\s*起?\s*(?:正式)?(?:施行|实施|生效|执行)/;
const FILE_DATE = /(?:[（(](\d{4})-(\d{2})-(\d{2})[）)]|_(\d{4})(\d{2})(\d{2}))\s*$/;

function iso(year: number | null, month: number | null, day: number | null): string | null {
  if (!year || !month || !day || year < 1900 || month > 12 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

interface NotedDate {
  date: string;
  use: 'issued' | 'in-force' | 'unknown';
}

function datesIn(note: string): NotedDate[] {
  const found = [...note.matchAll(DATE)];
  return found.flatMap((match, index) => {
    const date = iso(parseChineseNumeral(match[1]!), parseChineseNumeral(match[2]!), parseChineseNumeral(match[3]!));
    const after = note.slice(match.index + match[0].length, found[index + 1]?.index);
    const alone = match[0].length === note.trim().length;
    if (!date) return [];
    return [{ date, use: IN_FORCE.test(after) ? 'in-force' : ISSUED.test(after) || alone ? 'issued' : 'unknown' }];
  });
}

/** Takes the extension, the date and a copy number such as (1) off a file name. */
export const fileStem = (fileName: string): string =>
  fileName
    .replace(/\.[a-z]+$/i, '')
    .replace(/\s*[（(]\d{1,2}[）)]$/, '')
    .replace(FILE_DATE, '')
    .trim();

/**
 * Finds the date of a version: the latest promulgation or revision that the notes or the file name — “某法(2015-09-24)”
 * or “某法_20150924” — give. The later of the two counts, since the notes of many publications stop before the last
 * revision; a file date that the notes call the day of entry into force does not. Null where neither gives one.
 */
export function versionDate(notes: readonly string[], fileName: string): string | null {
  const noted = notes.flatMap(datesIn);
  const match = FILE_DATE.exec(fileName.replace(/\.[a-z]+$/i, '').replace(/\s*[（(]\d{1,2}[）)]$/, ''));
  const parts =
    match
      ?.slice(1)
      .filter((part) => part !== undefined)
      .map(Number) ?? [];
  const ofFile = iso(parts[0] ?? null, parts[1] ?? null, parts[2] ?? null);
  const inForce = noted.some(({ date, use }) => date === ofFile && use === 'in-force');
  const issued = noted.filter(({ use }) => use === 'issued').map(({ date }) => date);
  if (ofFile && !inForce) issued.push(ofFile);
  return issued.sort().at(-1) ?? null;
}
