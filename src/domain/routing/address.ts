import type { RouteFacts } from './facts.ts';
import { formatRoute, parseRoute, type ClaimState } from './fragment.ts';

/** The screen that somebody asked for: the result, or a claim (from 0) and perhaps one of its questions. */
export type Wanted = 'result' | { claim: number; question?: string };

/** What the address of the helper says: the letter's claims, and the screen where it is not the one that comes next. */
export interface RouteAddress {
  claims: ClaimState[];
  wanted?: Wanted;
  /** What could not be read, as written, to be shown and not swallowed. */
  unknown: string[];
}

const KEY = 'at';

/**
 * Reads the fragment of the helper: what `parseRoute` reads, and `at`, such as `at=2.kind` for the second claim's
 * question `kind`, `at=2` for its next one, `at=result`. A matter or a period that does not exist is left out and said.
 */
export function parseAddress(
  fragment: string,
  { routing, matters, periods }: Pick<RouteFacts, 'routing' | 'matters' | 'periods'>,
): RouteAddress {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ''));
  const place = pairs.get(KEY);
  pairs.delete(KEY);
  const { claims, unknown } = parseRoute(pairs.toString(), routing);
  const known = claims.map(({ answers, matter, dates }): ClaimState => {
    const ours = Object.entries(dates).filter(([id]) => periods.some((period) => period.id === id));
    for (const id of Object.keys(dates)) if (!ours.some(([own]) => own === id)) unknown.push(`on.${id}`);
    const there = matters.some(({ id }) => id === matter);
    if (matter !== undefined && !there) unknown.push(`matter=${matter}`);
    return { answers, dates: Object.fromEntries(ours), ...(matter !== undefined && there ? { matter } : {}) };
  });
  if (place === null) return { claims: known, unknown };
  const wanted = readWanted(place);
  if (!wanted || (wanted !== 'result' && wanted.claim > known.length))
    return { claims: known, unknown: [...unknown, `${KEY}=${place}`] };
  // A claim that was just added has nothing of its own in the address yet.
  if (wanted !== 'result' && wanted.claim === known.length) known.push({ answers: {}, dates: {} });
  return { claims: known, wanted, unknown };
}

function readWanted(text: string): Wanted | undefined {
  if (text === 'result') return text;
  const [, number, claimed, question = claimed] = /^(?:([1-9])(?:\.([a-z-]+))?|([a-z-]+))$/.exec(text) ?? [];
  if (number === undefined && question === undefined) return undefined;
  return { claim: number === undefined ? 0 : Number(number) - 1, ...(question === undefined ? {} : { question }) };
}

/** The fragment without the leading `#`; the inverse of `parseAddress`. */
export function formatAddress({ claims, wanted }: Pick<RouteAddress, 'claims' | 'wanted'>): string {
  const fragment = formatRoute(claims);
  if (wanted === undefined) return fragment;
  const place = wanted === 'result' ? wanted : [String(wanted.claim + 1), wanted.question].filter(Boolean).join('.');
  return `${fragment && `${fragment}&`}${KEY}=${place}`;
}
