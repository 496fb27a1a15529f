const DIGITS = '零一二三四五六七八九';

/**
 * Every character a Chinese numeral may be written with, for use inside `[…]` of a regular expression: 〇 and 两 as
 * people write them, ○ as old texts print 〇. `parseChineseNumeral` reads them all.
 */
export const HAN_NUMERALS = '零〇○一二两三四五六七八九十百千';

const UNITS: readonly (readonly [string, number])[] = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
];

/**
 * Writes a whole number from 0 to 9999 the way statutes number articles: 34 → 三十四, 10 → 十, 101 → 一百零一.
 * Throws a RangeError outside that range.
 */
export function toChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) throw new RangeError(`超出范围的数字：${value}`);
  if (value === 0) return '零';
  let rest = value;
  let text = '';
  let gap = false;
  for (const [unit, size] of UNITS) {
    const digit = Math.floor(rest / size);
    rest %= size;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    if (gap) text += '零';
    gap = false;
    text += (digit === 1 && size === 10 && text === '' ? '' : DIGITS[digit]) + unit;
  }
  if (rest > 0) text += (gap ? '零' : '') + DIGITS[rest];
  return text;
}

/**
 * Reads a Chinese numeral up to 9999 (三十四, 一百零一, 两百, 〇, ○) or plain digits of either width.
 * Returns null where the text is not one whole number.
 */
export function parseChineseNumeral(text: string): number | null {
  const plain = text.normalize('NFKC');
  if (/^\d{1,4}$/.test(plain)) return Number(plain);
  const tidy = plain.replace(/[〇○]/g, '零').replace(/两/g, '二');
  if (!/^[零一二三四五六七八九十百千]+$/.test(tidy)) return null;
  if (/^[一二三四五六七八九零]{2,4}$/.test(tidy) && !tidy.startsWith('零')) {
    return Number([...tidy].map((char) => DIGITS.indexOf(char)).join(''));
  }
  let total = 0;
  let digit: number | null = null;
  let last = 10_000;
  for (const char of tidy) {
    const unit = UNITS.find(([name]) => name === char);
    if (unit) {
      if (unit[1] >= last) return null;
      last = unit[1];
      total += (digit ?? 1) * unit[1];
      digit = null;
    } else {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS.indexOf(char);
    }
  }
  return total + (digit ?? 0);
}
