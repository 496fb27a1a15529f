/** Characters that nobody sees and that break comparing: marks of order, width nothing, controls. */

const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffe\uffff]/g;

/** A text as it is kept: one kind of line break, nothing unseen, nothing around it. */
export const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').trim();

/** What two spellings of a name have in common: width, case, spaces and remarks in brackets do not matter. */
export const plainName = (text: string): string =>
  tidy(text)
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/\s/g, '')
    .toUpperCase();

/** A part of a cell, and the sign that ended it; empty for the last. */
export interface Piece {
  text: string;
  sign: string;
}

/** Splits a cell at signs. A backslash takes the sign behind it, or another backslash, as it is. */
export function pieces(text: string, signs: string): Piece[] {
  const found: Piece[] = [];
  let own = '';
  const chars = [...text];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at]!;
    const next = chars[at + 1];
    if (char === '\\' && next !== undefined && (next === '\\' || signs.includes(next))) {
      own += next;
      at += 1;
    } else if (signs.includes(char)) {
      found.push({ text: own, sign: char });
      own = '';
    } else own += char;
  }
  return [...found, { text: own, sign: '' }];
}

/** The inverse: a text that `pieces` does not split. */
export const escaped = (text: string, signs: string): string =>
  [...text].map((char) => (char === '\\' || signs.includes(char) ? `\\${char}` : char)).join('');
