import { describe, expect, it } from 'vitest';
import { actorFinder, checkActors, countActors } from './actors.ts';
import { article, digest, type Paragraph } from './fixtures.ts';

const find = actorFinder([
  { id: 'council', name: '理事会', words: ['理事会', '图书馆理事会'] },
  { id: 'city-council', name: '全市理事会', words: ['全市图书馆理事会'] },
  { id: 'library', name: '图书馆', words: ['图书馆'] },
  { id: 'village', name: '村（社区）', words: ['村（社区）'] },
]);
const lost = (own: Paragraph, official: Paragraph) =>
  checkActors(digest(1, own), article(1, official), find).map(({ place, message }) => `${place}：${message}`);

describe('checkActors', () => {
  it('accepts any word of the same actor, whatever the width of its parentheses', () => {
    expect(lost(['图书馆理事会和村(社区)商量'], ['理事会与村（社区）商量。'])).toEqual([]);
  });

  it('reports an actor that is missing or replaced', () => {
    expect(lost(['由图书馆决定'], ['由理事会决定。'])).toEqual(['第一款：条文有“理事会”，摘要没有写到']);
  });

  it('takes the longest name: a body is not named by a longer name that contains it', () => {
    expect(lost(['图书馆理事会决定'], ['图书馆决定。'])).toEqual(['第一款：条文有“图书馆”，摘要没有写到']);
  });

  it('takes the end of a longer name for its short form', () => {
    expect(lost(['全市图书馆理事会主持'], ['全市图书馆理事会主持，理事会记录。'])).toEqual([]);
    expect(lost(['全市图书馆理事会主持'], ['理事会主持。'])).toHaveLength(1);
  });

  it('looks at each item by itself', () => {
    expect(
      lost(['理事会负责：', '决定借期', '图书馆记账'], ['理事会负责：', '理事会决定借期；', '图书馆记账。']),
    ).toEqual(['第一款第一项：条文有“理事会”，摘要没有写到']);
  });

  it('counts each actor once a place and finds nobody in an empty list', () => {
    const wording = article(1, ['理事会，图书馆理事会，图书馆']);
    expect(countActors(digest(1, ['']), wording, find)).toBe(2);
    expect(actorFinder([])('理事会')).toEqual([]);
  });
});
