/* eslint-disable no-restricted-imports -- only tests import this, and tests of the domain may read real files */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { parse } from 'yaml';
import { z } from 'zod';
import { lawSchema, periodSchema } from '../corpus/index.ts';
import { computePeriod, holidayCalendar, type PeriodDates, type PeriodInput, type PeriodResult } from './index.ts';

const content = <T>(name: string, schema: z.ZodType<T>): T[] =>
  z.array(schema).parse(parse(readFileSync(path.resolve(import.meta.dirname, '../../content', name), 'utf8')));

/** The real periods and laws: the tables of the tests are worked by hand from the wording they rest on. */
export const rulebook = { periods: content('periods.yaml', periodSchema), laws: content('laws.yaml', lawSchema) };

const until = (last: string, entries: Record<string, string>) =>
  Object.fromEntries(Object.entries(entries).filter(([date]) => date <= last));

/** The real arrangements to the end of 2026, whatever the package learns later: the tables say that 2027 is unknown. */
export const calendar = holidayCalendar({
  holidays: until('2026-12-31', data.holidays),
  workdays: until('2026-12-31', data.workdays),
});

export function periodOf(id: string) {
  const period = rulebook.periods.find((entry) => entry.id === id);
  if (!period) throw new Error(`no period ${id}`);
  return period;
}

export const compute = (rule: string, start: string, rest: Omit<PeriodInput, 'period' | 'start'> = {}): PeriodResult =>
  computePeriod({ period: periodOf(rule), start, ...rest }, calendar, rulebook);

/** The answer where there is one, else fails with what came instead. */
export function dates(rule: string, start: string, rest: Omit<PeriodInput, 'period' | 'start'> = {}): PeriodDates {
  const result = compute(rule, start, rest);
  if (!('plain' in result)) throw new Error(JSON.stringify(result));
  return result;
}
