import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
/** Invented wording for the number of articles the real laws have, so that nothing is missing. */
const WORDING = { '2022': 50, '2005': 51 };
const LAW = { version: null, notes: [], divisions: [], closing: [], source: { file: 'rule.md', sha256: '' } };
let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'law-verify-'));
  await cp(path.join(REPOSITORY, 'src/content'), path.join(root, 'src/content'), { recursive: true });
  await cp(path.join(REPOSITORY, 'quizzes'), path.join(root, 'quizzes'), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

async function bring(id: keyof typeof WORDING): Promise<void> {
  const articles = Array.from({ length: WORDING[id] }, (_, at) => ({
    number: at + 1,
    sub: 0,
    paragraphs: [{ text: '图书应当在999日内归还', items: [] }],
  }));
  await mkdir(path.join(root, 'data/official'), { recursive: true });
  await writeFile(path.join(root, `data/official/${id}.json`), JSON.stringify({ ...LAW, id, title: id, articles }));
}

async function verify(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, root, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err: err.join('\n') };
}

describe('law:verify', () => {
  it('says that nothing was compared where the wording is not imported', async () => {
    const { code, out } = await verify();
    expect(code).toBe(0);
    expect(out).toEqual([
      expect.stringMatching(/^未核对：《信访工作条例》.*law:import/),
      expect.stringMatching(/^未核对：《信访条例》/),
      expect.stringMatching(/^未核对：事项依据的其他法律有\d+部没有导入/),
    ]);
    expect((await verify('--require')).code).toBe(1);
  });

  it('prints a line a finding and a summary, and fails', async () => {
    await bring('2022');
    const { code, out } = await verify();
    expect(code).toBe(1);
    expect(out[0]).toMatch(/^未核对：《信访条例》/);
    expect(out).toContain('src/content/provisions/2022/034.mdx 第一款：条文有“999日”，摘要没有');
    expect(out.at(-1)).toMatch(/^已核对50条：.*发现\d+处问题。$/);
  });

  it('prints nothing but an array with --json', async () => {
    await bring('2022');
    await bring('2005');
    const { out, err } = await verify('--json');
    const found = JSON.parse(out.join('')) as unknown[];
    expect(found).toContainEqual({
      file: 'src/content/provisions/2022/034.mdx',
      place: '第一款',
      rule: 'numbers',
      message: '条文有“999日”，摘要没有',
    });
    expect(err).toMatch(/^未核对：事项依据的其他法律.*$/);
    await rm(path.join(root, 'data'), { recursive: true });
    expect(await verify('--json')).toMatchObject({
      code: 0,
      out: ['[]'],
      err: expect.stringContaining('未核对') as string,
    });
  });

  it('compares the other laws with what is imported of them, and with --require wants all of them', async () => {
    await bring('2022');
    await bring('2005');
    const id = 'laodong-zhengyi-tiaojie-zhongcai-fa-2007';
    const articles = [{ number: 27, sub: 0, paragraphs: [{ text: '图书应当在999日内归还', items: [] }] }];
    const law = { ...LAW, id, title: '中华人民共和国劳动争议调解仲裁法', articles };
    await writeFile(path.join(root, `data/official/${id}.json`), JSON.stringify(law));
    const file = 'src/content/statutes/labour-dispute-arbitration.yaml';
    const { code, out } = await verify();
    expect(code).toBe(1);
    expect(out).toContainEqual(expect.stringMatching(/^已核对其他法律1部：条款项\d+处、期限\d+个。$/));
    expect(out).toContainEqual(expect.stringMatching(new RegExp(`^${file} version：导入的原文是 没有日期的文本`)));
    expect(out).toContainEqual(
      expect.stringMatching(new RegExp(`^${file} limits apply.*：原文这一处没有“1年”，.*999日`)),
    );
    expect(out).toContainEqual(
      expect.stringMatching(new RegExp(`^${file} limits apply-after-leaving.*：第二十七条只有1款`)),
    );
    expect(out.some((line) => line.includes('verified'))).toBe(false);
    expect((await verify('--require')).out).toContainEqual(
      expect.stringMatching(/^src\/content\/matters\/.*\.yaml verified：写着已核对/),
    );
  });

  it('reports files it cannot read instead of passing them over', async () => {
    await bring('2022');
    await bring('2005');
    await writeFile(path.join(root, 'src/content/provisions/2022/034.mdx'), '---\nnumber: 34\n---\n');
    const { out } = await verify();
    expect(out[0]).toMatch(/034\.mdx chapter：/);
    expect(out).toContain('src/content/provisions/2022 第34条：《2022》有这一条，没有可读的摘要文件');
  });

  it('reports what is wrong with the form of a digest', async () => {
    await bring('2022');
    const file = path.join(root, 'src/content/provisions/2022/034.mdx');
    await writeFile(file, (await readFile(file, 'utf8')).replace('### 第一款', '### 第二款'));
    const { code, out } = await verify();
    expect(code).toBe(1);
    expect(out).toContainEqual(expect.stringMatching(/034\.mdx 第\d+行：“第二款”应当是“### 第一款”/));
    await writeFile(file, (await readFile(file, 'utf8')).replace('<Cite id="2022-34" />', '<Cite id="2022-34">'));
    expect((await verify()).out).toContainEqual(expect.stringMatching(/034\.mdx 第\d+行：尖括号/));
  });

  it.each([
    ['src/content/terms-of-art.yaml', `- ${'长'.repeat(25)}\n`],
    ['src/content/terms-of-art.yaml', '- “没有写完\n- "\n'],
    ['src/content/laws.yaml', 'a: 1\n'],
    ['data/official/2022.json', '{'],
  ])('tells in one sentence that %s is no good', async (file, text) => {
    await bring('2005');
    await writeFile(path.join(root, file), text);
    expect(await verify()).toMatchObject({
      code: 1,
      out: [],
      err: expect.stringContaining(file.slice(0, 13)) as string,
    });
  });

  it('explains itself and refuses what it does not know', async () => {
    expect(await verify('--help')).toMatchObject({ code: 0, out: [expect.stringContaining('--require')] });
    expect(await verify('--jsn')).toMatchObject({
      code: 1,
      out: [],
      err: expect.stringContaining('没有“--jsn”') as string,
    });
  });
});
