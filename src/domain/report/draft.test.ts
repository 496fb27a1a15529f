import { describe, expect, it } from 'vitest';
import { clauseAt, original, paragraphAt, readDraft, sectionsAt, sentenceAt } from './draft.ts';
import type { Span } from './draft.ts';

const words = (text: string, part: 'lines' | 'paragraphs' | 'sentences' | 'clauses') => {
  const draft = readDraft(text);
  return draft[part].map(({ start, end }: Span) => original(draft, start, end));
};

describe('readDraft', () => {
  it('folds widths and keeps one place for each code point', () => {
    const draft = readDraft('共２０％．　😀𠮷\ud800件');
    expect(draft.folded).toBe('共20%. ￼㐀\ud800件');
    expect(original(draft, 6, 8)).toBe('😀𠮷');
  });

  it('cuts lines, paragraphs, sentences and clauses', () => {
    expect(words('甲\r\n\r\n乙\r丙', 'lines')).toEqual(['甲', '', '乙', '丙']);
    expect(words('  来信三件，\n来访五件。\n\n结束', 'paragraphs')).toEqual(['来信三件，\n来访五件。', '结束']);
    expect(words('“好！”他说。真的吗？是', 'sentences')).toEqual(['“好！”', '他说。', '真的吗？', '是']);
    expect(words('共1,234件，其中：来信3件；8:30到', 'clauses')).toEqual([
      '共1,234件，',
      '其中：',
      '来信3件；',
      '8:30到',
    ]);
  });

  it('finds what is around a place, and nothing in blank space', () => {
    const draft = readDraft('一句，两半。\n\n再来');
    expect([sentenceAt(draft, 4), clauseAt(draft, 4), paragraphAt(draft, 0)]).toEqual([
      { start: 0, end: 6 },
      { start: 3, end: 6 },
      { start: 0, end: 6 },
    ]);
    expect(sentenceAt(draft, 7)).toBeUndefined();
    expect(sentenceAt(readDraft(''), 0)).toBeUndefined();
  });

  it('nests numbered parts, also in a text that lost its line ends', () => {
    const text = '一、基本情况 今年平稳。（一）来信。1.件数上升。2、件数下降。二、存在的问题。一是人少。二是事多。';
    const draft = readDraft(text);
    const titles = (word: string) =>
      sectionsAt(draft, text.indexOf(word)).map(({ level, title }) => `${level}${title}`);
    expect(titles('下降')).toEqual(['1基本情况', '2来信', '3件数下降']);
    expect(titles('事多')).toEqual(['1存在的问题', '5是事多'.replace('是', '')]);
    expect(readDraft('上升26、2%，约2.5万').sections).toEqual([]);
  });
});
