import type { DivisionLevel } from '../official.ts';
import type { Line } from './clean.ts';
import { compact, endsSentence, MAX_HEADING, NUMBER, readNumber } from './text.ts';

export interface DivisionLine {
  level: DivisionLevel;
  number: number;
  title: string;
}

const LEVELS: Readonly<Record<string, DivisionLevel>> = { 编: 'part', 分编: 'subpart', 章: 'chapter', 节: 'section' };
const NUMBERED = new RegExp(`^第\\s?(${NUMBER})\\s?(分编|编|章|节)\\s*(.*)$`);
const LISTED = new RegExp(`^(?:${NUMBER})\\s?、`);
const ITEM_LIKE = new RegExp(`^[（(]${NUMBER}[）)]`);

/** Names of first and last chapters that publishers also print without a number. */
export const isBareChapter = (text: string): boolean => /^[总分附]则$/.test(compact(text));

const canBeHeading = (text: string): boolean => text.length <= MAX_HEADING && !endsSentence(text);

/** Reads 第N编/分编/章/节 and its title; null for any other line, a sentence about a chapter included. */
export function readNumberedDivision({ text }: Pick<Line, 'text'>): DivisionLine | null {
  const match = NUMBERED.exec(text);
  const number = match && readNumber(match[1]!);
  if (!match || !number) return null;
  const title = compact(match[3]!);
  if (!canBeHeading(title) || /^(?:[、的]|规定|至第|和第)/.test(title)) return null;
  return { level: LEVELS[match[2]!]!, number, title };
}

/**
 * Reads a heading without 第N章: 一、受案范围, 附则, or whatever Markdown marked. Its number is 0 and its title is the
 * whole line, since 一、 must not be shown as 第一章. Only sound right above an article or another heading.
 */
export function readPlainHeading({ text, heading }: Line): DivisionLine | null {
  if (!canBeHeading(text)) return null;
  if (!heading && !LISTED.test(text) && !isBareChapter(text)) return null;
  return { level: ITEM_LIKE.test(text) ? 'section' : 'chapter', number: 0, title: compact(text) };
}

/** Any line that can be a heading. */
export const readDivision = (line: Line): DivisionLine | null => readNumberedDivision(line) ?? readPlainHeading(line);
