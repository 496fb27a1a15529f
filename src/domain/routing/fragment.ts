import type { Answers, RoutingGraph } from './graph.ts';

/** One claim of a letter as the address holds it: the answers, the matter picked, and dates by period id. */
export interface ClaimState {
  answers: Answers;
  matter?: string;
  dates: Readonly<Record<string, string>>;
}

const NONE = 'none';

/**
 * Reads the address of the helper: `#asker=bureau&circumstances=urgent,oral&kind=claim&matter=noise`. The second claim's
 * keys begin with `2.`, dates with `on.`. Keys that are none come back in `unknown`, to be shown and not swallowed; a
 * wrong option is left for `resolve` to report.
 */
export function parseRoute(fragment: string, graph: RoutingGraph): { claims: ClaimState[]; unknown: string[] } {
  const unknown: string[] = [];
  const claims: { answers: Record<string, string | string[]>; matter?: string; dates: Record<string, string> }[] = [];
  for (const [key, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    const [, number, name = ''] = /^(?:([2-9])\.)?(.*)$/.exec(key)!;
    const at = number ? Number(number) - 1 : 0;
    const question = graph.questions.find(({ id }) => id === name);
    const date = /^on\.([a-z0-9-]+)$/.exec(name);
    if (!question && !date && name !== 'matter') {
      unknown.push(key);
      continue;
    }
    while (claims.length <= at) claims.push({ answers: {}, dates: {} });
    const claim = claims[at]!;
    if (question)
      claim.answers[name] = question.many ? (value === NONE ? [] : value.split(',').filter(Boolean)) : value;
    else if (date) claim.dates[date[1]!] = value;
    else claim.matter = value;
  }
  return { claims: claims.length ? claims : [{ answers: {}, dates: {} }], unknown };
}

/** The address of a letter's claims, without the leading `#`. The inverse of `parseRoute`. */
export function formatRoute(claims: readonly ClaimState[]): string {
  const pairs = new URLSearchParams();
  claims.forEach(({ answers, matter, dates }, at) => {
    const prefix = at ? `${at + 1}.` : '';
    for (const [question, answer] of Object.entries(answers))
      pairs.set(prefix + question, typeof answer === 'string' ? answer : answer.join(',') || NONE);
    if (matter !== undefined) pairs.set(`${prefix}matter`, matter);
    for (const [period, date] of Object.entries(dates)) pairs.set(`${prefix}on.${period}`, date);
  });
  return pairs.toString().replace(/%2C/g, ',');
}
