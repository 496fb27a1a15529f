import { citationAnchor, formatCitation } from '../citation/index.ts';
import { STATUSES, type Corpus, type Provision, type Term } from '../corpus/index.ts';
import type { Card } from './card.ts';

/** The card of an article: its caption, its status, and the digest of the whole, of each paragraph and of each item. */
export function provisionCard({ law, number, caption, body }: Provision, { titles, laws }: Corpus): Card {
  const place = { law, article: number };
  const parts: Card['parts'] = { '': body.digest.map(({ text, items }) => [text, ...items].join('')).join('\n') };
  body.digest.forEach(({ text, items }, at) => {
    const paragraph = at + 1;
    parts[citationAnchor({ ...place, paragraph })] = [text, ...items].join('');
    items.forEach((item, index) => (parts[citationAnchor({ ...place, paragraph, item: index + 1 })] = item));
  });
  const status = STATUSES[laws.find(({ id }) => id === law)!.status];
  return { title: `${formatCitation(place, titles)} ${caption}`, note: `${status} · 摘要，不是原文`, parts };
}

/** The card of a glossary term. */
export const termCard = ({ term, definition }: Term): Card => ({
  title: term,
  note: '术语',
  parts: { '': definition },
});
