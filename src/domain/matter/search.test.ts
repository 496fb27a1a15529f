import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { matterEntries } from '../../site/matter-entries.ts';
import { assembleCorpus } from '../corpus/index.ts';
import { searchable } from '../search/index.ts';
import { matterSearch, type MatterEntry, type MatterHit } from './index.ts';
import { DESCRIPTIONS } from '../../../tests/fixtures/matter-descriptions.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
let entries: MatterEntry[];
let search: (text: string) => MatterHit[];

beforeAll(async () => {
  entries = matterEntries(assembleCorpus((await readContent(ROOT)).collections).matters);
  search = matterSearch(entries);
});

const ids = (text: string) => search(text).map(({ id }) => id);

/** Every title and saying with the place at which its own matter is found, from 0; -1 where it is not. */
const places = (texts: (entry: MatterEntry) => readonly string[]) =>
  entries.flatMap((entry) => texts(entry).map((text) => ({ id: entry.id, text, at: ids(text).indexOf(entry.id) })));

/** Some tests search a thousand times, which takes a while on a busy machine. */
describe('matterSearch on the real matters', { timeout: 60_000 }, () => {
  it('finds the matter of every title and saying, nearly always first', () => {
    const found = places(({ title, says }) => [title, ...says]);
    expect(found.filter(({ at }) => at < 0 || at > 2)).toEqual([]);
    const later = found.filter(({ at }) => at > 0);
    expect(later.length / found.length, JSON.stringify(later)).toBeLessThanOrEqual(0.05);
  });

  it('finds it nearly always when a character in the middle is wrong', () => {
    const misspelt = (text: string) => text.slice(0, text.length / 2) + '囧' + text.slice(text.length / 2 + 1);
    const found = places(({ title, says }) => [title, ...says].filter((text) => text.length > 4).map(misspelt));
    const lost = found.filter(({ at }) => at < 0 || at > 2);
    expect(lost.length / found.length, JSON.stringify(lost)).toBeLessThanOrEqual(0.03);
  });

  it('finds it by the initials of every title and saying', () => {
    expect(places(({ initials }) => initials).filter(({ at }) => at < 0 || at > 2)).toEqual([]);
  });

  it('has one initial for every character, so that words can be cut out of them', () => {
    for (const { title, says, initials } of entries)
      expect(initials.map(({ length }) => length)).toEqual(
        [title, ...says].map((text) => searchable(text).chars.length),
      );
  });

  it.each(DESCRIPTIONS)('%s', (text, id) => expect(ids(text).slice(0, 3)).toContain(id));

  it.each(['我家房子被强拆了', '房子被强拆'])('%s is a forced demolition before anything else', (text) =>
    expect(ids(text)[0]).toBe('forced-demolition'),
  );

  it.each([
    ['nmggz', 'migrant-worker-wages', '农民工工资'],
    ['ＮＭＧＧＺ', 'migrant-worker-wages', '农民工工资'],
    ['tqnmggz', 'migrant-worker-wages', '拖欠农民工工资'],
    ['lwl', 'unfinished-housing', '烂尾楼'],
    ['gcwtc', 'noise', '广场舞太吵'],
  ])('%s is %s', (letters, id, words) => {
    const hit = search(letters)[0]!;
    expect(hit.id).toBe(id);
    expect(hit.matched).toContain(words);
  });

  it.each([
    ['拖欠农民公工资', 'migrant-worker-wages'],
    ['工地干完活没节账', 'migrant-worker-wages'],
    ['低保被去消', 'low-income'],
    ['宅基地披不下来', 'homestead-approval'],
    ['烂尾搂', 'unfinished-housing'],
    ['广场午太吵', 'noise'],
  ])('%s, with one wrong character, is %s', (text, id) => expect(ids(text)[0]).toBe(id));

  it.each([
    ['工地　干完活，没结账！', 'migrant-worker-wages'],
    ['ＫＴＶ半夜扰民', 'noise'],
    ['ktv 半夜 扰民', 'noise'],
  ])('width, case, space and punctuation do not matter: %s', (text, id) => expect(ids(text)[0]).toBe(id));

  it.each([
    '',
    ' ',
    '。',
    '我',
    '的',
    '你好',
    '123',
    '今天天气',
    '今天天气怎么样',
    'hello',
    '请问怎么办',
    '希望领导重视',
  ])('finds nothing sensible in “%s”', (text) => expect(search(text)).toEqual([]));

  it('proposes eight at most', () => {
    for (const text of ['工资', '补偿', '房子', '没人管', '村里'])
      expect(ids(text).length, text).toBeLessThanOrEqual(8);
  });

  it('marks only words that stand in the description, longest first', () => {
    for (const [text] of DESCRIPTIONS) {
      const said = searchable(text).chars.join('');
      for (const { matched } of search(text)) {
        expect(matched.filter((words) => !said.includes(words))).toEqual([]);
        expect(matched.map(({ length }) => length)).toEqual(matched.map(({ length }) => length).sort((a, b) => b - a));
      }
    }
    expect(search('我在工地干完活老板一直没结账')[0]!.matched).toEqual(['工地干完活', '没结账', '老板']);
  });

  it('reads a whole page of text without delay', () => {
    const page = DESCRIPTIONS.map(([text]) => text).join('。');
    const start = performance.now();
    expect(search(page).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('matterSearch', () => {
  const entry = (id: string, title: string, ...says: string[]) => ({ id, title, says, initials: [] });
  const library = [
    entry('lost', '图书遗失', '书弄丢了', '找不到借的书'),
    entry('late', '逾期未还', '书还晚了', '忘了还书'),
    entry('card', '借书证办理', '办不了借书证', '借书证丢了'),
    entry('noise', '阅览室喧哗', '看书的地方太吵', '有人打电话'),
  ];

  it('ranks by how much of what is rare matches, and leaves out what only shares an everyday word', () => {
    const found = matterSearch(library)('我的借书证昨天弄丢了，怎么办');
    expect(found.map(({ id }) => id).slice(0, 2)).toEqual(['card', 'lost']);
    expect(found[0]!.matched).toEqual(['借书证', '丢了']);
    expect(found.map(({ id }) => id)).not.toContain('noise');
  });

  it('prefers who says it in whole to who says it among other things', () => {
    const [among, whole] = [entry('among', '遗失', '借书证丢了要赔钱'), entry('whole', '补办', '借书证丢了')];
    const text = '前天我的借书证丢了，来问一问该到哪里去、带什么材料';
    expect(matterSearch([among, whole])(text)[0]!.id).toBe('whole');
  });

  it('prefers what resembles a description with a wrong character to what has the same words in another order', () => {
    const [other, alike] = [entry('other', '闭馆', '开门后图书馆'), entry('alike', '开馆', '图书馆不开门')];
    expect(matterSearch([other, alike, ...library])('图书馆布开门')[0]!.id).toBe('alike');
  });

  it('works without initials and without matters', () => {
    expect(matterSearch(library)('jsz')).toEqual([]);
    expect(matterSearch([])('借书证')).toEqual([]);
  });
});
