import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { checkCollections, type Collections } from '../corpus/index.ts';

let real: Collections;

beforeAll(async () => {
  const { collections, problems } = await readContent(process.cwd());
  expect(problems).toEqual([]);
  real = collections;
});

/** The problems of the real content after one change to a copy of it. */
function after(change: (content: Collections) => void): string {
  const copy = structuredClone(real);
  change(copy);
  return checkCollections(copy)
    .map(({ file, place, message }) => `${file} ${place} ${message}`)
    .join('\n');
}

const find = <T extends { id: string }>(list: T[], id: string): T => list.find((entry) => entry.id === id)!;
const question = ({ routing }: Collections, id: string) => find(routing.questions, id);
const option = (content: Collections, id: string, of: string) => find(question(content, id).options, of);
const outcome = ({ routing }: Collections, id: string) => find(routing.outcomes, id);
const matter = ({ matters }: Collections, id: string) => find(matters, id).data;
const statute = ({ statutes }: Collections, id: string) => find(statutes, id).data;

describe('the gate over routing', () => {
  it.each<[string, (content: Collections) => void, RegExp]>([
    ['an option without a target', (c) => delete option(c, 'kind', 'unclear').to, /kind unclear 没有写去向/],
    [
      'a target that is not there',
      (c) => (option(c, 'kind', 'unclear').to = 'ask-kid'),
      /kind unclear .*是不是“ask-kind”/,
    ],
    ['a target on one of several ticks', (c) => (option(c, 'circumstances', 'oral').to = 'kind'), /去向写在题上/],
    [
      'an outcome that nothing reaches',
      (c) => (option(c, 'kind', 'unclear').to = 'not-petition'),
      /ask-kind 没有一条路/,
    ],
    ['a question that nothing reaches', (c) => (option(c, 'way', 'judicial').to = 'at-lawsuit'), /channel 没有一条路/],
    [
      'an option whose condition never holds',
      (c) => (option(c, 'stage', 'fault').if = { asker: 'bureau', stage: 'new' }),
      /stage fault 没有一条路/,
    ],
    [
      'a condition on an option that is not there',
      (c) => (option(c, 'stage', 'fault').if = { asker: 'nobody' }),
      /asker: nobody/,
    ],
    [
      'a junction that comes round to itself',
      (c) => (find(c.routing.junctions, 'accusation-owner').to.at(-1)!.to = 'at-cadre'),
      /at-cadre 岔口绕回了自己/,
    ],
    [
      'a junction that may lead nowhere',
      (c) => (find(c.routing.junctions, 'owner').to.at(-1)!.if = { stage: 'new' }),
      /owner 只有最后一行/,
    ],
    [
      'a row of a junction that no way takes',
      (c) =>
        find(c.routing.junctions, 'owner').to.unshift({
          if: { asker: 'petition-office', stage: 'fault' },
          to: 'object',
        }),
      /junctions\.yaml owner 第1行 没有一条路/,
    ],
    [
      'a condition of a part that never holds',
      (c) => (find(c.routing.parts, 'mediate-locally').if = { asker: 'township', stage: 'fault' }),
      /parts\.yaml mediate-locally if 第1个条件从来不成立/,
    ],
    ['a part that is not there', (c) => (option(c, 'kind', 'accusation').adds = ['secrecies']), /是不是“secrecy”/],
    [
      'a part that nothing brings',
      (c) => delete option(c, 'kind', 'accusation').adds,
      /parts\.yaml secrecy 没有一个选项/,
    ],
    ['a handling that nothing uses', (c) => (outcome(c, 'extend').handling = 'mediate'), /handlings\.yaml extend 没有/],
    ['a handling that is not there', (c) => (outcome(c, 'extend').handling = 'extent'), /是不是“extend”/],
    [
      'a document that is not there',
      (c) => (outcome(c, 'extend').documents = ['extension-note']),
      /是不是“extension-notice”/,
    ],
    ['a period that is not there', (c) => (outcome(c, 'extend').periods = ['handlin']), /是不是“handling”/],
    ['a unit that is not there', (c) => (outcome(c, 'extend').unit = 'this-bodi'), /是不是“this-body”/],
    ['a citation to nothing', (c) => (outcome(c, 'extend').citations = ['2022-34-2']), /extend .*只有1款/],
    [
      'a citation of an option to nothing',
      (c) => (option(c, 'kind', 'claim').citations = ['2022-99']),
      /kind claim .*2022-99/,
    ],
    [
      'a path over a missing step',
      (c) => (outcome(c, 'extend').path[1] = 'complicated'),
      /流程 extension 里没有“complicated”/,
    ],
    ['a path without an arrow', (c) => outcome(c, 'extend').path.splice(1, 1), /没有从 due 到 apply 的箭头/],
    ['two places of one id', (c) => (question(c, 'notice').id = 'extend'), /两个同样的 id/],
    ['two first questions', (c) => (question(c, 'notice').start = true), /第一题要有一个/],
    ['a way to a handling that is not there', (c) => (c.routing.ways[0]!.handling = 'nothing'), /ways\.yaml .*nothing/],
    ['a placeholder for nothing', (c) => (outcome(c, 'extend').say += '{extention}'), /extend .*extention/],
  ])('reports %s', (_name, change, message) => {
    expect(after(change)).toMatch(message);
  });
});

