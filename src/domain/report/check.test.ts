import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { assembleCorpus } from '../corpus/index.ts';
import { checkReport, draftFacts, FINDING_KINDS, type DraftFacts } from './index.ts';

let facts: DraftFacts;
const check = (text: string) => checkReport(text, { facts, today: '2026-11-22' });

beforeAll(async () => {
  const { collections } = await readContent(path.resolve(import.meta.dirname, '../../..'));
  facts = draftFacts(assembleCorpus(collections));
});

/** Pieces that meet the rules where they work, so that random joins reach into them. */
const pieces = fc.constantFrom(
  ...[
    '共受理22件',
    '其中来信',
    '来访5批',
    '3人次',
    '同比上升',
    '20%',
    '（',
    '）',
    '、',
    '，',
    '。',
    '\n',
    '\t',
    '合计',
  ],
  ...[
    '😀',
    '𠮷',
    '\ud800',
    '\udc00',
    '2023月',
    '26、2%',
    '《信访条例》',
    '第三十四条',
    '张三丰',
    '13800138000',
    '劝返',
    '1',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('checkReport', () => {
  it('gives places inside the text, in order, of known kinds, the same each time', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const found = check(draft);
        const { length } = [...draft];
        for (const { kind, start, end, message, suggestion } of found) {
          expect(Object.keys(FINDING_KINDS)).toContain(kind);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length);
          expect(message && suggestion).not.toBe('');
        }
        expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
        expect(check(draft)).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  it('moves places by what stands in front, in characters', () => {
    const draft = '共受理22件，其中来信10件、来访13件。';
    const [plain] = check(draft);
    const [moved] = check(`😀𠮷\n${draft}`);
    expect([moved!.start - plain!.start, moved!.end - plain!.end]).toEqual([3, 3]);
  });

  it('reads a megabyte without a word wrong', () => {
    const kinds = check('今年工作平稳有序。\n'.repeat(100_000)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['web-residue']));
    expect(check('')).toEqual([]);
  });
});
