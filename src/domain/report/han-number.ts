import { parseChineseNumeral } from '../chinese/index.ts';

/**
 * Reads a Chinese numeral of any size (十八, 二百零五, 一万二千, 三亿五千万). Null where it is not one exact number: a
 * colloquial 一万二, a guess such as 三四, or nothing.
 */
export function readHanNumber(text: string): number | null {
  let total = 0;
  let rest = text;
  for (const [sign, size] of [
    ['亿', 100_000_000],
    ['万', 10_000],
  ] as const) {
    const at = rest.lastIndexOf(sign);
    if (at < 0) continue;
    const high = below(rest.slice(0, at));
    if (high === null) return null;
    total += high * size;
    rest = rest.slice(at + 1);
    if (/^[一二两三四五六七八九]$/.test(rest)) return null;
  }
  if (rest === '') return text === '' ? null : total;
  const low = below(rest);
  return low === null ? null : total + low;
}

/** A part below ten thousand. 二〇二六 is a year and 三四 is a guess: neither is a count. */
function below(text: string): number | null {
  const plain = text.replace(/^零(?=.)/, '');
  return /^[一二两三四五六七八九零〇○]{2,}$/.test(plain) ? null : parseChineseNumeral(plain);
}
