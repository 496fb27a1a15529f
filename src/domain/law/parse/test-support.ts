import { parseLaw, type LawText, type ParsedLaw } from './parse-law.ts';
import type { LawProblem } from './problem.ts';

/** Stands in for the dictionary: one word for each character, its code point in base 36. */
const romanise = (text: string): string[] => [...text].map((char) => char.codePointAt(0)!.toString(36));

const given = (text: string, more: Partial<LawText>): LawText => ({
  lines: text.split('\n'),
  fileName: '未命名.txt',
  romanise,
  known: new Map(),
  ...more,
});

/** Parses a text that must be a law. */
export function law(text: string, more: Partial<LawText> = {}): ParsedLaw {
  const result = parseLaw(given(text, more));
  if ('problem' in result) throw new Error(`${result.problem.kind}: ${result.problem.fault}`);
  return result.law;
}

/** Parses a text that must be refused. */
export function problem(text: string, more: Partial<LawText> = {}): LawProblem {
  const result = parseLaw(given(text, more));
  if ('law' in result) throw new Error('expected a problem');
  return result.problem;
}

/** Number of items of each paragraph of an article, as front matter counts them: [3,0]. */
export const counts = ({ articles }: ParsedLaw, number: number, sub = 0): number[] =>
  articles
    .find((article) => article.number === number && article.sub === sub)!
    .paragraphs.map(({ items }) => items.length);
