import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scoreDraft, tableOf, totalOf, type Marked, type Scores } from '../../../tests/support/score-drafts.ts';
import { checkReport, type FindingKind } from './index.ts';
import { FACTS, TODAY } from './rules/text-support.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const DRAFTS = path.join(ROOT, 'tests/fixtures/drafts');
const SAMPLES = path.resolve(ROOT, '../shared/samples');
const read = (file: string) => readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
const check = (text: string, today = TODAY) => checkReport(text, { facts: FACTS, today });

interface PlantedDraft {
  file: string;
  today?: string;
  faults: { kind: FindingKind; text: string; occurrence?: number; certain: boolean }[];
}

/** Where the nth occurrence of a fault's text stands, in code points. */
function placeOf(text: string, fault: PlantedDraft['faults'][number]): Marked {
  let at = -1;
  for (let nth = 0; nth < (fault.occurrence ?? 1); nth += 1) at = text.indexOf(fault.text, at + 1);
  expect(at, `“${fault.text}”不在稿子里`).toBeGreaterThanOrEqual(0);
  const start = [...text.slice(0, at)].length;
  return { kind: fault.kind, certain: fault.certain, start, end: start + [...fault.text].length };
}

/** The second set was written after the rules and is theirs to miss: figures of it count, its wordings are not copied. */
const SETS = [
  { title: '埋了毛病的稿子', list: 'planted.yaml', planted: 'planted', clean: 'clean', faults: 98, least: 94 },
  { title: '后写的稿子', list: 'unseen.yaml', planted: 'unseen/planted', clean: 'unseen/clean', faults: 54, least: 30 },
];

describe.each(SETS)('$title', ({ title, list, planted, clean, faults: all, least }) => {
  const files = readdirSync(path.join(DRAFTS, clean));
  const drafts = parse(read(path.join(DRAFTS, list))) as PlantedDraft[];
  const scores: Scores = new Map();

  it('there are some without a fault', () => expect(files.length).toBeGreaterThanOrEqual(8));
  it.each(files)('nothing is found in %s', (file) => expect(check(read(path.join(DRAFTS, clean, file)))).toEqual([]));

  it.each(drafts)('$file has no false alarm', ({ file, today, faults }) => {
    const text = read(path.join(DRAFTS, planted, file));
    const marked = faults.map((fault) => placeOf(text, fault));
    expect(scoreDraft(scores, check(text, today), marked, 'everywhere')).toEqual([]);
  });

  it('finds as many as it did', () => {
    process.stdout.write(`${tableOf(title, scores)}\n`);
    const { found, missed } = totalOf(scores);
    expect(found + missed).toBe(all);
    expect(found).toBeGreaterThanOrEqual(least);
  });
});

const haveSamples = existsSync(SAMPLES);
if (!haveSamples) process.stdout.write(`跳过公开报告的比对：没有 ${SAMPLES}（报告原文不在仓库里）\n`);

describe.skipIf(!haveSamples)('public reports', () => {
  const list = parse(read(path.join(ROOT, 'tests/fixtures/sample-faults.yaml'))) as {
    file: string;
    faults: Marked[];
    clean: Marked[];
  }[];
  const scores: Scores = new Map();

  it.each(list)('$file has no false alarm', ({ file, faults, clean }) => {
    expect(scoreDraft(scores, check(read(path.join(SAMPLES, file))), faults, clean)).toEqual([]);
  });

  it('finds nearly all that is certain', () => {
    process.stdout.write(`${tableOf('公开报告', scores)}\n`);
    const { found, missed, other } = totalOf(scores);
    expect(found + missed).toBe(86);
    expect(found).toBeGreaterThanOrEqual(82);
    // Findings that nobody had marked; each was judged by hand (docs/report-checker.md).
    expect(other).toBeLessThanOrEqual(20);
  });
});
