import type { Answers, RoutingGraph } from './graph.ts';

/** One claim of a letter as the address holds it: the answers, the matter picked, and dates by period id. */
export interface ClaimState {
  answers: Answers;
  matter?: string;
  dates: Readonly<Record<string, string>>;
}

const NONE = 'none';

interface Writable {
  answers: Record<string, string | string[]>;
  matter?: string;
  dates: Record<string, string>;
}

/**
 * Reads the address of the helper: `#asker=bureau&circumstances=urgent,oral&kind=claim&matter=noise`. The second claim's
 * keys begin with `2.`, dates with `on.`. Claims are numbered without a gap; `2.=` is one of which nothing is known yet.
 * Keys that are none come back in `unknown`, to be shown and not swallowed; a wrong option is left for `resolve`.
 */
export function parseRoute(fragment: string, graph: RoutingGraph): { claims: ClaimState[]; unknown: string[] } {
  const pairs = [...new URLSearchParams(fragment.replace(/^#/, ''))].map(([key, value]) => readPair(key, value, graph));
  let count = 1;
  while (pairs.some(({ at, put }) => put && at === count)) count++;
  const claims = Array.from({ length: count }, (): Writable => ({ answers: {}, dates: {} }));
  for (const { at, put } of pairs) if (at < count) put?.(claims[at]!);
  return { claims, unknown: pairs.filter(({ at, put }) => !put || at >= count).map(({ key }) => key) };
}

/** One key of the address: its claim, from 0, and what it puts down there; nothing where the key is none. */
function readPair(key: string, value: string, graph: RoutingGraph) {
  const [, number = '1', name = ''] = /^(?:([2-9])\.)?(.*)$/.exec(key)!;
  const question = graph.questions.find(({ id }) => id === name);
  const date = /^on\.([a-z0-9-]+)$/.exec(name);
  const put = (claim: Writable) => {
    if (question)
      claim.answers[name] = question.many ? (value === NONE ? [] : value.split(',').filter(Boolean)) : value;
    else if (date) claim.dates[date[1]!] = value;
    else if (name) claim.matter = value;
  };
  const placeholder = key === `${number}.` && value === '';
  const known = question !== undefined || date !== null || name === 'matter' || placeholder;
  return { key, at: Number(number) - 1, put: known ? put : undefined };
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
    const empty = matter === undefined && !Object.keys(answers).length && !Object.keys(dates).length;
    // The claims after it would be lost behind a gap. The last needs none: `at` asks for it.
    if (empty && at > 0 && at < claims.length - 1) pairs.set(prefix, '');
  });
  return pairs.toString().replace(/%2C/g, ',');
}
