import { NUMBER, readNumber } from './text.ts';

/** A line that begins with an item number: `chinese` for （一）, `digit` for 1． or （1）. */
export interface ItemLine {
  form: 'chinese' | 'digit';
  number: number;
  text: string;
}

const CHINESE = new RegExp(`^[（(]\\s?(${NUMBER})\\s?[）)]\\s*[、.．]?\\s*(.*)$`);
const DIGITS = /^(?:([0-9０-９]{1,2})\s?[.．、](?![0-9０-９])|[（(]\s?([0-9０-９]{1,2})\s?[）)])\s*(.+)$/;

/** Reads （一）… (一)… 1．… 1、… （1）…, in either width. Null for any other line, decimals included. */
export function readItemLine(text: string): ItemLine | null {
  const digits = DIGITS.exec(text.replace(/^[⒈-⒐]/, (sign) => sign.normalize('NFKC')));
  if (digits) return { form: 'digit', number: Number((digits[1] ?? digits[2])!.normalize('NFKC')), text: digits[3]! };
  const match = CHINESE.exec(text);
  const number = match && readNumber(match[1]!);
  return match && number && match[2] ? { form: 'chinese', number, text: match[2] } : null;
}
