import type { APIRoute } from 'astro';
import { citationPath, conventional, formatCitation, parseCitation } from '../../domain/citation/index.ts';
import { openPeriodsSchema, periodLength, type OpenPeriods } from '../../domain/corpus/index.ts';
import { getCorpus } from '../../site/corpus.ts';

/** Open data: parsed through its own schema, so that the file and the published schema cannot drift apart. */
export const GET: APIRoute = async () => {
  const { laws, periods, units, shapes, titles } = await getCorpus();
  const current = new Set(laws.filter(({ status }) => status === 'in-force').map(({ id }) => id));
  const data: OpenPeriods = openPeriodsSchema.parse({
    note: '期限的长短和出处以公布的官方文本为准；省略 days 的，条文没有给出天数。起算和节假日的算法不在这里。',
    periods: periods.map((period) => {
      const cite = parseCitation(period.citation)!;
      return {
        ...period,
        law: cite.law,
        current: current.has(cite.law),
        who: units.get(period.actor)!.name,
        length: periodLength(period),
        reference: formatCitation(conventional(cite, shapes), titles),
        path: citationPath(cite),
      };
    }),
  });
  return new Response(JSON.stringify(data));
};
