import type { APIRoute } from 'astro';
import { citationPath, formatCitation } from '../../domain/citation/index.ts';
import { openProvisionsSchema, type OpenProvisions } from '../../domain/provision/index.ts';
import { getCorpus } from '../../site/corpus.ts';

/** Open data: parsed through its own schema, so that the file and the published schema cannot drift apart. */
export const GET: APIRoute = async () => {
  const { laws, provisions, titles, successors } = await getCorpus();
  const data: OpenProvisions = openProvisionsSchema.parse({
    note: '摘要是信访知库自己的话，不是条文原文；引用以官方文本为准。',
    laws,
    provisions: provisions.map(({ body, ...provision }) => {
      const place = { law: provision.law, article: provision.number };
      return {
        ...provision,
        citation: formatCitation(place, titles),
        path: citationPath(place),
        successors: successors.get(provision.id) ?? [],
        digest: body.digest,
        points: body.points,
        pitfalls: body.pitfalls,
        practice: body.practice,
      };
    }),
  });
  return new Response(JSON.stringify(data));
};
