import { HAN_NUMERALS, parseChineseNumeral, toChineseNumeral } from '../chinese/index.ts';

const ARABIC = /(?<!\d)\d{1,4}(?!\d)/g;
const CHINESE = new RegExp(`[${HAN_NUMERALS}]+`, 'g');
const DAYS = new RegExp(`([\\d${HAN_NUMERALS}])[天日]`, 'g');

/** 60日 → 六十日. Longer numbers (20220501, case numbers) stay as they are. */
const spelled = (text: string) => text.replace(ARABIC, (digits) => toChineseNumeral(Number(digits)));

/** 六十日 → 60日. A numeral that cannot be read as one number stays as it is. */
const counted = (text: string) => text.replace(CHINESE, (numeral) => String(parseChineseNumeral(numeral) ?? numeral));

/** 60天 and 60日 are the same period; only a number directly before makes 天 a day. */
const asDay = (text: string) => text.replace(DAYS, '$1日');
const asTian = (text: string) => text.replace(DAYS, '$1天');

/**
 * All ways of writing a query that mean the same: numerals in digits and in Chinese, 日 and 天, and what `simplify`
 * makes of it (traditional to simplified). The query as typed comes first; there are no duplicates.
 */
export function variants(query: string, simplify: (text: string) => string = (text) => text): string[] {
  const typed = query.normalize('NFKC').trim();
  const bases = [typed, simplify(typed)];
  const all = bases
    .flatMap((base) => [base, asDay(base), asTian(base)])
    .flatMap((form) => [form, spelled(form), counted(form)]);
  return [...new Set(all.filter(Boolean))];
}
