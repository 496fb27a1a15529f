import { periodLength, type Corpus } from '../corpus/index.ts';
import { chineseDaysCalendar, computePeriod } from '../period/index.ts';
import { resolve } from '../routing/index.ts';
import type { Basis } from './schema.ts';

export type EngineParts = Pick<Corpus, 'periods' | 'laws' | 'routing' | 'matters' | 'units'>;

/** What the engines say a question's answer is, or a Chinese sentence on why they say nothing. */
export function engineAnswer(basis: Basis, parts: EngineParts): { answer: string } | { problem: string } {
  if ('start' in basis) return dateOf(basis, parts);
  if ('period' in basis) {
    const period = parts.periods.find(({ id }) => id === basis.period);
    return period ? { answer: periodLength(period) } : { problem: `没有“${basis.period}”这个期限` };
  }
  const matter = parts.matters.find(({ id }) => id === basis.matter);
  if (basis.matter !== undefined && !matter) return { problem: `没有“${basis.matter}”这个事项` };
  if ('ask' in basis) return askMatter(basis.ask, matter!, parts);
  const resolution = resolve(parts.routing, basis.route, matter);
  if (resolution.state === 'outcome') return { answer: resolution.outcome.handling };
  if (resolution.state === 'problems') return { problem: resolution.problems[0]!.message };
  return { problem: `分流还没有走到结果，缺“${resolution.question.id}”的回答` };
}

function dateOf({ pick, ...input }: Extract<Basis, { start: string }>, { periods, laws }: EngineParts) {
  const period = periods.find(({ id }) => id === input.period);
  if (!period) return { problem: `没有“${input.period}”这个期限` };
  const { start, extension, days, suspensions } = input;
  const result = computePeriod(
    {
      period,
      start,
      ...(extension === undefined ? {} : { extension }),
      ...(days === undefined ? {} : { days }),
      ...(suspensions === undefined ? {} : { suspensions }),
    },
    chineseDaysCalendar(),
    { periods, laws },
  );
  if ('problem' in result) return result;
  if ('noDate' in result) return { problem: result.noDate };
  return result[pick] === null ? { problem: '日历没有覆盖这个日期，换一年' } : { answer: result[pick] };
}

function askMatter(ask: 'unit' | 'item', matter: Corpus['matters'][number], { units }: EngineParts) {
  if (ask === 'unit')
    return units.has(matter.unit.unit) ? { answer: matter.unit.unit } : { problem: '事项的承办单位不存在' };
  return matter.item === undefined
    ? { problem: '这个事项不属于申诉求决类，没有第几项' }
    : { answer: String(matter.item) };
}
