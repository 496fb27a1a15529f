import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Finding } from '../../src/domain/report/index.ts';
import { run } from './run.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const GRAVE = '😀\n共受理22件，其中来信10件、来访13件。\r\n';
const FINE = '今年工作平稳有序。';

async function files(contents: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'check-report-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(contents)) await writeFile(path.join(folder, name), content);
  return folder;
}

async function check(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, ROOT, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err };
}

describe('npm run check:report', () => {
  it('prints place, excerpt, arithmetic and basis, and ends with 1', async () => {
    const folder = await files({ 'a.txt': `${GRAVE}按照《信访条例》办理。` });
    const { code, out, err } = await check(path.join(folder, 'a.txt'));
    expect([code, err]).toEqual([1, []]);
    expect(out).toContain('2:4 必须改 分项与总数不符');
    expect(out).toContain('“22件，其中来信10件、来访13件”');
    expect(out).toContain('10＋13＝23');
    expect(out).toMatch(/3:3 必须改 依据已不施行[\s\S]*依据：《信访工作条例》第五十条/);
  });

  it('prints nothing but JSON with --json, with places in characters', async () => {
    const word = zipSync({ 'word/document.xml': strToU8(`<w:p><w:r><w:t>来访3批2人</w:t></w:r></w:p>`) });
    const folder = await files({ 'a.txt': GRAVE, 'b.docx': word, 'c.txt': FINE });
    const names = ['a.txt', 'b.docx', 'c.txt'].map((name) => path.join(folder, name));
    const { code, out } = await check('--json', ...names);
    const results = JSON.parse(out) as { file: string; findings: Finding[] }[];
    expect(code).toBe(1);
    expect(results.map(({ file }) => file)).toEqual(names);
    const [first] = results[0]!.findings;
    expect([...GRAVE].slice(first!.start, first!.end).join('')).toBe('22件，其中来信10件、来访13件');
    expect(results[1]!.findings.map(({ kind }) => kind)).toEqual(['figure-suspect']);
    expect(results[2]!.findings).toEqual([]);
  });

  it('ends with 0 where nothing is grave', async () => {
    const folder = await files({ 'c.txt': FINE, 'd.txt': '工作平稳，，有序。' });
    expect(await check(path.join(folder, 'c.txt'), path.join(folder, 'd.txt'))).toMatchObject({ code: 0 });
  });

  it('says which file it cannot read, checks the others, and ends with 2', async () => {
    const folder = await files({ 'a.txt': GRAVE, 'old.doc': Buffer.from('d0cf11e0a1b11ae1', 'hex') });
    const [good, old, none] = ['a.txt', 'old.doc', 'none.txt'].map((name) => path.join(folder, name));
    const { code, out, err } = await check('--json', old!, none!, folder, good!);
    expect(code).toBe(2);
    expect(err).toHaveLength(3);
    expect(err[0]).toMatch(/old\.doc：这是旧版 Word 文档.*。$/);
    expect(err[1]).toMatch(/没有这个文件/);
    expect(err[2]).toMatch(/这是文件夹/);
    expect((JSON.parse(out) as { findings: Finding[] }[]).map(({ findings }) => findings.length)).toEqual([1]);
  });

  it.each([
    [[], /没有给出文件/],
    [['--nothing', 'a.txt'], /--nothing/],
    [['--today', '2026-02-30', 'a.txt'], /真实的日期/],
    [['--today'], /--today/],
  ])('refuses %j in one sentence', async (args, words) => {
    const { code, out, err } = await check(...args);
    expect([code, out, err.length]).toEqual([2, '', 1]);
    expect(err[0]).toMatch(words);
  });

  it('takes the law of the day', async () => {
    const folder = await files({ 'a.txt': '按照《信访条例》，各单位认真办理信访事项。' });
    const file = path.join(folder, 'a.txt');
    expect((await check('--today', '2021-06-01', file)).code).toBe(0);
    expect((await check('--today', '2026-11-22', file)).code).toBe(1);
  });
});
