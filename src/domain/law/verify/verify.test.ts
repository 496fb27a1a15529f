import { describe, expect, it } from 'vitest';
import { article, digest, law } from './fixtures.ts';
import { verifyDigests, type Task } from './verify.ts';

const laws = [law(article(1, ['馆长应当在30日内答复。']), article(2, ['馆员清点。']))];
const rules = (task: Partial<Task>) =>
  verifyDigests({
    laws,
    digests: [],
    texts: [],
    actors: [{ id: 'head', name: '馆长', words: ['馆长'] }],
    terms: [],
    ...task,
  });

describe('verifyDigests', () => {
  it('accepts complete digests and says what it compared', () => {
    expect(rules({ digests: [digest(1, ['馆长要在30日里答复']), digest(2, ['由馆员清点'])] })).toEqual({
      findings: [],
      tally: { articles: 2, numbers: 1, actors: 1, texts: 4 },
    });
  });

  it('runs every rule', () => {
    const found = rules({ digests: [digest(1, ['馆员答复']), digest(2, ['清点', '图书'])] }).findings;
    expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      '1999/1.mdx numbers',
      '1999/1.mdx actors',
      '1999/1.mdx force',
      '1999/2.mdx counts',
      '1999/2.mdx counts',
    ]);
  });

  it('reports articles that only one side has', () => {
    const found = rules({ digests: [digest(1, ['馆长要在30日里答复']), digest(9, ['多出来的'])] }).findings;
    expect(found.map(({ place, message }) => `${place} ${message}`)).toEqual([
      '第2条 《图书馆规则》有这一条，没有可读的摘要文件',
      'number 《图书馆规则》的条文里没有第9条',
    ]);
  });

  it('leaves out laws that are not imported', () => {
    expect(rules({ laws: [], digests: [digest(1, ['什么也没有'])] })).toEqual({
      findings: [],
      tally: { articles: 0, numbers: 0, actors: 0, texts: 0 },
    });
  });
});
