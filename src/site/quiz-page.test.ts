import { expect, it } from 'vitest';
import { readContent } from '../build/read-content.ts';
import { articleId, parseCitation } from '../domain/citation/index.ts';
import { assembleCorpus } from '../domain/corpus/index.ts';
import { bankItems } from '../domain/quiz/index.ts';
import { quizBank, quizStock } from './quiz-page.ts';

const corpus = assembleCorpus((await readContent(process.cwd())).collections);
const bank = quizBank(corpus);
const items = bankItems(bank.topics);

it('gives the browser every question with nothing left to fill in, and what its citations need', () => {
  expect(items.length).toBeGreaterThan(420);
  expect(JSON.stringify(bank.topics)).not.toMatch(/\{[a-z][a-z0-9-]*\}|quizzes\//);
  for (const { item } of items) {
    for (const cite of item.citations) {
      const place = parseCitation(cite)!;
      expect(bank.shapes[articleId(place)], `${item.id} ${cite}`).toBeDefined();
      expect(bank.titles[place.law]).toBeTruthy();
    }
  }
});

it('names every article in force with its chapter', () => {
  expect(bank.articles).toHaveLength(50);
  expect(bank.articles.every(({ chapter }) => bank.chapters[chapter])).toBe(true);
  expect(bank.chapters[1]).toBe('第一章 总则');
});

it('names the procedures that questions are about, so that their questions can be chosen', () => {
  const asked = new Set(items.flatMap(({ item }) => item.procedures ?? []));
  expect(Object.keys(bank.procedures).sort()).toEqual([...asked].sort());
  expect(bank.procedures['review']).toBe('复查');
});

it('counts each question once, by topic and by type', () => {
  const stock = quizStock(corpus);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  expect(stock.total).toBe(items.length);
  expect(sum(stock.types.map(({ total }) => total))).toBe(items.length);
  expect(sum(stock.topics.map(({ total }) => total))).toBe(items.length);
  for (const { counts, total } of stock.topics) expect(sum(counts)).toBe(total);
});
