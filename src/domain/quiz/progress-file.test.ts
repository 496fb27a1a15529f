import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordFaults } from './progress-check.ts';
import { formatProgress, newerRecords, parseProgress } from './progress-file.ts';
import type { Progress } from './progress-records.ts';
import { answer, card } from './test-support.ts';

const progress: Progress = {
  answers: [
    answer('q0001', 0.5, 10, { response: ['a', 'c'], set: 'x', hints: 1, seconds: 12 }),
    answer('q0002', 1, 11, { response: { a: '县人民政府' }, mode: 'exam' }),
    answer('q0003', 0, 12, { response: null }),
  ],
  cards: [card('q0001', 99)],
  flags: [{ id: 'q0001', flagged: false, at: 5 }],
  exams: [
    { id: 'e', paper: 'title=x', edition: 'ABCD', startedAt: 1, at: 2, responses: { q0001: true }, more: 1 } as never,
  ],
};
const text = formatProgress(progress, 'ABCD', 20);
const broken = (change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(text) as Record<string, unknown>;
  change(file);
  const read = parseProgress(JSON.stringify(file));
  return 'problems' in read ? read.problems : [];
};

describe('the file of all progress', () => {
  it('comes back as it went, with what an exam keeps besides', () => {
    expect(parseProgress(text)).toEqual({ progress, own: [] });
  });

  it('brings own questions along, which files of before have not', () => {
    const own = [{ id: 'own-1' }] as never[];
    expect(parseProgress(formatProgress(progress, 'ABCD', 20, own))).toEqual({ progress, own });
    const { own: _left, ...before } = JSON.parse(text) as Record<string, unknown>;
    expect(parseProgress(JSON.stringify(before))).toEqual({ progress, own: [] });
    expect(broken((file) => (file['own'] = {}))).toEqual(['文件里的“自带题目”（own）不对']);
  });

  it.each([
    ['', /不是 JSON/],
    ['{"format":', /不是 JSON/],
    ['null', /不是从本站/],
    ['[]', /不是从本站/],
    ['{"format":"other"}', /不是从本站/],
    ['{"format":"xinfang-quiz-progress","version":9}', /版本是9/],
  ])('%j is refused', (file, message) => {
    const read = parseProgress(file);
    expect('problems' in read && read.problems.join()).toMatch(message);
  });

  it('names the record and the field that are wrong', () => {
    expect(broken((file) => ((file['answers'] as { share: number }[])[1]!.share = 2))).toEqual([
      '答题记录第2条：share缺少或者不对',
    ]);
    expect(broken((file) => delete file['flags'])).toEqual(['文件里没有“收藏”（flags）']);
    expect(broken((file) => ((file['cards'] as unknown[])[0] = 7))).toEqual(['复习安排第1条：整条记录缺少或者不对']);
  });

  it('counts what it does not list', () => {
    const many = broken((file) => (file['answers'] = Array.from({ length: 50 }, () => ({}))));
    expect(many).toHaveLength(6);
    expect(many.at(-1)).toBe('还有45处，不再列出');
  });

  it('never throws, whatever is in the file', () => {
    fc.assert(
      fc.property(fc.json(), (value) => {
        parseProgress(value);
        parseProgress(`{"format":"xinfang-quiz-progress","version":1,"answers":${value},"cards":${value}}`);
      }),
    );
  });
});

describe('merging', () => {
  const flag = (id: string, at: number) => ({ id, flagged: true, at });

  it('adds what is new and what is newer, and leaves the rest', () => {
    const stored = [flag('q0001', 10), flag('q0002', 10)];
    const incoming = [flag('q0001', 9), flag('q0002', 11), flag('q0003', 1)];
    expect(newerRecords('flags', stored, incoming).map(({ id }) => id)).toEqual(['q0002', 'q0003']);
  });

  it('knows answers by their key, so that the same file twice adds nothing', () => {
    expect(newerRecords('answers', progress.answers, progress.answers)).toEqual([]);
    expect(newerRecords('answers', [], progress.answers)).toHaveLength(3);
  });
});

describe('recordFaults', () => {
  it.each([null, undefined, 3, 'x', []])('%j is no record', (value) =>
    expect(recordFaults('flags', value)).toEqual(['整条记录']),
  );
  it('names every field', () => {
    expect(recordFaults('flags', { id: 'constructor', flagged: 1, at: NaN })).toEqual(['id', 'flagged', 'at']);
    expect(recordFaults('flags', { id: 'q0001', flagged: true, at: 1, more: 1 })).toEqual([]);
  });
});
