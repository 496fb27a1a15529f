import { describe, expect, it } from 'vitest';
import { bankItems } from '../bank.ts';
import type { Paper } from '../compose.ts';
import { BLANK, CASE, JUDGE, MATCH, MULTIPLE, ORDER, SINGLE, TOPICS } from '../fixture.ts';
import { presented } from '../present.ts';
import type { Item } from '../schema.ts';
import { csvText } from './csv.ts';
import { escapeGift, toGift } from './gift.ts';
import { escapeXml, toMoodleXml } from './moodle.ts';
import { printPaper } from './printed.ts';
import { paperRows } from './rows.ts';

const entries = new Map(bankItems(TOPICS).map((entry) => [entry.item.id, entry]));
const items = new Map([...entries].map(([id, { item }]) => [id, item]));
const parts = { items, storyOf: (id: string) => entries.get(id)?.story };
const cite = (citation: string) => `〔${citation}〕`;
const paper: Paper = {
  title: '一季度/测验',
  minutes: 20,
  pass: 12,
  seed: 'SEED',
  sections: [SINGLE, MULTIPLE, JUDGE, BLANK, ORDER, MATCH].map(({ type, id }) => ({ type, points: 2, ids: [id] })),
};
const whole: Paper = { ...paper, sections: [...paper.sections, { type: 'case', points: 3, ids: ['q0008', 'q0009'] }] };
const paperOf = (item: Item): Paper => ({ ...paper, sections: [{ type: item.type, points: 2, ids: [item.id] }] });
const general = '####因为条例这样规定，见后面的依据。（依据\\:〔2022-34-1〕）'.replace('\\:', '：');

