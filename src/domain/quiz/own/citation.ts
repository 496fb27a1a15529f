import { checkCitation, citationId } from '../../citation/index.ts';
import { HAN_NUMERALS } from '../../chinese/index.ts';
import { jumpTargets } from '../../search/index.ts';
import type { OwnFacts } from './types.ts';

const BRACKETED = new RegExp(`\\(([0-9${HAN_NUMERALS}]+)\\)(?=项)`, 'g');
const SEPARATORS = /[、，,；;\n]+/;

/** The citations of a cell, as they are written. */
export const splitCitations = (cell: string): string[] =>
  cell
    .split(SEPARATORS)
    .map((text) => text.trim())
    .filter(Boolean);

/**
 * Reads a citation in either form: 2022-34-1, or 第三十四条第一款 with the title of the law before it or without. One
 * without a title is of the law in force. A Chinese sentence where it is none or points at nothing.
 */
export function readCitation(text: string, { titles, shapes, law }: OwnFacts): { id: string } | { problem: string } {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(BRACKETED, '$1');
  const laws = Object.entries(titles).map(([id, title]) => ({ id, names: [title] }));
  const found = jumpTargets(plain, laws);
  const cite = found.find((target) => target.law === law) ?? found[0];
  if (!cite) {
    const known = Object.values(titles).map((title) => `《${title}》`);
    return {
      problem: `“${text}”认不出，写成“《${titles[law]!}》第三十四条第一款”或者“${law}-34-1”的样子，能引用的是${known.join('、')}`,
    };
  }
  const id = citationId(cite);
  const problem = checkCitation(id, new Map(Object.entries(shapes)));
  return problem ? { problem: text === id ? problem : `“${text}”：${problem}` } : { id };
}
