import { toChineseNumeral } from '../../chinese/index.ts';
import type { OfficialArticle, OfficialItem, OfficialParagraph } from '../official.ts';
import { fold } from './fold.ts';
import type { Digest } from './types.ts';

/**
 * The smallest places where wording and digest must agree: the sentence(s) of a 款 without its items, and each 项.
 * An item is a place of its own because a duty or period moved to another item is a wrong digest
 * although the paragraph as a whole still has it. Texts are folded; `around` is the whole 款 of the wording.
 */
export interface Passage {
  place: string;
  article: number;
  paragraph: number;
  wording: string;
  digest: string;
  around: string;
}

/** All text of one 项. */
export const itemText = ({ text, more, subitems }: OfficialItem): string =>
  [text, ...more, ...subitems.map((subitem) => subitem.text)].join('');

/** All text of one 款. */
export const paragraphText = ({ text, items }: OfficialParagraph): string => [text, ...items.map(itemText)].join('');

/** Each separate stretch of text of an article: paragraph sentences and items. */
export const blocksOf = ({ paragraphs }: OfficialArticle): string[] =>
  paragraphs.flatMap(({ text, items }) => [text, ...items.map(itemText)]);

/** The place names people use: 第二款, 第一款第三项. Numbers start at 1. */
export const placeName = (paragraph: number, item?: number): string =>
  `第${toChineseNumeral(paragraph)}款${item ? `第${toChineseNumeral(item)}项` : ''}`;

/** Pairs wording and digest place by place. Where one side has fewer places the rest is left to the counts rule. */
export function passagesOf(digest: Digest, wording: OfficialArticle): Passage[] {
  return wording.paragraphs.flatMap((official, at): Passage[] => {
    const own = digest.body.digest[at];
    if (!own) return [];
    const paragraph = at + 1;
    const around = fold(paragraphText(official));
    const pair = (from: string, to: string, item?: number): Passage => ({
      place: placeName(paragraph, item),
      article: wording.number,
      paragraph,
      wording: fold(from),
      digest: fold(to),
      around,
    });
    const items = official.items
      .slice(0, own.items.length)
      .map((item, index) => pair(itemText(item), own.items[index] ?? '', index + 1));
    return [pair(official.text, own.text), ...items];
  });
}
