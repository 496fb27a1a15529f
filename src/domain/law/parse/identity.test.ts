import { describe, expect, it } from 'vitest';
import { lawId } from './identity.ts';

const words = (title: string): string[] => [...title].map((char) => char.codePointAt(0)!.toString(16));

describe('lawId', () => {
  it('knows the two regulations by their exact titles only', () => {
    expect(lawId('信访工作条例', '2022-02-25', words)).toBe('2022');
    expect(lawId('信访条例', null, words)).toBe('2005');
    expect(lawId('某省信访条例', '2015-09-24', () => ['mousheng', 'xinfang', 'tiaoli'])).toBe(
      'mousheng-xinfang-tiaoli-2015',
    );
  });

  it('leaves the name of the state and an unknown year out', () => {
    expect(lawId('中华人民共和国灯法', null, (text) => [text === '灯法' ? 'dengfa' : 'wrong'])).toBe('dengfa');
  });

  it('cuts long titles at a word and keeps them apart', () => {
    const long = '灯'.repeat(40);
    const [first, second] = [lawId(`${long}甲`, '2020-01-01', words), lawId(`${long}乙`, '2020-01-01', words)];
    expect(first.length).toBeLessThanOrEqual(80);
    expect(first).toMatch(/^706f(-706f)+-[0-9a-z]{1,5}-2020$/);
    expect(first).not.toBe(second);
  });
});
