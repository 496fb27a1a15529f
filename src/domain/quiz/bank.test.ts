import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { assembleCorpus, checkCollections, type Collections } from '../corpus/index.ts';
import { bankItems, coverage, lintBank, type Item } from './index.ts';

let real: Collections;

beforeAll(async () => {
  const { collections, problems } = await readContent(process.cwd());
  expect(problems).toEqual([]);
  real = collections;
});

/** The problems of the bank after one change to a copy of it. */
function after(change: (items: Item[], content: Collections) => void): string {
  const copy = structuredClone(real);
  const items = bankItems(copy.topics.map(({ id, file, data }) => ({ ...data, id, file }))).map(({ item }) => item);
  change(items, copy);
  return checkCollections(copy)
    .filter(({ file }) => file.startsWith('quizzes'))
    .map(({ file, place, message }) => `${file} ${place} ${message}`)
    .join('\n');
}

const find = <T extends Item['type']>(items: Item[], type: T, test: (item: Item) => boolean = () => true) =>
  items.find((item): item is Extract<Item, { type: T }> => item.type === type && test(item))!;
const rests = (key: string) => (item: Item) => item.rests !== undefined && key in item.rests;

describe('the question bank', () => {
  it('covers every article, duty, period and procedure as often as it must', () => {
    const corpus = assembleCorpus(real);
    const short = coverage(corpus.topics, corpus).filter(({ have, want }) => have < want);
    expect(short).toEqual([]);
  });

  it('gives no answer away by its writing', () => {
    expect(lintBank(assembleCorpus(real).topics)).toEqual([]);
  });

  it('has nothing that stops a build', () => {
    expect(after(() => undefined)).toBe('');
  });

  it.each<[string, (items: Item[], content: Collections) => void, RegExp]>([
    [
      'two right options of one',
      (i) => (find(i, 'single').options.find(({ correct }) => !correct)!.correct = true),
      /有2个/,
    ],
    ['no right option', (i) => delete find(i, 'single').options.find(({ correct }) => correct)!.correct, /有0个/],
    ['a gap too many', (i) => (find(i, 'blank').stem += '____'), /题干里有/],
    ['an id used twice', (i) => (find(i, 'judge').id = find(i, 'order').id), /出现两次/],
    ['a citation to nothing', (i) => (find(i, 'judge').citations = ['2022-51']), /2022-51/],
    ['a procedure that is not there', (i) => (find(i, 'judge').procedures = ['revew']), /是不是“review”/],
    [
      'a length that the period data contradicts',
      (i) => {
        const { rests: basis } = find(
          i,
          'single',
          ({ rests: of }) => of !== undefined && 'period' in of && !('start' in of),
        );
        if (basis && 'period' in basis) basis.period = 'assigned';
      },
      /引擎算出的是“没有规定天数”/,
    ],
    [
      'a date that the engine contradicts',
      (i) => {
        const { rests: basis } = find(i, 'single', rests('start'));
        if (basis && 'start' in basis) basis.start = '2026-03-17';
      },
      /引擎算出的是“2026-/,
    ],
    [
      'a handling that routing contradicts',
      (_i, c) => (c.routing.outcomes.find(({ id }) => id === 'transfer-discipline')!.handling = 'transfer-lower'),
      /引擎算出的是“transfer-lower”/,
    ],
    [
      'a unit that the matter contradicts',
      (i, c) => {
        const { rests: basis } = find(i, 'single', rests('ask'));
        if (basis && 'ask' in basis) c.matters.find(({ id }) => id === basis.matter)!.data.unit.unit = 'county-court';
      },
      /引擎算出的是“county-court”/,
    ],
    ['a judgement without its value', (i) => delete find(i, 'judge', rests('period')).value, /要写 value/],
  ])('reports %s', (_name, change, message) => {
    expect(after(change)).toMatch(message);
  });
});

describe('the lint', () => {
  const lint = (change: (items: Item[]) => void) => {
    const copy = structuredClone(assembleCorpus(real).topics);
    change(bankItems(copy).map(({ item }) => item));
    return lintBank(copy).map(({ rule }) => rule);
  };

  it.each<[string, (items: Item[]) => void]>([
    ['lazy-option', (i) => (find(i, 'multiple').options[0]!.text = '以上都对')],
    ['negative-unmarked', (i) => (find(i, 'single', ({ negative }) => !negative).stem = '下列说法错误的是哪一项？')],
    ['overlapping-options', (i) => (find(i, 'single').options[1]!.text = find(i, 'single').options[0]!.text)],
    ['feedback-repeats', (i) => (find(i, 'single').options[1]!.feedback = find(i, 'single').options[0]!.feedback)],
    [
      'near-duplicate',
      (i) => {
        const [a, b] = i.filter(({ type }) => type === 'judge');
        b!.stem = a!.stem;
        Object.assign(b!, { answer: (a as { answer?: boolean }).answer });
      },
    ],
    ['balance', (i) => i.forEach((item) => item.type === 'judge' && (item.answer = true))],
  ])('notices %s', (rule, change) => {
    expect(lint(change)).toContain(rule);
  });
});
