import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { assembleCorpus } from '../corpus/index.ts';
import { bankItems } from './bank.ts';
import { MOCK, SHORT, type Blueprint } from './blueprint.ts';
import { compose, edition, type Paper } from './compose.ts';
import { TYPES, type QuestionType } from './names.ts';
import { formatPaper, parsePaper } from './paper-address.ts';
import { presented } from './present.ts';
import { shuffle } from './random.ts';
import type { Item } from './schema.ts';
import { scorePaper } from './score.ts';
import type { Response } from './types/contract.ts';
import { grade, kindOf } from './types/index.ts';

/** The contract of every type and of every paper, on the real bank. */
const { topics } = assembleCorpus((await readContent(process.cwd())).collections);
const entries = bankItems(topics);
const items = new Map(entries.map(({ item }) => [item.id, item]));
const known = new Set(items.keys());

const blueprint: fc.Arbitrary<Blueprint> = fc.record({
  title: fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.isWellFormed()),
  sections: fc.uniqueArray(
    fc.record({
      type: fc.constantFrom(...(Object.keys(TYPES) as QuestionType[])),
      count: fc.integer({ min: 1, max: 30 }),
      points: fc.integer({ min: 1, max: 20 }).map((halves) => halves / 2),
    }),
    { minLength: 1, maxLength: 7, selector: ({ type }) => type },
  ),
  minutes: fc.integer({ min: 1, max: 600 }),
  pass: fc.integer({ min: 0, max: 100 }),
});
const seed = fc.stringMatching(/^[A-Z2-9]{1,8}$/);
const idsOf = (paper: Paper) => paper.sections.flatMap(({ ids }) => ids);
const full = (paper: Paper) => paper.sections.reduce((sum, { ids, points }) => sum + ids.length * points, 0);

/** A response of any quality: none, right, wrong, or of another question. */
const anyResponse = (item: Item): fc.Arbitrary<Response> =>
  fc.oneof(
    fc.constant(kindOf(item).empty(item)),
    fc.constant(kindOf(item).answer(item)),
    fc.constantFrom<Response>(null, '', 'a', 'z', true, false, [], ['a'], ['a', 'c'], ['b', 'b'], {}, { a: '30日' }),
    fc.subarray(['a', 'b', 'c', 'd', 'e']),
  );

describe('marking', () => {
  it('gives the right response everything and an empty one nothing', () => {
    const wrong = entries
      .map(({ item }) => ({
        id: item.id,
        right: grade(item, kindOf(item).answer(item)),
        empty: grade(item, kindOf(item).empty(item)),
      }))
      .filter(({ right, empty }) => right !== 1 || empty !== 0);
    expect(wrong).toEqual([]);
    expect(new Set(entries.map(({ item }) => item.type)).size).toBe(6);
  });

  it('reads its own right and empty responses after a file has held them', () => {
    for (const { item } of entries) {
      const kind = kindOf(item);
      for (const response of [kind.answer(item), kind.empty(item)])
        expect(kind.read(item, JSON.parse(JSON.stringify(response))), item.id).toEqual(response);
      expect(kind.isComplete(item, kind.answer(item)), item.id).toBe(true);
      expect(kind.isComplete(item, kind.empty(item)), item.id).toBe(false);
    }
  });

  it('does not depend on the order in which options are written', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...entries.map(({ item }) => item))
          .chain((item) => fc.tuple(fc.constant(item), anyResponse(item), seed)),
        ([item, response, salt]) => {
          const other =
            item.type === 'single' || item.type === 'multiple'
              ? { ...item, options: shuffle(item.options, salt) }
              : item.type === 'match'
                ? { ...item, pairs: shuffle(item.pairs, salt) }
                : item;
          const given =
            Array.isArray(response) && item.type === 'multiple' ? shuffle(response as string[], salt) : response;
          expect(grade(other, given)).toBe(grade(item, response));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('offers everything once, whatever the seed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries.map(({ item }) => item)), seed, (item, salt) => {
        const order = presented(item, salt);
        expect(new Set(order).size).toBe(order.length);
        if (item.type === 'single' || item.type === 'multiple')
          expect([...order].sort()).toEqual(item.options.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('papers', () => {
  it('are the same for the same seed, whatever the order of topics and questions', () => {
    fc.assert(
      fc.property(blueprint, seed, (plan, salt) => {
        const turned = [...topics].reverse().map((topic) => ({ ...topic, questions: [...topic.questions].reverse() }));
        expect(compose(turned, plan, salt)).toEqual(compose(topics, plan, salt));
      }),
      { numRuns: 30 },
    );
    expect(compose(topics, MOCK, 'A').paper).not.toEqual(compose(topics, MOCK, 'B').paper);
  });

  it('hold no question twice, only questions of their type, and no more than asked for', () => {
    fc.assert(
      fc.property(blueprint, seed, (plan, salt) => {
        const { paper, shortages } = compose(topics, plan, salt);
        const ids = idsOf(paper);
        expect(new Set(ids).size).toBe(ids.length);
        paper.sections.forEach(({ type, ids: drawn }, at) => {
          const { count } = plan.sections[at]!;
          expect(drawn.length).toBeLessThanOrEqual(count);
          if (drawn.length < count) expect(shortages).toContainEqual({ type, want: count, have: drawn.length });
          if (type !== 'case') expect(drawn.every((id) => items.get(id)!.type === type)).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('come back whole from their address', () => {
    fc.assert(
      fc.property(blueprint, seed, (plan, salt) => {
        const { paper } = compose(topics, plan, salt);
        fc.pre(paper.sections.every(({ ids }) => ids.length > 0));
        expect(parsePaper(formatPaper(paper), known)).toEqual({ paper });
        expect(parsePaper(`#${formatPaper(paper)}`, known)).toEqual({ paper });
      }),
      { numRuns: 60 },
    );
  });

  it('are marked between nothing and everything, and exactly everything for the right responses', () => {
    const { paper } = compose(topics, MOCK, 'SCORE');
    const right = Object.fromEntries(idsOf(paper).map((id) => [id, kindOf(items.get(id)!).answer(items.get(id)!)]));
    expect(scorePaper(paper, items, right)).toMatchObject({ score: full(paper), points: full(paper), passed: true });
    expect(scorePaper(paper, items, {})).toMatchObject({ score: 0, passed: false });
    const responses = fc.record(Object.fromEntries(idsOf(paper).map((id) => [id, anyResponse(items.get(id)!)])));
    fc.assert(
      fc.property(responses, (given) => {
        const { score, sections } = scorePaper(paper, items, given);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(full(paper));
        expect(sections.reduce((sum, section) => sum + section.score, 0)).toBeCloseTo(score, 6);
      }),
      { numRuns: 50 },
    );
  });

  it.each([MOCK, SHORT])('of the standard kinds find enough questions: $title', (plan) => {
    const { paper, shortages } = compose(topics, plan, 'ENOUGH');
    expect(shortages).toEqual([]);
    expect(full(paper)).toBe(100);
  });

  it('keep their edition when questions only move', () => {
    expect(edition([...topics].reverse())).toBe(edition(topics));
    const [first, ...rest] = topics;
    expect(edition([{ ...first!, questions: first!.questions.slice(1) }, ...rest])).not.toBe(edition(topics));
  });
});
