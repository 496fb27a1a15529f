import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listOfficial, readOfficial } from './read-official.ts';

const LAW = {
  id: '1999',
  title: '图书馆规则',
  version: null,
  notes: [],
  divisions: [],
  articles: [{ number: 1, sub: 0, paragraphs: [{ text: '按时还书。', items: [] }] }],
  closing: [],
  source: { file: 'rule.md', sha256: '' },
};
let root: string;
let folder: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'official-'));
  folder = path.join(root, 'data/official');
  await mkdir(folder, { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

describe('readOfficial', () => {
  it('reads what was imported, and nothing where nothing was', async () => {
    await writeFile(path.join(folder, '1999.json'), JSON.stringify(LAW));
    await writeFile(path.join(folder, '.1999.7.tmp'), '{');
    expect([...(await readOfficial(root))]).toEqual([['1999', LAW]]);
    expect((await readOfficial(path.join(root, 'elsewhere'))).size).toBe(0);
  });

  it.each([
    ['is cut off', '{"id": "1999"'],
    ['lacks a part', JSON.stringify({ ...LAW, articles: undefined })],
    ['has a part of another kind', JSON.stringify({ ...LAW, articles: [{ number: '一' }] })],
    ['is of another law', JSON.stringify({ ...LAW, id: '2000' })],
    ['is no object', 'null'],
  ])('names a file that %s, and says what to do', async (_, text) => {
    await writeFile(path.join(folder, '1999.json'), text);
    await expect(readOfficial(root)).rejects.toThrow(/data\/official\/1999\.json 已损坏：重新导入.*--remove 1999/);
    expect(await listOfficial(folder)).toEqual([{ id: '1999', law: null }]);
  });

  it('does not take a folder it cannot read for an empty one', async () => {
    await writeFile(path.join(root, 'file'), '');
    await expect(listOfficial(path.join(root, 'file'))).rejects.toThrow(/ENOTDIR/);
  });
});
