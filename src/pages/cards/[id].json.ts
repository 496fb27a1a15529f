import type { APIRoute, GetStaticPaths } from 'astro';
import { formatCitation } from '../../domain/citation/index.ts';
import { STATUSES } from '../../domain/corpus/index.ts';
import { getCorpus } from '../../site/corpus.ts';

/** What a card shows: `parts` maps the fragment of the linked place to its digest; `''` is the whole. */
export interface Card {
  title: string;
  note: string;
  parts: Record<string, string>;
}

export const getStaticPaths: GetStaticPaths = async () => {
  const { provisions, terms, titles, laws } = await getCorpus();
  const status = new Map(laws.map((law) => [law.id, STATUSES[law.status]]));
  const articles = provisions.map(({ id, law, number, caption, body }) => {
    const parts: Card['parts'] = { '': body.digest.map(({ text, items }) => text + items.join('')).join('\n') };
    body.digest.forEach(({ text, items }, at) => {
      parts[`p${at + 1}`] = [text, ...items].join('');
      items.forEach((item, index) => (parts[`p${at + 1}-i${index + 1}`] = item));
    });
    const title = `${formatCitation({ law, article: number }, titles)}　${caption}`;
    return { params: { id }, props: { card: { title, note: `${status.get(law)} · 摘要，不是原文`, parts } } };
  });
  const glossary = terms.map(({ id, term, definition }) => ({
    params: { id: `term-${id}` },
    props: { card: { title: term, note: '术语', parts: { '': definition } } },
  }));
  return [...articles, ...glossary];
};

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify((props as { card: Card }).card));
