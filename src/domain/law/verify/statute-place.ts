import { formatPlace, parseCitation } from '../../citation/index.ts';
import type { OfficialLaw } from '../official.ts';
import { itemText, paragraphText } from './passages.ts';

/** The wording at a place as points and limits write it (`27-4`, `11(7)`), or why there is none. */
export type PlaceWording = { text: string } | { problem: string };

/** Finds a place in an imported law. A limit or a point stands in an article without 之一. */
export function wordingAt({ articles }: OfficialLaw, place: string): PlaceWording {
  const { article: number, paragraph, item } = parseCitation(`0000-${place}`)!;
  const article = articles.find((entry) => entry.number === number && entry.sub === 0);
  const name = formatPlace({ law: '', article: number });
  if (!article) return { problem: `原文没有${name}，改成这句话所在的条` };
  const { paragraphs } = article;
  if (paragraph && paragraph > paragraphs.length)
    return { problem: `${name}只有${paragraphs.length}款，改成这句话所在的款` };
  if (!item) return { text: (paragraph ? [paragraphs[paragraph - 1]!] : paragraphs).map(paragraphText).join('\n') };
  if (!paragraph && paragraphs.length > 1)
    return { problem: `${name}有${paragraphs.length}款，写明第几款，如 ${number}-1(${item})` };
  const within = paragraphs[(paragraph ?? 1) - 1]!;
  const found = within.items.find((entry) => entry.number === item);
  return found
    ? { text: itemText(found) }
    : { problem: `${name}这一款有${within.items.length}项，没有第${item}项，改成这句话所在的项` };
}
