import type { CaseEvents, DateRange } from '../period/index.ts';

/** What a reader has put into the single-period form. Everything is text as typed; the engine judges it. */
export interface SingleState {
  mode: 'single';
  rule: string;
  start: string;
  extension: string;
  days: string;
  hearing: DateRange[];
}

/** What a reader has put into the whole-case form. `asOf` is empty for today. */
export interface CaseState {
  mode: 'case';
  asOf: string;
  events: Partial<Record<CaseDate, string>>;
  /** Whether the petitioner went straight to a body other than the petition office (2022-23). */
  direct: boolean;
  extendedDays: string;
  hearing: DateRange[];
}

export type DeadlineState = SingleState | CaseState;

/** The dates of a case in the order in which they happen. */
export const CASE_DATES = [
  'received',
  'transferred',
  'objected',
  'notified',
  'accepted',
  'answered',
  'reviewRequested',
  'reviewAnswered',
  'recheckRequested',
  'rechecked',
] as const satisfies readonly (keyof CaseEvents)[];

export type CaseDate = (typeof CASE_DATES)[number];

const SINGLE = ['rule', 'start', 'extension', 'days'] as const;

const ranges = (text: string): DateRange[] =>
  text
    .split(',')
    .filter(Boolean)
    .map((part) => {
      const [from = '', to = ''] = part.split('~');
      return { from, to };
    });

const joined = (list: readonly DateRange[]) =>
  list
    .filter(({ from, to }) => from || to)
    .map(({ from, to }) => `${from}~${to}`)
    .join(',');

/**
 * Reads the address fragment (`#mode=case&received=2026-06-03`). Keys that the form does not know come back in
 * `unknown`, to be shown and not swallowed; values are checked later, by the engine that uses them.
 */
export function parseFragment(fragment: string): { state: DeadlineState; unknown: string[] } {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ''));
  const take = (key: string): string => {
    const value = pairs.get(key) ?? '';
    pairs.delete(key);
    return value;
  };
  const hearing = ranges(take('hearing'));
  let state: DeadlineState;
  if (take('mode') === 'case') {
    const events: CaseState['events'] = {};
    for (const name of CASE_DATES) {
      const value = take(name);
      if (value) events[name] = value;
    }
    state = {
      mode: 'case',
      asOf: take('asOf'),
      events,
      direct: take('direct') === 'yes',
      extendedDays: take('extendedDays'),
      hearing,
    };
  } else {
    const [rule, start, extension, days] = SINGLE.map(take) as [string, string, string, string];
    state = { mode: 'single', rule, start, extension, days, hearing };
  }
  return { state, unknown: [...pairs.keys()] };
}

/** The fragment of a state, without the leading `#`; empty values are left out. The inverse of `parseFragment`. */
export function formatFragment(state: DeadlineState): string {
  const pairs = new URLSearchParams();
  const put = (key: string, value: string) => value && pairs.set(key, value);
  put('mode', state.mode);
  if (state.mode === 'case') {
    put('asOf', state.asOf);
    for (const name of CASE_DATES) put(name, state.events[name] ?? '');
    put('direct', state.direct ? 'yes' : '');
    put('extendedDays', state.extendedDays);
  } else {
    for (const name of SINGLE) put(name, state[name]);
  }
  put('hearing', joined(state.hearing));
  return pairs.toString().replace(/%7E/g, '~').replace(/%2C/g, ',');
}
