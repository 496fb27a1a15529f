import { describe, expect, it } from 'vitest';
import type { Period } from '../corpus/index.ts';
import { compute, dates, rulebook } from './test-support.ts';

describe('before and after 2022-05-01', () => {
  it('gives the old result beside the new one up to the day before', () => {
    const before = dates('handling', '2022-04-30');
    expect(before.warnings[0]).toMatch(/早于2022年5月1日.*当时适用《信访条例》，以所附旧条例的结果为准/);
    expect(before.historical).toMatchObject({ rule: 'handling-2005', plain: '2022-06-29', citations: ['2005-33-1'] });
    const on = dates('handling', '2022-05-01');
    expect([on.warnings, on.historical]).toEqual([[], undefined]);
  });

  it('passes extension and hearings on to the old result', () => {
    const extended = dates('handling', '2022-01-03', { extension: 30 }); // 3/4, then 4/3
    expect(extended.historical).toMatchObject({ plain: '2022-04-03', unextended: '2022-03-04' });
    const suspensions = [{ from: '2021-03-10', to: '2021-03-12' }];
    expect(dates('recheck', '2021-03-02', { suspensions }).historical).toMatchObject({ plain: '2021-04-04' });
    expect(compute('assigned', '2021-03-02', { days: 10 })).toHaveProperty('historical.plain', '2021-03-12');
    expect(compute('assigned', '2021-03-02')).toHaveProperty('historical.noDate');
  });

  it('refuses the old periods from the day they ended, and names what took their place', () => {
    expect(dates('review-2005', '2022-04-30').plain).toBe('2022-05-30');
    expect(compute('review-2005', '2022-05-01')).toEqual({
      problem: expect.stringMatching(/自2022年5月1日起不再施行.*现行的期限 review$/),
    });
    expect(compute('suggestion-feedback-2005', '2024-01-01')).toEqual({
      problem: expect.stringMatching(/没有规定相应/),
    });
  });

  it('warns where an old period outlives its regulation', () => {
    expect(dates('review-2005', '2022-03-31').warnings).toEqual([]); // ends 4/30
    expect(dates('review-2005', '2022-04-01').warnings).toEqual([expect.stringMatching(/在那以后才届满/)]);
  });

  it('says that neither applied before 2005-05-01', () => {
    for (const rule of ['handling', 'handling-2005', 'objection']) {
      expect(compute(rule, '2005-04-29')).toMatchObject({
        noDate: expect.stringMatching(/还没有施行，当时的规定本站没有收录/),
      });
    }
    expect(dates('handling-2005', '2005-05-01').warnings.join()).not.toMatch(/没有收录/);
  });

  it('gives no date of a period that nobody had to keep yet', () => {
    const result = compute('objection', '2022-04-28');
    expect(result).toMatchObject({ noDate: expect.stringMatching(/《信访条例》没有规定这一期限/) });
    expect(result).not.toHaveProperty('plain');
  });

  it('does not pass the civil code off as law of its time', () => {
    expect(dates('triage-2005', '2020-12-16').warnings).toEqual([expect.stringMatching(/自2021年1月1日起施行/)]); // 12/31
    expect(dates('triage-2005', '2020-12-17').warnings).toEqual([]); // 1/1
  });
});

describe('what replaces what', () => {
  const of = (id: string) => rulebook.periods.find((period) => period.id === id);

  // By the wording: 22-1 ← 21-1; 23-2 ← 22-2; 23-3 ← 21-2; 34 ← 33; 35 ← 34; 36 ← 35; 22-1(3) ← 21-1(4). 异议 and 年度报告 are new.
  it('follows the articles', () => {
    const pairs = rulebook.periods
      .filter(({ citation }) => citation.startsWith('2022'))
      .map(({ id, citation, replaces }) => [id, citation, replaces && of(replaces)?.citation]);
    expect(pairs).toEqual([
      ['triage', '2022-22-1', '2005-21-1'],
      ['notify-direct', '2022-23-2', '2005-22-2'],
      ['notify-transferred', '2022-23-3', '2005-21-2'],
      ['objection', '2022-23-3', undefined],
      ['handling', '2022-34-1', '2005-33-1'],
      ['handling-extension', '2022-34-1', '2005-33-1'],
      ['review-request', '2022-35-1', '2005-34-1'],
      ['review', '2022-35-1', '2005-34-1'],
      ['recheck-request', '2022-36-1', '2005-35-1'],
      ['recheck', '2022-36-1', '2005-35-1'],
      ['assigned', '2022-22-1(3)', '2005-21-1(4)'],
      ['annual-report', '2022-41-1', undefined],
    ]);
  });

  it('pairs periods of the same kind, each old one once', () => {
    const pairs = rulebook.periods.filter(({ replaces }) => replaces !== undefined);
    const kind = (period?: Partial<Period>) => [period?.days, period?.unit, period?.duty, period?.limit];
    for (const period of pairs) expect(kind(of(period.replaces!))).toEqual(kind(period));
    expect(new Set(pairs.map(({ replaces }) => replaces)).size).toBe(pairs.length);
  });
});
