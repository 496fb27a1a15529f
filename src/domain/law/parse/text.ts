import { HAN_NUMERALS, parseChineseNumeral, toChineseNumeral } from '../../chinese/index.ts';

/** One digit of an article, chapter or item number, for use in a regular expression. */
export const DIGIT = `[${HAN_NUMERALS}0-9０-９]`;

/** A number whose digits a publisher may have spaced out (第一百二十八 条). */
export const NUMBER = `${DIGIT}(?:\\s?${DIGIT})*`;

/** Value of what `NUMBER` matched, or null (十百). */
export const readNumber = (text: string): number | null => parseChineseNumeral(text.replace(/\s/g, ''));

/** 5 → 第五条; 10 and 1 → 第十条之一. */
export const articleLabel = (number: number, sub = 0): string =>
  `第${toChineseNumeral(number)}条${sub ? `之${toChineseNumeral(sub)}` : ''}`;

/** Takes out the blanks that publishers set between Chinese characters of a title (总　则). */
export const compact = (text: string): string => text.replace(/(?<=[^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/g, '');

/** Whether a line ends as a sentence or a list entry does, and so cannot be a heading. */
export const endsSentence = (text: string): boolean => /[。；;：:！？!?，,…]["”’』」]?$/.test(text);

/** Longest heading of a division or title of a law worth believing, in characters. */
export const MAX_HEADING = 60;
