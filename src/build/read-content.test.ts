import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readContent } from './read-content.ts';

it('reports a folder of provisions that no law claims, and a law without its folder', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'content-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const provisions = path.join(root, 'src/content/provisions');
  await cp('src/content', path.join(root, 'src/content'), { recursive: true });
  await cp('quizzes', path.join(root, 'quizzes'), { recursive: true });
  await mkdir(path.join(provisions, '1999'));
  await rm(path.join(provisions, '2005'), { recursive: true });
  const { problems } = await readContent(root);
  expect(problems).toEqual([
    { file: 'src/content/provisions/1999', place: '', message: expect.stringMatching(/laws\.yaml 里没有 1999/) },
    { file: 'src/content/provisions/2005', place: '', message: expect.stringMatching(/找不到/) },
  ]);
});