describe('a paper to print', () => {
  const printed = printPaper(whole, parts);
  const [single, multiple, judge, blank, order, match, first, second] = printed.sections.flatMap(
    (section) => section.items,
  );

  it('numbers questions through, names sections and sums up', () => {
    expect(printed.facts).toBe('满分18分，12分及格，时间20分钟');
    expect(printed.sections[6]!.heading).toBe('七、案例题（共2题，每题3分，共6分）');
    expect(printed.sections.flatMap((section) => section.items.map(({ number }) => number))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });

  it('has the same letters in the questions and in the key', () => {
    const at = presented(SINGLE, 'SEED').indexOf('a');
    expect(single!.key).toBe('ABC'[at]);
    expect(single!.lines[at]).toBe(`${'ABC'[at]!}. 60日`);
    const right = [...multiple!.key].map((letter) => multiple!.lines['ABCD'.indexOf(letter)]!.slice(3));
    expect(right.sort()).toEqual(['丁', '乙', '甲']);
    const steps = order!.key.split(' → ').map((letter) => order!.lines['ABCD'.indexOf(letter)]!.slice(3));
    expect(steps).toEqual(['登记', '受理', '办理', '送达']);
    const pairs = match!.key.split('　').map((pair) => match!.lines['ABC'.indexOf(pair.slice(-1))]!.slice(3));
    expect(pairs).toEqual(['30日', '30日', '60日']);
  });

  it('changes the letters with the seed, and the key with them', () => {
    const keys = new Set(
      ['1', '2', '3', '4', '5', '6'].map(
        (seed) => printPaper({ ...paperOf(SINGLE), seed }, parts).sections[0]!.items[0]!.key,
      ),
    );
    expect(keys.size).toBeGreaterThan(1);
  });

  it('leaves room for every type on the answer sheet', () => {
    expect(single!.answerMarks).toEqual(['A', 'B', 'C']);
    expect(judge!).toMatchObject({ answerMarks: ['正确', '错误'], key: '错误' });
    expect(blank!).toMatchObject({ answerLines: ['（1）', '（2）'], key: '（1）60／六十　（2）30' });
    expect(blank!.stem).toBe('应当在＿＿＿＿日内办结，延长不超过＿＿＿＿日。');
    expect(order!.answerLines).toEqual(['']);
    expect(match!).toMatchObject({
      answerLines: ['（1）', '（2）', '（3）'],
      lefts: ['（1）复查', '（2）复核', '（3）办理'],
    });
    expect(match!.lines).toHaveLength(3);
  });

  it('tells a story once, and the types of its questions', () => {
    expect(first!.story).toBe(CASE.story);
    expect(second!.story).toBeUndefined();
    expect(second!.stem).toBe('［判断题］这句话错。');
  });

  it('becomes rows of a table', () => {
    const [head, row, ...rest] = paperRows(printed, cite);
    expect(row).toHaveLength(head!.length);
    expect(row![head!.indexOf('答案')]).toBe(single!.key);
    expect(row![4 + 'ABC'.indexOf(single!.key)]).toBe('60日');
    expect(rest.map((cells) => cells[2])).toEqual(['', '', '', '', '', CASE.story, CASE.story]);
    expect(rest[4]![3]).toBe('连起来\n（1）复查\n（2）复核\n（3）办理');
  });
});

describe('GIFT', () => {
  const gift = (item: Item) => toGift(paperOf(item), parts, cite);

  it('escapes its own signs', () => {
    expect(escapeGift('a=b ~c #d {e} f:g \\h\ni -> j')).toBe('a\\=b \\~c \\#d \\{e\\} f\\:g \\\\h\\ni → j');
  });

  it('writes one right answer with feedback', () => {
    expect(gift(SINGLE)).toBe(
      `$CATEGORY: 一季度//测验\n\n::q0001::[plain]选 \\{一\\} 个：a\\=b & c<d？ {\n  =60日#反馈a\n  ~\\~15日\\##反馈b\n  ~30日#反馈c\n  ${general}\n}\n`,
    );
  });

  it('shares the points among right answers, and takes all for a wrong one', () => {
    expect(gift(MULTIPLE)).toContain(
      '~%33.33333%甲#反馈a\n  ~%33.33333%乙#反馈b\n  ~%-100%丙#反馈c\n  ~%33.33333%丁#反馈d',
    );
  });

  it('says to a wrong judgement what the bank says to it', () => {
    // The right answer is 错误, so who says 正确 is wrong, and that feedback comes first.
    expect(gift(JUDGE)).toContain('{FALSE#答正确的看到#答错误的看到\n');
  });

  it('asks for one gap at a time', () => {
    expect(gift(BLANK)).toContain('::q0004-1::[plain]应当在____日内办结，延长不超过（第2空）日。 {\n  =60\n  =六十\n');
    expect(gift(BLANK)).toContain('::q0004-2::[plain]应当在（第1空）日内办结，延长不超过____日。 {\n  =30\n');
  });

  it('writes steps and pairs as pairs', () => {
    expect(gift(ORDER)).toContain('  =第1步 -> 登记\n  =第2步 -> 受理\n');
    expect(gift(MATCH)).toContain('  =办理 -> 60日\n  = -> 15日\n');
  });

  it('tells the story of a case before its questions', () => {
    const text = toGift(whole, parts, cite);
    expect(text.indexOf(`::q0007::[plain]${CASE.story}\n\n::q0008::[plain]`)).toBeGreaterThan(0);
  });
});

describe('Moodle XML', () => {
  const xml = (item: Item) => toMoodleXml(paperOf(item), parts, cite);

  it('escapes text once for XML and, where it is HTML, once more', () => {
    expect(escapeXml('<a & "b">\u0007')).toBe('&lt;a &amp; &quot;b&quot;&gt;');
    expect(xml(SINGLE)).toContain(
      '<questiontext format="html"><text>选 {一} 个：a=b &amp;amp; c&amp;lt;d？</text></questiontext>',
    );
    expect(xml(SINGLE)).toContain('<text>$course$/一季度//测验</text>');
  });

  it('closes every tag that it opens, in order', () => {
    const open: string[] = [];
    for (const [, close, name] of toMoodleXml(whole, parts, cite).matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else open.push(name!);
    }
    expect(open).toEqual([]);
  });

  it('has the points and the partial credit', () => {
    expect(xml(MULTIPLE)).toContain('<defaultgrade>2</defaultgrade>');
    expect(xml(MULTIPLE).match(/fraction="[^"]*"/g)).toEqual(
      ['33.33333', '33.33333', '-100', '33.33333'].map((share) => `fraction="${share}"`),
    );
    expect(xml(SINGLE).match(/fraction="[^"]*"/g)).toEqual(['fraction="100"', 'fraction="0"', 'fraction="0"']);
    expect(xml(JUDGE)).toMatch(/fraction="0"><text>true.*答正确的看到.*fraction="100"><text>false.*答错误的看到/s);
  });

  it('writes one gap as a short answer and several into the sentence', () => {
    expect(xml(BLANK)).toContain(
      '<text>应当在{1:SHORTANSWER:=60~=六十}日内办结，延长不超过{1:SHORTANSWER:=30}日。</text>',
    );
    const one = { ...BLANK, stem: '____日', blanks: [{ accept: ['60'] }] } as Item;
    const single = toMoodleXml(paperOf(one), { ...parts, items: new Map([[one.id, one]]) }, cite);
    expect(single).toContain('type="shortanswer"');
    expect(single).toContain('<answer fraction="100"><text>60</text></answer>');
  });

  it('tells a story as a description, once', () => {
    const text = toMoodleXml(whole, parts, cite);
    expect(text.match(/type="description"/g)).toHaveLength(1);
    expect(text.match(/<question /g)).toHaveLength(1 + 8 + 1);
  });
});

it('writes CSV that cannot be taken for a formula or broken by a sign', () => {
  expect(csvText([['=1+1', '说“好”,"ok"', 3], ['@x', '两\n行', -1]])).toBe(
    '\uFEFF\'=1+1,"说“好”,""ok""",3\r\n\'@x,"两\n行",-1\r\n',
  ); // prettier-ignore
});
