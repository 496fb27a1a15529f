import type { APIRoute, GetStaticPaths } from 'astro';
import { provisionCard, termCard, type Card } from '../../domain/cards/index.ts';
import { getCorpus } from '../../site/corpus.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const corpus = await getCorpus();
  return [
    ...corpus.provisions.map((provision) => ({
      params: { id: provision.id },
      props: { card: provisionCard(provision, corpus) },
    })),
    ...corpus.terms.map((term) => ({ params: { id: `term-${term.id}` }, props: { card: termCard(term) } })),
  ];
};

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify((props as { card: Card }).card));
