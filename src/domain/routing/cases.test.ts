import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../build/read-content.ts';
import { assembleCorpus, type Matter } from '../corpus/index.ts';
import { resolve, unitOf, type Answers, type RoutingResult } from './index.ts';

/** One case: what happened, how a clerk answers, and what the regulation says is to be done, figures written out. */
interface Case {
  facts: string;
  answers: Answers;
  matter?: string;
  handling: string;
  also?: string[];
  unit: string;
  /** `triage 15 day`: id, days and unit, so that a changed length fails here too. */
  periods?: string[];
  citations: string[];
  documents?: string[];
}

const cases = parse(readFileSync('tests/fixtures/routing-cases.yaml', 'utf8')) as Case[];
const corpus = assembleCorpus((await readContent(process.cwd())).collections);

function solve({ answers, matter: id }: Pick<Case, 'answers' | 'matter'>): RoutingResult {
  const resolution = resolve(
    corpus.routing,
    answers,
    corpus.matters.find((matter) => matter.id === id),
  );
  if (resolution.state !== 'outcome') throw new Error(`没有走到结果：${JSON.stringify(resolution, null, 1)}`);
  return resolution;
}

/** What the result rests on: itself, what comes along, and every answer that led to it. */
const grounds = ({ outcome, parts, trail }: RoutingResult): string[] =>
  [outcome, ...parts, ...trail.flatMap(({ chosen }) => chosen)].flatMap(({ citations }) => citations);

const written = (id: string): string => {
  const { days, unit } = corpus.periods.find((period) => period.id === id)!;
  return `${id} ${days ?? '-'} ${unit}`;
};

describe('written cases', () => {
  it('are at least 80, all different', () => {
    expect(cases.length).toBeGreaterThanOrEqual(80);
    expect(new Set(cases.map(({ facts }) => facts)).size).toBe(cases.length);
    expect(new Set(cases.map(({ handling }) => handling)).size).toBeGreaterThan(20);
  });

  it.each(cases.map((entry, at): [number, string, Case] => [at + 1, entry.facts, entry]))(
    '%d %s',
    (_at, _facts, entry) => {
      const result = solve(entry);
      const { outcome, handlings } = result;
      const matter = corpus.matters.find(({ id }) => id === entry.matter);
      expect({
        handling: outcome.handling,
        also: handlings.slice(1).sort(),
        unit: unitOf<Matter['unit']>(result, matter, (unit) => ({ unit })).unit,
        periods: result.periods.map(written).sort(),
        documents: [...result.documents].sort(),
      }).toEqual({
        handling: entry.handling,
        also: [...(entry.also ?? [])].sort(),
        unit: entry.unit,
        periods: [...(entry.periods ?? [])].sort(),
        documents: [...(entry.documents ?? [])].sort(),
      });
      expect(grounds(result)).toEqual(expect.arrayContaining(entry.citations));
    },
  );
});

/** A case by somebody who had not seen the graph. `differs` says why a period of theirs was not taken over. */
interface Unseen {
  facts: string;
  answers: Answers;
  matter?: string;
  handling: string;
  days: number[];
  differs?: string;
}

const unseen = parse(readFileSync('tests/fixtures/routing-unseen.yaml', 'utf8')) as Unseen[];

describe('cases of somebody who had not seen the graph', () => {
  it.each(unseen.map((entry, at): [number, string, Unseen] => [at + 1, entry.facts, entry]))(
    '%d %s',
    (_at, _facts, entry) => {
      const { handlings, periods } = solve(entry);
      expect(handlings).toContain(entry.handling);
      const days = periods.flatMap((id) => {
        const period = corpus.periods.find((other) => other.id === id)!;
        return period.duty === 'body' && period.days ? period.days : [];
      });
      if (!entry.differs) expect(days.sort((a, b) => a - b)).toEqual(entry.days);
    },
  );
});
