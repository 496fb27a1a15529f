import { mkdir, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toChineseNumeral } from '../../src/domain/chinese/index.ts';
import { command, gb18030, lampLaw, namesIn, temporaryFolder } from './test-support.ts';

/** A folder with the given files in it. */
async function folderWith(files: Record<string, string | Buffer>): Promise<string> {
  const base = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(base, name), content);
  return base;
}

const into = (...argv: string[]): string[] => ['--out', 'out', ...argv];
const ids = async (base: string): Promise<string[]> =>
  (await namesIn(join(base, 'out'))).map((name) => name.replace('.json', ''));

describe('importing', () => {
  it('writes one file a law, tells progress and a summary, and says what did not change', async () => {
    const base = await folderWith({ 'a.md': lampLaw('东镇'), 'b.txt': gb18030(lampLaw('西镇')) });
    const first = await command(base, ...into('a.md', 'b.txt'));
    expect(first).toMatchObject({ code: 0, error: '' });
    expect(first.out).toMatch(/\[1\/2\] a\.md\n\[2\/2\] b\.txt\n/);
    expect(first.out).toMatch(/2 部法规，6 条；新增 2，更新 0，未变化 0/);
    expect(await ids(base)).toEqual(['dongzhen-ludeng-guiding-2020', 'xizhen-ludeng-guiding-2020']);
    const stored = JSON.parse(await readFile(join(base, 'out/xizhen-ludeng-guiding-2020.json'), 'utf8'));
    expect(stored).toMatchObject({
      title: '西镇路灯规定',
      source: { file: 'b.txt', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });

    const unchanged = join(base, 'out/xizhen-ludeng-guiding-2020.json');
    const { mtimeMs } = await stat(unchanged);
    await writeFile(join(base, 'a.md'), `${lampLaw('东镇')}\n东镇`);
    expect((await command(base, ...into('a.md', 'b.txt'))).out).toMatch(/新增 0，更新 1，未变化 1/);
    expect((await stat(unchanged)).mtimeMs).toBe(mtimeMs);
  });

  it('takes the supported files of a folder, each once, and says how many it passed over', async () => {
    const base = await folderWith({ 'a.md': lampLaw('东镇'), 'b.HTM': lampLaw('西镇'), '~$c.docx': 'x', 'd.csv': 'x' });
    await mkdir(join(base, 'b_files'));
    await symlink(join(base, 'a.md'), join(base, 'link.md'));
    const { code, out } = await command(base, ...into('.', 'a.md'));
    expect(code).toBe(0);
    expect(out).toMatch(/跳过 1 个/);
    expect(await ids(base)).toHaveLength(2);
  });

  it('reads the files beside a link that leads nowhere', async () => {
    const base = await folderWith({ 'a.md': lampLaw('东镇'), 'c.md': '无' });
    await symlink('gone.md', join(base, 'b.md'));
    const { code, error } = await command(base, ...into('.'));
    expect(code).toBe(1);
    expect(error).toMatch(/^b\.md：找不到这个文件；.*\nc\.md：没有找到“第一条”.*\n2 个问题/);
  });

  it('files the regulations of the site under their registered ids', async () => {
    const articles = Array.from({ length: 50 }, (_, at) => `第${toChineseNumeral(at + 1)}条 灯要亮。`);
    const base = await folderWith({
      'whole.md': ['信访工作条例', ...articles].join('\n'),
      'part.md': ['信访工作条例', ...articles.slice(0, 33)].join('\n'),
    });
    const refused = await command(base, ...into('part.md'));
    expect(refused.error).toMatch(/应当有 50 条.*第三十三条/);
    await command(base, ...into('whole.md'));
    expect(await ids(base)).toEqual(['2022']);
  });

  it('overwrites its line on a terminal', async () => {
    const base = await folderWith({ 'a.md': lampLaw() });
    const { run } = await import('./run.ts');
    let out = '';
    await run(['--check', 'a.md'], base, {
      out: (text) => void (out += text),
      error: () => undefined,
      interactive: true,
    });
    expect(out).toContain('\r\u001b[2K[1/1] a.md');
    expect(out).not.toContain('a.md\n');
  });
});

describe('bad input', () => {
  it.each([
    [
      '缺.md',
      lampLaw('某镇', '第五条'),
      /^缺\.md 第 5 行（第一条附近）：第一条之后是第五条，缺第二条至第四条；请.*。$/m,
    ],
    ['重.md', lampLaw('某镇', '第一条'), /^重\.md 第 5 行（第一条附近）：第一条重复出现；请.*。$/m],
    ['信.txt', '今天灯会，请来看灯。', /^信\.txt：没有找到“第一条”.*；请.*。$/m],
    ['空.docx', '', /^空\.docx：文件是空的；请.*。$/m],
    ['改名.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), /^改名\.docx：.*\.doc.*；请.*另存为.*。$/m],
    ['乱码.txt', Buffer.from([0xff, 0x80, 0xff, 0x81, 0x20]), /^乱码\.txt：文字编码认不出来.*；请.*UTF-8.*。$/m],
    ['没有.md', null, /^没有\.md：找不到这个文件；请.*。$/m],
    ['页.html', '<html><body><iframe src="x"></iframe></body></html>', /^页\.html：没有找到“第一条”.*；.*Word.*。$/m],
  ])('%s is told in one sentence, and nothing is written', async (name, content, message) => {
    const base = await folderWith({ '好.md': lampLaw('好镇'), ...(content === null ? {} : { [name]: content }) });
    const { code, error } = await command(base, ...into('好.md', name));
    expect(code).toBe(1);
    expect(error).toMatch(message);
    expect(error.trim().split('\n')).toHaveLength(2);
    expect(error).toMatch(/没有写入任何文件/);
    expect(await ids(base)).toEqual([]);
  });

  it('leaves what was imported before as it was', async () => {
    const base = await folderWith({ 'a.md': lampLaw(), 'bad.md': '无' });
    await command(base, ...into('a.md'));
    const before = await readFile(join(base, 'out', (await namesIn(join(base, 'out')))[0]!), 'utf8');
    await writeFile(join(base, 'a.md'), `${lampLaw()}\n某镇`);
    await command(base, ...into('a.md', 'bad.md'));
    const [name, ...others] = await namesIn(join(base, 'out'));
    expect(others).toEqual([]);
    expect(await readFile(join(base, 'out', name!), 'utf8')).toBe(before);
  });

  it('refuses 50 MB without reading it', async () => {
    const base = await folderWith({ 'big.md': lampLaw() });
    await truncate(join(base, 'big.md'), 50 * 1024 * 1024);
    const { code, error } = await command(base, ...into('big.md'));
    expect([code, error]).toEqual([1, expect.stringMatching(/big\.md：文件有 50 MB，超过 20 MB.*没有读取；请.*。/)]);
  });

  it('refuses the same law twice, a folder without laws, a link to itself, and what is no file', async () => {
    const base = await folderWith({ 'a.md': lampLaw(), 'b.md': `${lampLaw()}\n某镇` });
    await mkdir(join(base, 'empty'));
    await symlink('loop.md', join(base, 'loop.md'));
    const { code, error } = await command(base, ...into('a.md', 'b.md', 'empty', 'loop.md', '/dev/null'));
    expect(code).toBe(1);
    expect(error).toMatch(/b\.md：与 a\.md 是同一部法规.*只留下其中一个/);
    expect(error).toMatch(/empty：文件夹里没有可以导入的文件/);
    expect(error).toMatch(/loop\.md：链接指向自己/);
    expect(error).toMatch(/\/dev\/null：这不是普通文件/);
    expect(error).toMatch(/^4 个问题/m);
  });

  it('leaves nothing behind where one of several laws cannot be written', async () => {
    const base = await folderWith({ 'a.md': lampLaw('东镇'), 'b.md': lampLaw('西镇') });
    await mkdir(join(base, 'out/xizhen-ludeng-guiding-2020.json'), { recursive: true });
    expect(await command(base, ...into('a.md', 'b.md'))).toMatchObject({
      code: 1,
      error: expect.stringMatching(/写不进去/),
    });
    expect(await ids(base)).toEqual(['xizhen-ludeng-guiding-2020']);
  });

  it('says so where the folder cannot be written', async () => {
    const base = await folderWith({ 'a.md': lampLaw(), out: 'a file in the way' });
    const { code, error } = await command(base, ...into('a.md'));
    expect([code, error]).toEqual([1, expect.stringMatching(/写不进去/)]);
  });
});

describe('other tasks', () => {
  it('checks without writing', async () => {
    const base = await folderWith({ 'a.md': lampLaw() });
    expect(await command(base, ...into('--check', 'a.md'))).toMatchObject({
      code: 0,
      out: expect.stringMatching(/检查通过：1 部法规，3 条/),
    });
    expect(await ids(base)).toEqual([]);
  });

  it('lists and removes what is imported', async () => {
    const base = await folderWith({ 'a.md': lampLaw() });
    expect((await command(base, ...into('--list'))).out).toMatch(/还没有导入/);
    await command(base, ...into('a.md'));
    await writeFile(join(base, 'out/broken.json'), '{');
    const { out } = await command(base, ...into('--list'));
    expect(out).toMatch(/mouzhen-ludeng-guiding-2020 《某镇路灯规定》2020-01-02，3 条，来自 a\.md/);
    expect(out).toMatch(/broken 文件已损坏/);
    expect(await command(base, ...into('--remove', 'broken'))).toMatchObject({ code: 0 });
    expect(await ids(base)).toEqual(['mouzhen-ludeng-guiding-2020']);
  });

  it('says so where the folder cannot be listed', async () => {
    const base = await folderWith({ out: 'a file in the way' });
    expect(await command(base, ...into('--list'))).toMatchObject({
      code: 1,
      error: expect.stringMatching(/out：读不了（ENOTDIR）；请/),
    });
  });

  it.each(['9999', '../a', ''])('does not remove %j', async (id) => {
    const base = await folderWith({ 'a.json': '{}' });
    expect(await command(base, ...into('--remove', id))).toMatchObject({
      code: 1,
      error: expect.stringMatching(/没有导入过/),
    });
    expect(await namesIn(base)).toContain('a.json');
  });

  it('explains itself, and refuses what it does not know', async () => {
    expect((await command('.', '--help')).out).toMatch(/law:import -- /);
    expect(await command('.', '--nope')).toMatchObject({ code: 1, error: expect.stringMatching(/--nope/) });
    expect(await command('.')).toMatchObject({ code: 1, error: expect.stringMatching(/没有给出文件/) });
  });
});
