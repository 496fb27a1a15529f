import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationId } from '../citation/index.ts';
import { excerpt, jumpTargets, searchable, variants } from './index.ts';

const laws = [
  { id: '2022', names: ['信访工作条例', '新条例', '条例'] },
  { id: '2005', names: ['信访条例', '旧条例'] },
];
const jump = (query: string) => jumpTargets(query, laws).map(citationId);
const words = fc.string({ unit: fc.constantFrom(...'收到之日起60六十日，。（）　 Aａ①'), minLength: 1, maxLength: 40 });

describe('searchable', () => {
  it('folds a substring to a substring', () => {
    fc.assert(
      fc.property(words, words, words, (before, middle, after) => {
        const whole = searchable(before + middle + after).chars.join('');
        expect(whole).toContain(searchable(middle).chars.join(''));
      }),
    );
  });

  it('folds width, case, punctuation and space', () => {
    expect(searchable('（ＡＢ）　60 日。').chars.join('')).toBe('ab60日');
  });
});

describe('variants', () => {
  it.each([
    ['60日', '六十日'],
    ['六十日', '60日'],
    ['60天', '六十日'],
    ['六十天', '60日'],
    ['第34条', '第三十四条'],
    ['５个工作日', '五个工作日'],
    ['两天', '两日'],
    ['两日', '两天'],
    ['二〇〇五年', '2005年'],
  ])('%s also finds %s', (query, wanted) => expect(variants(query)).toContain(wanted));

  it('keeps what was typed first and applies the converter', () => {
    expect(variants('覆查', (text) => text.replace('覆', '复'))).toEqual(['覆查', '复查']);
  });

  it('does not cut a number that is longer than any article number', () => {
    expect(variants('20220501')).toEqual(['20220501']);
  });

  it('does not take 天 in other words for a day', () => {
    expect(variants('当天答复')).toEqual(['当天答复']);
  });
});

describe('jumpTargets', () => {
  it.each([
    ['第三十四条', ['2022-34', '2005-34']],
    ['34条', ['2022-34', '2005-34']],
    ['第34条', ['2022-34', '2005-34']],
    ['３４条', ['2022-34', '2005-34']],
    ['《信访工作条例》第三十一条第六项', ['2022-31(6)']],
    ['旧条例33条', ['2005-33']],
    ['新条例 第二十三条第三款', ['2022-23-3']],
    ['2022-22-1(3)', ['2022-22-1(3)']],
    ['民法典第201条', []],
    ['条例', []],
    ['六十日', []],
  ])('%s', (query, targets) => expect(jump(query)).toEqual(targets));
});

describe('excerpt', () => {
  it('marks the hit and shows what stands around it', () => {
    const text = `${'前'.repeat(100)}自受理之日起六十日内办结${'后'.repeat(100)}`;
    const pieces = excerpt(text, ['60日', '六十日']);
    expect(pieces.find(({ hit }) => hit)?.text).toBe('六十日');
    expect(pieces[0]?.text.startsWith('…')).toBe(true);
    expect(pieces.at(-1)?.text.endsWith('…')).toBe(true);
  });

  it('never loses text between the ellipses', () => {
    fc.assert(
      fc.property(words, words, (text, query) => {
        const shown = excerpt(text, variants(query))
          .map((piece) => piece.text)
          .join('');
        expect(text).toContain(shown.replace(/^…|…$/g, ''));
      }),
    );
  });
});
