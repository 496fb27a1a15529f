import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toChineseNumeral } from '../../chinese/index.ts';
import type { OfficialArticle, OfficialItem, OfficialParagraph } from '../official.ts';
import { law } from './test-support.ts';

const PHRASES = [
  '路灯',
  '灯柱下',
  '第三条第二项所说的灯',
  '夜里',
  '镇里的人',
  '每月擦一次',
  '《灯谱》',
  '(以下称灯)',
  '5 日内',
  '“亮”',
];
const words = fc
  .array(fc.constantFrom(...PHRASES), { minLength: 1, maxLength: 6 })
  .map((parts) => `灯${parts.join('')}`);
/** Some lines begin like an article without opening one. */
const opening = fc.constantFrom('', '', '第三条第二项规定的', '第一条、第二条所称', '第二条规定的', '第一章的');
const clause = fc.tuple(opening, words).map(([start, text]) => start + text);
const sentence = clause.map((text) => `${text}。`);

const numbered = <T>(list: readonly T[]) => list.map((value, index) => ({ number: index + 1, ...value }));

const item = fc.record({
  text: clause.map((text) => `${text}；`),
  more: fc.array(sentence, { maxLength: 2 }),
  subitems: fc.array(fc.record({ text: sentence }), { maxLength: 3 }).map(numbered),
});

/** Lines below the last item cannot be told from a new paragraph, so it has none. */
const items = fc
  .array(item, { maxLength: 12 })
  .map((list): OfficialItem[] =>
    numbered(list).map((entry, index) => (index === list.length - 1 ? { ...entry, more: [] } : entry)),
  );

const paragraph: fc.Arbitrary<OfficialParagraph> = fc
  .tuple(clause, items)
  .map(([text, list]) => ({ text: text + (list.length ? '：' : '。'), items: list }));

const chapters = fc.array(
  fc.record({
    title: words,
    articles: fc.array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 4 },
);

const style = fc.record({
  mark: fc.constantFrom('', '# ', '### '),
  parentheses: fc.constantFrom('（）', '()', '（)'),
  gap: fc.constantFrom('', ' ', '　', '\u2002 ', '：', '\n', '\n\n'),
  digits: fc.boolean(),
  subitemMark: fc.constantFrom('.', '．', '、'),
  contents: fc.boolean(),
  indent: fc.constantFrom('', '　　', '\t'),
  between: fc.constantFrom('\n', '\n\n', '\n\u200b\n'),
  inserted: fc.boolean(),
  caption: fc.boolean(),
});

type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

function renderItem(entry: OfficialItem, { parentheses, subitemMark }: Style): string[] {
  const subitems = entry.subitems.map(({ number, text }) => `${number}${subitemMark}${text}`);
  return [
    `${parentheses[0]}${toChineseNumeral(entry.number)}${parentheses[1]}${entry.text}`,
    ...subitems,
    ...entry.more,
  ];
}

function renderArticle({ number, sub, caption, paragraphs }: OfficialArticle, how: Style): string[] {
  const ordinal = how.digits ? String(number) : toChineseNumeral(number);
  const label = `第${ordinal}条${sub ? `之${toChineseNumeral(sub)}` : ''}${caption ? `【${caption}】` : ''}`;
  const [first, ...rest] = paragraphs.flatMap(({ text, items: list }) => [
    text,
    ...list.flatMap((entry) => renderItem(entry, how)),
  ]);
  return [`${label}${how.gap}${first}`, ...rest];
}

/** Numbers the articles of all chapters, the second of them as 第一条之一 where the style inserts one. */
function articlesOf(content: typeof chapters extends fc.Arbitrary<infer T> ? T : never, { inserted, caption }: Style) {
  const all = content.flatMap(({ articles }) => articles);
  return all.map((paragraphs, index): OfficialArticle => {
    const late = inserted && index > 0;
    return {
      number: late ? index : index + 1,
      sub: late && index === 1 ? 1 : 0,
      ...(caption ? { caption: '灯' } : {}),
      paragraphs,
    };
  });
}

describe('a law written in any style', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(chapters, style, (content, how) => {
        const articles = articlesOf(content, how);
        const headings = content.map(({ title }, index) => `第${toChineseNumeral(index + 1)}章 ${title}`);
        let next = 0;
        const body = content.flatMap((chapter, index) => [
          how.mark + headings[index],
          ...chapter.articles.flatMap(() => renderArticle(articles[next++]!, how)),
        ]);
        const lines = [
          `${how.mark}某镇路灯规定`,
          '2020年1月2日公布',
          ...(how.contents ? ['目 录', ...headings] : []),
          ...body,
          '某镇',
        ];
        const parsed = law(lines.map((line) => how.indent + line).join(how.between));

        expect(parsed.articles).toEqual(articles);
        expect(parsed.divisions.map(({ title }) => title)).toEqual(
          content.map(({ title }) => title.replaceAll('5 日', '5日')),
        );
        expect(parsed).toMatchObject({
          title: '某镇路灯规定',
          version: '2020-01-02',
          notes: ['2020年1月2日公布'],
          closing: ['某镇'],
        });
      }),
      { numRuns: 500 },
    );
  });
});
