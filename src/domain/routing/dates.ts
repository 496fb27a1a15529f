import type { Period } from '../corpus/index.ts';
import { computePeriod, type Calendar, type PeriodResult, type Rulebook } from '../period/index.ts';
import type { ClaimState } from './fragment.ts';
import type { RoutingResult } from './resolve.ts';

/** An event from which periods of a result run, and the periods that run from it. */
export interface DateField {
  from: string;
  periods: string[];
}

const byId = (ids: readonly string[], periods: readonly Period[]): Period[] =>
  ids.map((id) => periods.find((period) => period.id === id)!);

/** The periods that whoever answered must keep or watch. */
export const ownPeriods = (result: RoutingResult, periods: readonly Period[]): Period[] =>
  byId(result.periods, periods);

/** The periods of others, or that begin only later. */
export const laterPeriods = (result: RoutingResult, periods: readonly Period[]): Period[] =>
  byId(result.later, periods);

/** The period that another of the list lengthens. Its end is where the other begins, so nobody is asked for that day. */
const baseOf = (period: Period, own: readonly Period[]): Period | undefined =>
  own.find(({ id }) => id === period.extends);

/** One field for each event from which own periods run. */
export function dateFields(own: readonly Period[]): DateField[] {
  const fields = new Map<string, string[]>();
  for (const period of own) {
    if (baseOf(period, own) || period.days === undefined) continue;
    fields.set(period.from, [...(fields.get(period.from) ?? []), period.id]);
  }
  return [...fields].map(([from, periods]) => ({ from, periods }));
}

/** The day filled in for an event of a claim; a letter's other claims start from that of the first. */
export function dateOf({ periods }: DateField, claims: readonly ClaimState[], at: number): string {
  for (const { dates } of [claims[at]!, claims[0]!])
    for (const id of periods) if (dates[id] !== undefined) return dates[id];
  return '';
}

/**
 * The periods for whose event a day was filled in that nothing runs from: another answer led elsewhere. `own` are the own
 * periods of each claim, undefined where its questions are not all answered; then its days may still be of use.
 */
export function unusedDates(own: readonly (readonly Period[] | undefined)[], claims: readonly ClaimState[]): string[] {
  const used = own.map((periods) => periods && dateFields(periods).flatMap((field) => field.periods));
  return claims.flatMap(({ dates }, at) => {
    // Every claim starts from the days of the first.
    const users = at === 0 ? used : [used[at]];
    return Object.keys(dates).filter((id) => dates[id] && users.every((ids) => ids && !ids.includes(id)));
  });
}

/** The end of each own period whose event has a day. The engine counts; an extension runs on from the plain end. */
export function ownDates(
  own: readonly Period[],
  claims: readonly ClaimState[],
  at: number,
  calendar: Calendar,
  rulebook: Rulebook,
): Map<string, PeriodResult> {
  const starts = new Map(
    dateFields(own).flatMap((field) => field.periods.map((id) => [id, dateOf(field, claims, at)])),
  );
  const found = new Map<string, PeriodResult>();
  const count = (period: Period): PeriodResult | undefined => {
    const base = baseOf(period, own);
    const before = base && count(base);
    const start = base ? before && 'plain' in before && before.plain : starts.get(period.id);
    return start ? computePeriod({ period, start }, calendar, rulebook) : undefined;
  };
  for (const period of own) {
    const result = count(period);
    if (result) found.set(period.id, result);
  }
  return found;
}
