import type { RoutingResult } from './resolve.ts';

/** Who handles it: the body of the matter where the outcome leaves it to the matter, else `own` of the outcome's unit. */
export const unitOf = <Body>(
  { outcome }: Pick<RoutingResult, 'outcome'>,
  matter: { unit: Body } | undefined,
  own: (unit: string) => Body,
): Body => (outcome.fromMatter && matter ? matter.unit : own(outcome.unit));

/** What several pieces of a result say alike is said once, with the places of all of them. */
export function sayOnce(
  list: readonly { text: string; citations: string[] }[],
): { text: string; citations: string[] }[] {
  const said = new Map<string, string[]>();
  for (const { text, citations } of list) said.set(text, [...new Set([...(said.get(text) ?? []), ...citations])]);
  return [...said].map(([text, citations]) => ({ text, citations }));
}
