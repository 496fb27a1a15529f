import { describe, expect, it } from 'vitest';
import { alternation } from './index.ts';

const found = (words: string[], text: string) => text.match(new RegExp(alternation(words), 'g'));

describe('alternation', () => {
  it('prefers the longer word, whatever the order', () => {
    expect(found(['信访', '信访工作'], '信访工作和信访')).toEqual(['信访工作', '信访']);
  });

  it('takes signs literally and finds nothing without words', () => {
    expect(found(['（室）', '(一)', 'a.b'], '办公厅（室）(一)a.baxb')).toEqual(['（室）', '(一)', 'a.b']);
    expect(found([], '信访')).toBeNull();
  });
});
