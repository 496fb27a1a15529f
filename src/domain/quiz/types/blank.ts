import { HAN_NUMERALS, parseChineseNumeral } from '../../chinese/index.ts';
import type { Item } from '../schema.ts';
import type { QuestionKind } from './contract.ts';

type Blank = Extract<Item, { type: 'blank' }>;

const NUMERAL = new RegExp(`[${HAN_NUMERALS}]+`, 'g');

/**
 * What two spellings of one answer have in common: width, spaces and signs do not matter, nor whether a number is
 * written 60 or 六十, nor whether days are 日 or 天. A working day stays one.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .replace(NUMERAL, (numeral) => String(parseChineseNumeral(numeral) ?? numeral))
    .replace(/(\d)个?(工作)?[日天]/g, '$1$2日')
    .toLowerCase();
}

/** Words into gaps; each gap counts the same. */
export const blank: QuestionKind<Blank, readonly string[]> = {
  empty: ({ blanks }) => blanks.map(() => ''),
  read: ({ blanks }, response) =>
    Array.isArray(response) && response.length === blanks.length && response.every((text) => typeof text === 'string')
      ? response
      : null,
  isComplete: (_question, response) => response.every((text) => text.trim() !== ''),
  answer: ({ blanks }) => blanks.map(({ accept }) => accept[0]!),
  grade: ({ blanks }, response) =>
    blanks.filter(({ accept }, at) => accept.some((text) => normalise(text) === normalise(response[at] ?? ''))).length /
    blanks.length,
  inWords: (_question, response) => response.filter(Boolean).join('；'),
};
