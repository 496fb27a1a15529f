import { describe, expect, it } from 'vitest';
import { termPattern } from './index.ts';

const found = (names: string[], text: string) => [...text.matchAll(termPattern(names))].map(([name]) => name);

describe('termPattern', () => {
  it('prefers the longer name', () => {
    expect(found(['信访', '信访工作联席会议'], '信访工作联席会议和信访')).toEqual(['信访工作联席会议', '信访']);
  });

  it('lets an exception take the characters before the term does', () => {
    expect(found(['交办', '提交'], '提交办结报告')).toEqual(['提交']);
  });

  it('takes signs literally, finds nothing without names and refuses one character', () => {
    expect(found(['（室）'], '办公厅（室）')).toEqual(['（室）']);
    expect(found([], '信访')).toEqual([]);
    expect(() => termPattern(['访'])).toThrow(/一个字/);
  });
});
