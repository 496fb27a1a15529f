import { toChineseNumeral } from '../../chinese/index.ts';
import type { OfficialItem, OfficialParagraph } from '../official.ts';
import type { Line } from './clean.ts';
import { readItemLine, type ItemLine } from './item-line.ts';
import { LawFault } from './problem.ts';

interface OpenParagraph extends OfficialParagraph {
  /** How the items of this paragraph are numbered, unknown until the first one. */
  form?: ItemLine['form'];
}

const itemLabel = (number: number): string => `（${toChineseNumeral(number)}）`;

/**
 * Builds the paragraphs (款), items (项) and sub-items (目) of one article from its lines.
 * - A line that is no item, between item n and item n + 1, belongs to item n (2005-21-1(3)); after the last item it is
 *   a new paragraph.
 * - Items that begin again at （一） begin a new paragraph.
 * - `1．` is a sub-item inside an item, and an item where a paragraph ends in a colon and has none.
 * Throws a LawFault where an item number is missing or the article is empty.
 */
export function buildParagraphs(lines: readonly Line[], near: string, line: number): OfficialParagraph[] {
  const paragraphs: OpenParagraph[] = [];
  const read = lines.map(({ text }) => readItemLine(text));
  lines.forEach(({ text, line: place }, index) => {
    const entry = read[index];
    const paragraph = paragraphs.at(-1);
    const item = paragraph?.items.at(-1);
    if (entry?.form === 'digit' && takeDigits(entry, paragraph, item)) return;
    if (entry?.form === 'chinese') takeItem(entry, paragraphs, near, place);
    else if (paragraph && item && continues(paragraph, item, read.slice(index + 1))) item.more.push(text);
    else paragraphs.push({ text, items: [] });
  });
  if (paragraphs.length === 0) {
    const remedy = '请对照原文补上正文';
    throw new LawFault({ kind: 'empty-article', line, near, fault: `${near}没有正文`, remedy });
  }
  return paragraphs.map(({ text, items }) => ({ text, items }));
}

const newItem = (entry: ItemLine): OfficialItem => ({ number: entry.number, text: entry.text, more: [], subitems: [] });

/** Places `1．`; false where it fits neither as a sub-item nor as an item, and is then text like any other. */
function takeDigits(entry: ItemLine, paragraph?: OpenParagraph, item?: OfficialItem): boolean {
  if (!paragraph) return false;
  if (item && paragraph.form === 'chinese') {
    if (entry.number !== (item.subitems.at(-1)?.number ?? 0) + 1) return false;
    item.subitems.push({ number: entry.number, text: entry.text });
    return true;
  }
  const opensList = !item && entry.number === 1 && /[:：]$/.test(paragraph.text);
  if (!opensList && entry.number !== (item?.number ?? NaN) + 1) return false;
  paragraph.form = 'digit';
  paragraph.items.push(newItem(entry));
  return true;
}

function takeItem(entry: ItemLine, paragraphs: OpenParagraph[], near: string, line: number): void {
  const paragraph = paragraphs.at(-1);
  const last = paragraph?.items.at(-1)?.number ?? 0;
  if (paragraph && entry.number === last + 1) {
    paragraph.form = 'chinese';
    paragraph.items.push(newItem(entry));
  } else if (entry.number === 1) {
    paragraphs.push({ text: '', items: [newItem(entry)], form: 'chinese' });
  } else {
    const missing = last + 1 < entry.number ? `，缺${itemLabel(last + 1)}` : '';
    const fault = `${near}的${last ? itemLabel(last) : '正文'}之后是${itemLabel(entry.number)}${missing}`;
    throw new LawFault({ kind: 'item-number', line, near, fault, remedy: '请对照原文改正项的编号' });
  }
}

/** Whether the next item ahead goes on counting from `item`, so that the line here still belongs to it. */
function continues(paragraph: OpenParagraph, item: OfficialItem, ahead: readonly (ItemLine | null)[]): boolean {
  const next = ahead.find((entry) => entry?.form === paragraph.form);
  return next?.number === item.number + 1;
}
