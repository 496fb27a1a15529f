import { describe, expect, it } from 'vitest';
import { romanise } from './romanise.ts';

describe('romanise', () => {
  it.each([
    ['山东省信访条例', 'shandongsheng-xinfang-tiaoli'],
    ['某市某区行政复议办法（一）', 'moushi-mouqu-xingzheng-fuyi-banfa-yi'],
    ['妇女法律《指南》2', 'funv-falv-zhinan-2'],
  ])('%s → %s', (text, slug) => {
    expect(romanise(text).join('-')).toBe(slug);
  });
});
