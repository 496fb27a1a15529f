import { describe, expect, it } from 'vitest';
import { FACTS } from './rules/text-support.ts';

describe('draftFacts', () => {
  it('is plain JSON', () => expect(JSON.parse(JSON.stringify(FACTS))).toEqual(FACTS));

  it('has the periods of the law in force that have a length', () => {
    expect(FACTS.periods.map(({ id, length }) => `${id} ${length}`)).toContain('objection 5个工作日');
    expect(FACTS.periods.every(({ citation }) => citation.startsWith('2022-'))).toBe(true);
    expect(FACTS.periods.find(({ id }) => id === 'handling')!.reference).toBe('《信访工作条例》第三十四条第一款');
  });

  it('knows the shape of both regulations, and what took the place of the old one', () => {
    expect(FACTS.articles['2022-31']!.shape).toEqual([6]);
    expect(FACTS.articles['2005-35']!.shape).toEqual([0, 0, 0]);
    expect(FACTS.articles['2005-35']!.successors).toContain('2022-36');
    expect(FACTS.commencement).toBe('2022-50');
  });

  it('takes the four parts of the annual report from the digest', () => {
    expect(FACTS.annual.citation).toBe('2022-41');
    expect(FACTS.annual.parts.map(({ citation }) => citation)).toEqual(
      [1, 2, 3, 4].map((item) => `2022-41-1(${item})`),
    );
    expect(FACTS.annual.parts[1]!.text).toContain('督办');
  });
});
