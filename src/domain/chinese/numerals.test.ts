import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HAN_NUMERALS, parseChineseNumeral, toChineseNumeral } from './index.ts';

describe('Chinese numerals', () => {
  it.each([
    [0, '零'],
    [9, '九'],
    [10, '十'],
    [15, '十五'],
    [20, '二十'],
    [34, '三十四'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [205, '二百零五'],
    [1010, '一千零一十'],
    [1260, '一千二百六十'],
    [1005, '一千零五'],
  ])('%i is written %s and read back', (value, text) => {
    expect(toChineseNumeral(value)).toBe(text);
    expect(parseChineseNumeral(text)).toBe(value);
  });

  it('reads the other forms people write', () => {
    expect(parseChineseNumeral('３４')).toBe(34);
    expect(parseChineseNumeral('两百')).toBe(200);
    expect(parseChineseNumeral('一〇一')).toBe(101);
    expect(parseChineseNumeral('二〇二二')).toBe(2022);
    expect(parseChineseNumeral('二○二二')).toBe(2022);
  });

  it('reads every character it calls a numeral', () => {
    for (const char of HAN_NUMERALS) expect(parseChineseNumeral(char), char).not.toBeNull();
  });

  it.each(['', '第', '三十四条', '十百', '三四十', '12345'])('refuses %j', (text) => {
    expect(parseChineseNumeral(text)).toBeNull();
  });

  it('round-trips every number it can write', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (value) => {
        expect(parseChineseNumeral(toChineseNumeral(value))).toBe(value);
      }),
    );
  });
});
