import { toChineseNumeral } from '../chinese/index.ts';
import type { OfficialArticle, OfficialItem } from './official.ts';

const itemLines = ({ number, text, more, subitems }: OfficialItem): string[] => [
  `（${toChineseNumeral(number)}）${text}`,
  ...subitems.map((sub) => `${sub.number}．${sub.text}`),
  ...more,
];

/** The whole wording of an article, one line a paragraph, item, sub-item or further line, as it is compared. */
export const articleText = ({ paragraphs }: OfficialArticle): string =>
  paragraphs.flatMap(({ text, items }) => [...(text ? [text] : []), ...items.flatMap(itemLines)]).join('\n');