describe('the gate over matters and statutes', () => {
  it.each<[string, (content: Collections) => void, RegExp]>([
    [
      'an unknown unit',
      (c) => (matter(c, 'noise').unit.unit = 'ecology-branche'),
      /noise\.yaml unit .*是不是“ecology-branch”/,
    ],
    ['an unknown group', (c) => (matter(c, 'noise').group = 'nature'), /noise\.yaml group/],
    ['an unknown way', (c) => (matter(c, 'noise').ways = ['penaltie']), /noise\.yaml ways .*是不是“penalty”/],
    ['an item that its ways do not rest on', (c) => (matter(c, 'noise').item = 2), /noise\.yaml item 第2项/],
    ['an unknown limit', (c) => (matter(c, 'noise').limits = ['civil-code-general/nothing']), /noise\.yaml limits/],
    ['a basis without its point', (c) => matter(c, 'noise').bases.push('civil-code-property-1'), /noise\.yaml bases/],
    [
      'a basis in the regulation that is not there',
      (c) => matter(c, 'noise').bases.push('2022-51'),
      /noise\.yaml bases .*2022-51/,
    ],
    [
      'a point that nothing uses',
      (c) => statute(c, 'civil-code-property').points.push({ place: '1', text: '没有人用到' }),
      /civil-code-property\.yaml 1 没有一个事项/,
    ],
    [
      'a place written twice',
      (c) => statute(c, 'civil-code-property').points.push(statute(c, 'civil-code-property').points[0]!),
      /civil-code-property\.yaml .*出现两次/,
    ],
    [
      'a placeholder for nothing',
      (c) => (matter(c, 'noise').caution += '{conty}'),
      /noise\.yaml noise .*是不是“county”/,
    ],
    [
      'a length that no limit of the law gives',
      (c) => (statute(c, 'teachers').points[0]!.text += '{aply}'),
      /teachers\.yaml teachers .*limits 里没有“aply”/,
    ],
    ['a unit named after itself', (c) => (find(c.units, 'county').name = '{county}'), /units\.yaml county .*绕回/],
  ])('reports %s', (_name, change, message) => {
    expect(after(change)).toMatch(message);
  });

  it('takes a locality from one line', async () => {
    const { assembleCorpus } = await import('../corpus/index.ts');
    const copy = structuredClone(real);
    find(copy.units, 'county').name = '区';
    expect(assembleCorpus(copy).units.get('justice-bureau')!.name).toBe('区司法局');
  });
});
