import { expect, it } from 'vitest';
import type { Finding, FindingKind, Severity } from './finding.ts';
import { mergeFindings } from './merge.ts';

const finding = (kind: FindingKind, start: number, end: number, severity: Severity, message = ''): Finding => ({
  ...{ kind, start, end, severity, message },
  suggestion: '',
  citations: [],
});

it('joins findings of one kind that overlap, with the words of the gravest, and keeps others apart', () => {
  const merged = mergeFindings([
    finding('figure-sum', 30, 40, 'low'),
    finding('figure-sum', 5, 12, 'high', '重'),
    finding('unit-mix', 8, 9, 'low'),
    finding('figure-sum', 3, 8, 'low', '轻'),
    finding('figure-sum', 12, 15, 'medium'),
  ]);
  expect(merged.map(({ kind, start, end, severity, message }) => [kind, start, end, severity, message])).toEqual([
    ['figure-sum', 3, 12, 'high', '重'],
    ['unit-mix', 8, 9, 'low', ''],
    ['figure-sum', 12, 15, 'medium', ''],
    ['figure-sum', 30, 40, 'low', ''],
  ]);
});
