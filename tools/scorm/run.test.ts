import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/read-content.ts';
import { assembleCorpus } from '../../src/domain/corpus/index.ts';
import { bankItems } from '../../src/domain/quiz/index.ts';
import { GAP_LENGTH, type ScormQuiz } from '../../src/domain/scorm/index.ts';
import { newerThanTarget } from '../syntax/newer.ts';
import { readOptions, type PackageOptions } from './options.ts';
import { quizOf } from './quiz-of.ts';
import { run } from './run.ts';

const root = path.resolve(import.meta.dirname, '../..');
const base = await mkdtemp(path.join(tmpdir(), 'scorm-test-'));
afterAll(() => rm(base, { recursive: true }));

async function scorm(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { root, base }, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
const read = (name: string) => readFile(path.join(base, name));

describe('npm run scorm', () => {
  it('writes a package that lists its files, asks nothing of other hosts and runs in old browsers', async () => {
    const done = await scorm('--topic', '复查和复核', '--minutes', '20', '--title', '二季度<测验>');
    expect(done).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/scorm-review-recheck\.zip.*20题，80分及格/) as string,
    });
    const files = unzipSync(await read('scorm-review-recheck.zip'));
    expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'index.html', 'quiz.css', 'quiz.js']);
    const manifest = strFromU8(files['imsmanifest.xml']!);
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
    expect(['imsmanifest.xml', ...listed]).toEqual(Object.keys(files));
    const references = [...manifest.matchAll(/(?:identifier|identifierref|default)="([^"]+)"/g)].map(([, id]) => id!);
    expect(references.every((id) => /^[A-Za-z][\w-]*$/.test(id))).toBe(true);
    const identifiers = [...manifest.matchAll(/ identifier="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    expect(references.every((id) => identifiers.includes(id))).toBe(true);

    const html = strFromU8(files['index.html']!);
    expect(html).toContain('<h1>二季度&lt;测验&gt;</h1>');
    expect([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name]) => name)).toEqual(['quiz.css', 'quiz.js']);
    const quiz = JSON.parse(/id="quiz-data">(.*?)<\/script>/s.exec(html)![1]!) as ScormQuiz;
    expect(quiz).toMatchObject({ pass: 80, minutes: 20, paper: { title: '二季度<测验>', pass: 16 } });
    expect(quiz.items.flatMap(({ citations }) => citations).every((id) => quiz.citations[id]?.startsWith('《'))).toBe(
      true,
    );
    expect(`${strFromU8(files['quiz.css']!)}${strFromU8(files['quiz.js']!)}`).not.toMatch(/url\(|https?:\/\//);
    await writeFile(path.join(base, 'quiz.js'), files['quiz.js']!);
    expect(await newerThanTarget([path.join(base, 'quiz.js')])).toEqual([]);
  });

  it('gives the same bytes for the same arguments, others for another seed, and overwrites only when told to', async () => {
    await scorm('--topic', 'dates', '--out', 'a.zip');
    await scorm('--topic', 'dates', '--out', 'b.zip');
    const before = await read('a.zip');
    expect(await read('b.zip')).toEqual(before);
    // Two packages made in one moment would agree on the time as well: it is that of no clock.
    expect([before.readUInt16LE(10), before.readUInt16LE(12)]).toEqual([0, 0x21]);
    expect(await scorm('--topic', 'dates', '--seed', '2', '--out', 'a.zip')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/a\.zip 已经有了，换一个 --out，或者加 --force 覆盖它。$/) as string,
    });
    expect(await read('a.zip')).toEqual(before);
    expect(await scorm('--topic', 'dates', '--seed', '2', '--out', 'a.zip', '--force')).toMatchObject({ code: 0 });
    expect(await read('a.zip')).not.toEqual(before);
  });

  it('says that cases are taken whole where it draws fewer', async () => {
    const { out } = await scorm('--topic', 'cases', '--count', '5', '--out', 'cases.zip');
    expect(out).toMatch(/，4题，.*\n案例要整组抽取，所以比 --count 5 少。$/);
  });

  it('lists topics and shows its help', async () => {
    expect((await scorm('--list')).out).toMatch(/^review-recheck\t复查和复核\t\d+题$/m);
    expect((await scorm('--help')).out).toContain('--feedback');
  });

  it.each([
    [[], /^要写 --topic/],
    [['--topic', 'nothing'], /^没有“nothing”这个专题，专题见 --list。$/],
    [['复查和复核'], /^不知道“复查和复核”是什么，专题写在 --topic 后面。$/],
    [['--topics', 'x'], /^没有 --topics 这个选项/],
    [['--topic'], /^--topic 后面要写它的值/],
    [['--topic', 'dates', '--count', '0'], /^--count 写成不小于1的整数，不是“0”。$/],
    [['--topic', 'dates', '--count', '999'], /只有\d+题，--count 不能是999。$/],
    [['--topic', 'cases', '--count', '1'], /一个案例不止1题，把 --count 写大一些。$/],
    [['--topic', 'dates', '--seed', 'a b'], /^--seed /],
    [['--topic', 'dates', '--pass', '101'], /^--pass 写成0到100的整数/],
    [['--topic', 'dates', '--minutes', '0'], /^--minutes 写成1到1440的整数/],
    [['--topic', 'dates', '--feedback', 'none'], /^--feedback 写成 end 或者 immediate/],
    [['--topic', 'dates', '--title', ' '], /^--title /],
    [['--topic', 'dates', '--out', 'none/a.zip'], /没有 .*none 这个文件夹/],
    [['--topic', 'dates', '--out', '.', '--force'], /是文件夹，--out 要写文件名。$/],
  ])('says what is wrong with %j', async (args, sentence) => {
    const { code, err } = await scorm(...args);
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
  });
});

describe('what a platform can hold', () => {
  it('is enough for all questions of every topic; more is refused with a sentence', async () => {
    const corpus = assembleCorpus((await readContent(root)).collections);
    const options = readOptions(['--topic', 'x']) as PackageOptions;
    for (const topic of corpus.topics) {
      const all = quizOf(topic, { ...options, count: bankItems([topic]).length }, corpus);
      expect([topic.id, 'problem' in all ? all.problem : '']).toEqual([topic.id, '']);
    }
    const gaps = bankItems(corpus.topics).flatMap(({ item }) => (item.type === 'blank' ? item.blanks : []));
    expect(Math.max(...gaps.flatMap(({ accept }) => accept.map((text) => text.length)))).toBeLessThanOrEqual(
      GAP_LENGTH,
    );

    const questions = corpus.topics.flatMap((topic) => topic.questions.filter(({ type }) => type === 'blank'));
    const huge = { ...corpus.topics[0]!, questions };
    expect(quizOf(huge, { ...options, count: questions.length }, corpus)).toMatchObject({
      problem: expect.stringMatching(
        /^这\d+题的进度最多要\d+个字符，SCORM 1\.2 只能存4096个，把 --count 写小一些$/,
      ) as string,
    });
  });
});
