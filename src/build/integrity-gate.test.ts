import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { integrityGate } from './integrity-gate.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'gate-'));
  await cp('src/content', path.join(root, 'src/content'), { recursive: true });
  await cp('quizzes', path.join(root, 'quizzes'), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

/** Changes one content file. */
async function edit(file: string, from: string, to: string): Promise<void> {
  const full = path.join(root, 'src/content', file);
  const text = await readFile(full, 'utf8');
  expect(text).toContain(from);
  await writeFile(full, text.replace(from, to));
}

/** Runs the gate as Astro does for a command, and returns what it logged. */
async function run(command: 'build' | 'dev' | 'sync'): Promise<string[]> {
  const said: string[] = [];
  const log = (level: string) => (text: string) => void said.push(`${level} ${text}`);
  const { hooks } = integrityGate();
  // Only these parts of Astro's options are used.
  await hooks['astro:config:setup']!({ command } as never);
  const config = { root: pathToFileURL(`${root}/`) };
  await hooks['astro:config:done']!({ config, logger: { info: log('info'), warn: log('warn') } } as never);
  return said;
}

describe('integrityGate', () => {
  it('lets good content pass', async () => {
    expect(await run('build')).toEqual(['info 内容检查通过']);
  });

  it('stops a build of content that contradicts itself, with everything that is wrong', async () => {
    await edit('provisions/2022/034.mdx', 'competent-body', 'competant-body');
    await edit('provisions/2022/035.mdx', 'number: 35', 'number: 34');
    await expect(run('build')).rejects.toThrow(
      /^内容检查没有通过，共 \d+ 处，改好后再构建：\n(?=[^]* {2}src\/content\/provisions\/2022\/034\.mdx · binds：units\.yaml里没有“competant-body”，是不是“competent-body”)[^]*035\.mdx · number/,
    );
  });

  it('stops a build of content that cannot be read', async () => {
    await edit('units.yaml', '- { id: court,', '- { id: [court,');
    await expect(run('build')).rejects.toThrow(/units\.yaml · 第\d+行：YAML 写法有误/);
  });

  it('only warns an editor at work, and leaves other commands alone', async () => {
    await edit('provisions/2022/034.mdx', 'competent-body', 'competant-body');
    expect(await run('dev')).toEqual([expect.stringMatching(/^warn 内容有 1 处要改：\n.*competant-body/)]);
    expect(await run('sync')).toEqual([]);
  });
});
