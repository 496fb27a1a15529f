import type { Corpus } from '../domain/corpus/index.ts';
import type { DeadlineFacts } from '../domain/deadline/index.ts';

const article = (citation: string) => citation.split(/[-(]/, 2).join('-');

/** What a page that computes periods embeds. `citations` are those it writes out besides the periods' own. */
export function deadlineFacts(
  { periods, laws, units, titles, shapes }: Corpus,
  { citations = [], actors = [] }: { citations?: readonly string[]; actors?: readonly string[] } = {},
): DeadlineFacts {
  const cited = periods.flatMap(({ citation, suspends }) => [citation, suspends ?? citation]);
  const used = new Set([...cited, ...citations].map(article));
  const ids = [...periods.map(({ actor }) => actor), ...actors];
  return {
    periods,
    laws,
    units: Object.fromEntries(ids.map((id) => [id, units.get(id)!.name])),
    titles: Object.fromEntries(titles),
    shapes: Object.fromEntries([...shapes].filter(([id]) => used.has(id))),
  };
}
