import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../build/read-content.ts';
import { checkCollections, type Collections } from '../../corpus/index.ts';
import type { DraftRuleFile, RulesOf } from './schema.ts';

let real: Collections;

beforeAll(async () => {
  real = (await readContent(process.cwd())).collections;
});

/** What the gate says of the vocabulary after one change to a copy of it. */
function after(change: (content: Collections) => void): string {
  const copy = structuredClone(real);
  change(copy);
  return checkCollections(copy)
    .filter(({ file }) => file.includes('draft-rules'))
    .map(({ file, place, message }) => `${file} ${place} ${message}`)
    .join('\n');
}

const file = <K extends DraftRuleFile>({ draftRules }: Collections, id: K): RulesOf<K> =>
  draftRules.find((entry) => entry.id === id)!.data as RulesOf<K>;

describe('the vocabulary of the draft checker', () => {
  it('has nothing wrong', () => expect(after(() => undefined)).toBe(''));

  it.each<[string, (content: Collections) => void, RegExp]>([
    ['a missing file', (c) => c.draftRules.shift(), /annual-report\.yaml .*缺这个文件/],
    ['a file under another name', (c) => (c.draftRules[0]!.id = 'annual'), /holds 应当同样写 annual/],
    [
      'a practice with a citation to nothing',
      (c) => (file(c, 'unlawful-practices').entries[0]!.citations = ['2022-88']),
      /intercept .*2022-88/,
    ],
    ['an unknown period', (c) => (file(c, 'period-phrases').entries[0]!.period = 'triag'), /是不是“triage”/],
    [
      'a law that is in force',
      (c) => (file(c, 'repealed-laws').entries[0]!.title = '劳动合同法'),
      /劳动合同法 .*现行有效/,
    ],
    ['a law twice', (c) => (file(c, 'repealed-laws').entries[1]!.title = '婚姻法'), /婚姻法 出现两次/],
    [
      'alternatives without an end',
      (c) => file(c, 'volume-ranking').entries[0]!.words.push('[上访|信访'),
      /“\[上访\|信访”里的 \[ 不成对/,
    ],
    ['a phrase of nothing', (c) => file(c, 'stance-marks').quote.push('…'), /里没有字/],
  ])('reports %s', (_, change, message) => expect(after(change)).toMatch(message));
});
