import { expect, it } from 'vitest';
import { bankItems } from './bank.ts';
import { TOPICS } from './fixture.ts';
import { drawPlan, formatPlan, parsePlan, rowsOf } from './paper-plan.ts';
import { parsePaper } from './paper-address.ts';

const known = new Set(bankItems(TOPICS).map(({ item }) => item.id));
const blueprint = {
  title: '卷',
  minutes: 10,
  pass: 3,
  sections: [
    { type: 'single' as const, count: 3, points: 2 },
    { type: 'blank' as const, count: 0, points: 1 },
    { type: 'case' as const, count: 2, points: 1.5 },
  ],
};

it('names what the bank is short of, and leaves out what was not asked for', () => {
  const { plan, shortages } = drawPlan(TOPICS, blueprint, 'S', {})!;
  expect(plan.paper.sections.map(({ type, ids }) => [type, ids.length])).toEqual([
    ['single', 1],
    ['case', 2],
  ]);
  expect(shortages).toEqual([{ type: 'single', want: 3, have: 1 }]);
  expect(drawPlan(TOPICS, blueprint, 'S', { difficulties: [3] })).toBeNull();
});

it('comes back whole from its address, which opens the paper as well', () => {
  for (const filter of [{}, { topics: ['small'] }, { topics: ['small'], difficulties: [1, 2] }]) {
    const { plan } = drawPlan(TOPICS, blueprint, 'S', filter)!;
    expect(parsePlan(formatPlan(plan), known, TOPICS)).toEqual({ plan });
    expect(parsePaper(formatPlan(plan), known)).toEqual({ paper: plan.paper });
  }
});

it('leaves out filters that name nothing', () => {
  const { plan } = drawPlan(TOPICS, blueprint, 'S', {})!;
  const read = parsePlan(`${formatPlan(plan)}&topics=gone.small&levels=1.9.x`, known, TOPICS);
  expect(read).toEqual({ plan: { ...plan, filter: { topics: ['small'], difficulties: [1] } } });
  expect(parsePlan('x=1', known, TOPICS)).toHaveProperty('problem');
});

it('has a row for every type', () => {
  const { plan } = drawPlan(TOPICS, blueprint, 'S', {})!;
  const rows = rowsOf(plan.paper);
  expect(rows).toHaveLength(7);
  expect(rows.find(({ type }) => type === 'case')).toEqual({ type: 'case', count: 2, points: 1.5 });
  expect(rows.find(({ type }) => type === 'order')).toEqual({ type: 'order', count: 0, points: 1 });
});
