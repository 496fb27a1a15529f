import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { garbledYears } from './suspect/garbled-year.ts';
import { fewerPeopleThanGroups, partsOfPeople } from './suspect/people.ts';
import { impossibleDates } from './suspect/dates.ts';
import { brokenPercent, ratesAboveAll, ratesWithoutBase } from './suspect/rates.ts';
import { blanks } from './suspect/blanks.ts';
import type { Suspect } from './suspect/suspect.ts';

/**
 * Figures that cannot be or were broken on the way: fewer people than groups, a year that took the place of a number,
 * 26、2%, a rate above 100%, half a person, 2月30日, a rate of 100% with nothing to count it from, blanks not filled in.
 * Each finder in `suspect/` says when it stays silent. Of findings at one place the first finder's is kept.
 */
export const figureSuspect: Rule = (draft) => {
  const found: Suspect[] = [
    garbledYears,
    fewerPeopleThanGroups,
    brokenPercent,
    ratesAboveAll,
    partsOfPeople,
    impossibleDates,
    ratesWithoutBase,
    blanks,
  ].flatMap((finder) => finder(draft));
  const kept: Suspect[] = [];
  const taken = new Set<number>();
  for (const one of found) {
    const places = Array.from({ length: one.end - one.start }, (_, index) => one.start + index);
    if (places.some((place) => taken.has(place))) continue;
    places.forEach((place) => taken.add(place));
    kept.push(one);
  }
  return kept.map((one): Finding => ({ kind: 'figure-suspect', citations: [], ...one }));
};
