import type { OfficialArticle, OfficialLaw } from '../official.ts';
import type { Digest } from './types.ts';

/** One 款 of invented text: its sentence and its items. */
export type Paragraph = [text: string, ...items: string[]];

/** An invented article for tests; no statute text stands in this repository. */
export const article = (number: number, ...paragraphs: Paragraph[]): OfficialArticle => ({
  number,
  sub: 0,
  paragraphs: paragraphs.map(([text, ...items]) => ({
    text,
    items: items.map((item, at) => ({ number: at + 1, text: item, more: [], subitems: [] })),
  })),
});

/** An invented law, number 1999. */
export const law = (...articles: OfficialArticle[]): OfficialLaw => ({
  id: '1999',
  title: '图书馆规则',
  version: null,
  notes: [],
  divisions: [],
  articles,
  closing: [],
  source: { file: 'rule.md', sha256: '' },
});

/** A digest of an article of that law. */
export const digest = (number: number, ...paragraphs: Paragraph[]): Digest => ({
  file: `1999/${number}.mdx`,
  law: '1999',
  number,
  caption: '还书',
  paragraphs: paragraphs.map(([, ...items]) => items.length),
  body: { digest: paragraphs.map(([text, ...items]) => ({ text, items })), points: [], pitfalls: [], practice: [] },
});
