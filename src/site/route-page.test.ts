import { expect, it } from 'vitest';
import { readContent } from '../build/read-content.ts';
import { parseCitation } from '../domain/citation/index.ts';
import { assembleCorpus } from '../domain/corpus/index.ts';
import { pinyinInitials } from './pinyin-initials.ts';
import { routeFacts } from './route-page.ts';

const corpus = assembleCorpus((await readContent(process.cwd())).collections);
const facts = routeFacts(corpus);

it.each([
  ['农民工工资', 'nmggz'],
  ['KTV半夜扰民', 'ktvbyrm'],
  ['欠薪，110不管', 'qx110bg'],
])('%s has the initials %s', (text, initials) => {
  expect(pinyinInitials(text)).toBe(initials);
});

it('knows every matter with its body and what the body does', () => {
  expect(facts.matters).toHaveLength(corpus.matters.length);
  const wages = facts.matters.find(({ id }) => id === 'migrant-worker-wages')!;
  expect(wages.unit).toMatch(/人力资源社会保障局（.+）$/);
  expect(wages.initials).toHaveLength(wages.says.length + 1);
});

it('has a name for every unit, and the shape of every article that a result cites', () => {
  for (const { unit, citations, procedure, path } of facts.routing.outcomes) {
    expect(facts.units[unit]).toBeTruthy();
    for (const id of path) expect(facts.nodes[procedure]![id]).toBeTruthy();
    for (const cite of citations) {
      const { law, article } = parseCitation(cite)!;
      expect(facts.shapes[`${law}-${article}`]).toBeTruthy();
    }
  }
});
