import type { Answers, RoutingGraph } from './graph.ts';
import type { RoutingResult } from './resolve.ts';
import type { Apart } from './schema.ts';

/** The answers of each claim of a letter. What is asked once for the whole letter is taken from the first. */
export function claimAnswers(graph: RoutingGraph, claims: readonly Answers[]): Answers[] {
  const shared = graph.questions.filter((question) => question.shared).map(({ id }) => id);
  const [first = {}] = claims;
  const common = Object.fromEntries(shared.flatMap((id) => (first[id] === undefined ? [] : [[id, first[id]]])));
  return claims.map((answers) => ({ ...answers, ...common }));
}

/** What of a letter with several claims must not travel with the rest (2022-30-3, 2022-28-2). One claim has nothing to part. */
export function toKeepApart(graph: RoutingGraph, results: readonly Pick<RoutingResult, 'apart'>[]): Apart[] {
  if (results.length < 2) return [];
  return graph.apart.filter(
    ({ id }) => results.some(({ apart }) => apart.includes(id)) && results.some(({ apart }) => !apart.includes(id)),
  );
}
