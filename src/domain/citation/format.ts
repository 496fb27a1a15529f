import { toChineseNumeral } from '../chinese/index.ts';
import type { Citation } from './citation.ts';

/** The place inside the law as it is written in documents: 第二十二条第一款第三项. */
export function formatPlace({ article, paragraph, item }: Citation): string {
  const parts = [`第${toChineseNumeral(article)}条`];
  if (paragraph) parts.push(`第${toChineseNumeral(paragraph)}款`);
  if (item) parts.push(`第${toChineseNumeral(item)}项`);
  return parts.join('');
}

/** The full citation: 《信访工作条例》第三十四条第一款. `titles` maps law id to title; an unknown law throws. */
export function formatCitation(cite: Citation, titles: ReadonlyMap<string, string>): string {
  const title = titles.get(cite.law);
  if (!title) throw new Error(`没有登记法规 ${cite.law}，请在 src/content/laws.yaml 中补上`);
  return `《${title}》${formatPlace(cite)}`;
}

/** The fragment of a paragraph or item on its provision page: `p1`, `p1-i3`, or nothing for a whole article. */
export function citationAnchor({ paragraph, item }: Citation): string {
  if (item) return `p${paragraph ?? 1}-i${item}`;
  return paragraph ? `p${paragraph}` : '';
}

/** The path of the place a citation points at, below the site's base: `provisions/2022/34/#p1`. */
export function citationPath(cite: Citation): string {
  const anchor = citationAnchor(cite);
  return `provisions/${cite.law}/${cite.article}/${anchor && `#${anchor}`}`;
}
