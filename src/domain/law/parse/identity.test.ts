import { describe, expect, it } from 'vitest';
import { lawId } from './identity.ts';

const known = new Map([['图书馆规则', { id: '1999', articles: 3 }]]);
const words = (title: string): string[] => [...title].map((char) => char.codePointAt(0)!.toString(16));

describe('lawId', () => {
  it('knows a registered law by its exact title only', () => {
    expect(lawId('图书馆规则', '2022-02-25', words, known)).toBe('1999');
    expect(lawId('某省图书馆规则', '2015-09-24', () => ['mousheng', 'tushuguan'], known)).toBe(
      'mousheng-tushuguan-2015',
    );
  });

  it('leaves the name of the state and an unknown year out', () => {
    expect(lawId('中华人民共和国灯法', null, (text) => [text === '灯法' ? 'dengfa' : 'wrong'], known)).toBe('dengfa');
  });

  it('cuts long titles at a word and keeps them apart', () => {
    const long = '灯'.repeat(40);
    const [first, second] = [
      lawId(`${long}甲`, '2020-01-01', words, known),
      lawId(`${long}乙`, '2020-01-01', words, known),
    ];
    expect(first.length).toBeLessThanOrEqual(80);
    expect(first).toMatch(/^706f(-706f)+-[0-9a-z]{1,5}-2020$/);
    expect(first).not.toBe(second);
  });
});
