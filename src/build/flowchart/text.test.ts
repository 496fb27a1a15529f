import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrap } from './text.ts';

describe('textWidth', () => {
  it('counts Chinese characters whole and Latin ones by half and a little', () => {
    expect(textWidth('信访事项，')).toBe(5);
    expect(textWidth('60日')).toBeCloseTo(2.16);
  });
});

describe('wrap', () => {
  it.each([
    ['情况是不是复杂？', 12, ['情况是不是复杂？']],
    ['正在按信访程序办理，预计到期办不完', 12, ['正在按信访程序办理，', '预计到期办不完']],
    ['由共同的上一级机关、单位决定受理机关', 12, ['由共同的上一级', '机关、单位决定受理机关']],
    ['期限是60日', 4, ['期限是', '60日']],
  ])('%s, %d em', (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

  it('keeps names whole where it is asked to', () => {
    expect(wrap('文书：不予受理告知书、不再受理告知书', 14, ['不予受理告知书', '不再受理告知书'])).toEqual([
      '文书：不予受理告知书、',
      '不再受理告知书',
    ]);
  });

  it('loses nothing, fits, and never sets punctuation at the wrong end of a line', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'信访机关单位应当在日内办理，。、（）“”15a'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 9, max: 16 }), (words, width) => {
        const lines = wrap(words, width);
        expect(lines.join('')).toBe(words);
        const runs = /[，。、）”（“\da]{4}/.test(words);
        for (const [at, line] of lines.entries()) {
          if (!runs) expect(textWidth(line)).toBeLessThanOrEqual(width);
          if (!runs && at > 0) expect(line).not.toMatch(/^[，。、）”]/);
          if (!runs && at < lines.length - 1) expect(line).not.toMatch(/[（“]$/);
        }
      }),
    );
  });
});
