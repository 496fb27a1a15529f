import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../build/read-content.ts';
import { assembleCorpus } from '../../corpus/index.ts';
import type { Topic } from '../bank.ts';
import { bankItems } from '../bank.ts';
import { checkForm } from '../check-form.ts';
import { checkOwn } from './check.ts';
import { ownRows, ownYaml, problemLine, readOwn, readOwnSet, type OwnFacts, type OwnSource } from './index.ts';
import { asBank, ownTrees, factsOf } from './test-support.ts';

let facts: OwnFacts;
beforeAll(async () => {
  facts = factsOf(assembleCorpus((await readContent(process.cwd())).collections));
});

function accepted(tree: unknown): Topic {
  const checked = checkOwn(tree, facts);
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.topic;
}
function readBack(source: OwnSource, title: string): Topic {
  const reading = readOwn(source, title, facts, []);
  if ('problems' in reading) throw new Error(reading.problems.map(problemLine).join('\n'));
  return reading.topic;
}
const RUNS = { numRuns: 150, seed: 5 };

describe('a set that was written out is the same when it is read', () => {
  it('as YAML', () => {
    fc.assert(
      fc.property(ownTrees, (tree) => {
        const topic = accepted(tree);
        expect(readBack({ yaml: ownYaml(topic) }, '别的名字')).toEqual(topic);
      }),
      RUNS,
    );
  });

  it('as rows, which have neither order nor remarks about the whole', () => {
    fc.assert(
      fc.property(ownTrees, (tree) => {
        const topic = accepted(tree);
        const rows = ownRows(topic, facts.titles);
        const { id, title, questions } = readBack({ rows }, topic.title);
        expect({ id, title, questions }).toEqual({ id: topic.id, title: topic.title, questions: topic.questions });
      }),
      RUNS,
    );
  });

  it('as it is kept in a browser', () => {
    fc.assert(
      fc.property(ownTrees, fc.nat(), (tree, at) => {
        const set = { ...accepted(tree), at };
        expect(readOwnSet(JSON.parse(JSON.stringify(set)), facts)).toEqual(set);
      }),
      { ...RUNS, numRuns: 50 },
    );
  });
});

describe('whatever is accepted', () => {
  it('is what the schema of the bank and its checks of form accept, but for the ids', () => {
    fc.assert(
      fc.property(ownTrees, (tree) => {
        const topic = accepted(tree);
        expect(asBank(topic).questions).toHaveLength(topic.questions.length);
        for (const { item } of bankItems([topic])) expect(checkForm(item), item.id).toEqual([]);
      }),
      RUNS,
    );
  });

  it('also where a field of it was put wrong', () => {
    const strange = fc.constantFrom<unknown>(
      ...[
        null,
        '',
        '  ',
        'x',
        '短',
        0,
        -1,
        1.5,
        true,
        [],
        {},
        ['x'],
        [{ toString: null }],
        { text: 'x' },
        '很长'.repeat(2000),
        NaN,
      ],
      ...[Array.from({ length: 9 }, () => ({ text: '同样' })), '\u200b\u200b', [{ accept: [] }], '{handling}', 'case'],
    );
    let taken = 0;
    fc.assert(
      fc.property(ownTrees, strange, fc.nat(), (tree, value, where) => {
        const copy = JSON.parse(JSON.stringify(tree)) as Record<string, unknown>;
        const spots = spotsOf(copy);
        const [parent, key] = spots[where % spots.length]!;
        parent[key] = value;
        const checked = checkOwn(copy, facts);
        if ('faults' in checked) {
          expect(checked.faults.length).toBeGreaterThan(0);
          for (const { message } of checked.faults) expect(message).toMatch(/[\u4e00-\u9fff]/);
          return;
        }
        taken += 1;
        asBank(checked.topic);
        for (const { item } of bankItems([checked.topic])) expect(checkForm(item), item.id).toEqual([]);
      }),
      { numRuns: 1500, seed: 6 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});

type Parent = Record<string | number, unknown>;
/** Every place of a tree, as what it stands in and its key there. */
const spotsOf = (value: unknown): [Parent, string][] =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).flatMap((key) => [
        [value as Parent, key] as [Parent, string],
        ...spotsOf((value as Parent)[key]),
      ])
    : [];

describe('ids', () => {
  it('follow from the questions, not from the title or the day, and are none of the bank', () => {
    fc.assert(
      fc.property(ownTrees, (tree) => {
        const topic = accepted(tree);
        const other = checkOwn({ ...tree, title: '另一个' }, { ...facts, today: '2027-01-01' });
        expect('topic' in other && other.topic.id).toBe(topic.id);
        expect(topic.id).toMatch(/^own-[0-9a-z]{7}$/);
        const ids = bankItems([topic]).map(({ item }) => item.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^own-[0-9a-z]{7}-\d+$/);
      }),
      { numRuns: 50, seed: 7 },
    );
  });
});
