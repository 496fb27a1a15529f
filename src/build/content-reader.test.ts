import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contentReader } from './content-reader.ts';

const schema = z.strictObject({ id: z.string(), words: z.array(z.string()) });
const GOOD = { id: 'lamp', words: ['灯'] };
let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'content-'));
  await mkdir(path.join(root, 'src/content/terms'), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

const write = (file: string, text: string) => writeFile(path.join(root, 'src/content', file), text);
const told = ({ problems }: { problems: { file: string; place: string; message: string }[] }) =>
  problems.map(({ file, place, message }) => `${file.replace('src/content/', '')} ${place} ${message}`);

describe('contentReader', () => {
  it('reads lists, files and front matter', async () => {
    await write('all.yaml', '- { id: lamp, words: [灯] }\n');
    await write('terms/lamp.yaml', 'id: lamp\nwords: [灯]\n');
    await write('terms/001.mdx', '---\nid: lamp\nwords: [灯]\n---\n\n正文\n');
    const reader = contentReader(root);
    expect(await reader.list('all.yaml', schema)).toEqual([GOOD]);
    const [entry] = await reader.entries('terms', schema);
    expect(entry).toMatchObject({ name: 'lamp', file: 'src/content/terms/lamp.yaml', data: GOOD });
    const [article] = await reader.articles('terms', schema);
    expect(article).toMatchObject({ name: '001', data: GOOD });
    expect(article!.body.split('\n').indexOf('正文')).toBe(5);
    expect(reader.problems).toEqual([]);
  });

  it.each([
    ['a: { id: b }', [/^all\.yaml {2}应当是列表/]],
    ['文字', [/^all\.yaml {2}应当是列表/]],
    ['', [/^all\.yaml {2}里面一项也没有/]],
    ['# 只有注释', [/^all\.yaml {2}里面一项也没有/]],
    ['[]', [/^all\.yaml {2}里面一项也没有/]],
    ['- lamp\n- null', [/^all\.yaml 第1项 /, /^all\.yaml 第2项 /]],
    ['- { id: lamp }', [/^all\.yaml lamp words /]],
    ['- a\n b: "x', [/^all\.yaml 第1行 YAML 写法有误，检查/]],
  ])('reports the list %j with its file', async (text, messages) => {
    await write('all.yaml', text);
    const reader = contentReader(root);
    expect(await reader.list('all.yaml', schema)).toEqual([]);
    expect(told(reader)).toEqual(messages.map((message) => expect.stringMatching(message) as string));
  });

  it('goes on after a bad file', async () => {
    await write('terms/a.yaml', 'id: a\nid: a');
    await write('terms/b.yaml', '');
    await write('terms/lamp.yaml', 'id: lamp\nwords: [灯]\n');
    await write('terms/001.mdx', '---\nid: lamp\nwords: [灯,\n---\n正文');
    await write('terms/002.mdx', '正文');
    const reader = contentReader(root);
    expect((await reader.entries('terms', schema)).map(({ name }) => name)).toEqual(['lamp']);
    expect(await reader.articles('terms', schema)).toEqual([]);
    expect(told(reader)).toEqual([
      expect.stringMatching(/^terms\/a\.yaml 第2行 YAML/),
      expect.stringMatching(/^terms\/b\.yaml id /),
      expect.stringMatching(/^terms\/b\.yaml words /),
      expect.stringMatching(/^terms\/001\.mdx 第4行 YAML/),
      expect.stringMatching(/^terms\/002\.mdx id /),
      expect.stringMatching(/^terms\/002\.mdx words /),
    ]);
  });

  it('reports what is not there', async () => {
    const reader = contentReader(root);
    expect(await reader.list('none.yaml', schema)).toEqual([]);
    expect(await reader.entries('none', schema)).toEqual([]);
    expect(told(reader)).toEqual(['none.yaml  找不到，从版本历史里恢复', 'none  找不到，从版本历史里恢复']);
  });
});
