import { splitCaption } from './caption.ts';
import type { Line } from './clean.ts';
import { DIGIT, NUMBER, readNumber } from './text.ts';

/** A line that begins with 第N条 and may open an article. */
export interface ArticleLine {
  number: number;
  sub: number;
  /** What follows the number, a caption included. */
  rest: string;
  /**
   * How surely it opens an article: 3 set off by a blank, a caption, a heading mark or the line end; 2 followed by
   * text at once; 1 followed at once by words that more often continue a reference (第三十一条有关…).
   */
  strength: 1 | 2 | 3;
}

const OPENING = new RegExp(`^第\\s?(${NUMBER})\\s?条(?:\\s?之\\s?(${NUMBER}))?`);
const REFERENCE = new RegExp(`^(?:第${DIGIT}+[款项目]|[（(]${DIGIT}+[）)]项|、|的|(?:至|到|和|与|或|或者|及|以及)第)`);
const TIGHT_REFERENCE = /^(?:规定|所[列称规指述]|中的|中规定|[，。；）)]|前款|但书|[-－—~～])/;
const DOUBTFUL = /^(?:情形|有关|关于|以[上下外内及]|[中和与及或至到并各前]|内容|除外|适用|同时|之)/;

/** Reads a line as the possible opening of an article. Null where it is none, or is plainly a reference to one. */
export function readArticleLine({ text, heading }: Pick<Line, 'text' | 'heading'>): ArticleLine | null {
  const match = OPENING.exec(text);
  if (!match) return null;
  const number = readNumber(match[1]!);
  const sub = match[2] === undefined ? 0 : readNumber(match[2]);
  if (!number || sub === null) return null;
  const after = text.slice(match[0].length);
  const rest = after.replace(/^[\s:：]+/, '');
  if (REFERENCE.test(rest)) return null;
  const setOff = heading || after === '' || /^[\s:：]/.test(after) || splitCaption(after).caption !== undefined;
  if (setOff) return { number, sub, rest, strength: 3 };
  if (TIGHT_REFERENCE.test(rest)) return null;
  return { number, sub, rest, strength: DOUBTFUL.test(rest) ? 1 : 2 };
}
