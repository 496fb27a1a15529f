import { DIGIT } from './text.ts';

const BRACKETED = /^[【［[]\s*([^【】［］[\]]{1,40}?)\s*[】］\]][\s:：]*(.*)$/;
const PARENTHESISED = new RegExp(`^[（(](?!${DIGIT}+[）)])([^（）()]{2,20})[）)][\\s:：]*(.*)$`);

/** Parentheses that stand for the text of an article instead of naming it. */
const PLACEHOLDER = /^已?(?:删|废止|失效|略)/;

/**
 * Splits what follows 第N条 into the caption that some publishers add — 【立法目的】, or （目的和依据） as in the
 * ordinances of several cities — and the text.
 */
export function splitCaption(rest: string): { caption?: string; text: string } {
  const match = BRACKETED.exec(rest) ?? PARENTHESISED.exec(rest);
  if (!match || PLACEHOLDER.test(match[1]!)) return { text: rest };
  return { caption: match[1]!, text: match[2]! };
}
