import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyDigests, type Digest, type Finding, type OfficialArticle } from '../../src/domain/law/index.ts';
import { readTask } from './read-task.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const missing = ['2022', '2005'].filter((id) => !existsSync(path.join(ROOT, `data/official/${id}.json`)));
if (missing.length > 0)
  console.info(`跳过摘要变异测试：data/official 里没有 ${missing.join('、')}.json（先运行 npm run law:import）`);

/** One 款 or 项 of a real digest, with a way to read it again with another text. */
interface Place {
  name: string;
  own: string;
  official: string;
  found: (text: string) => Finding[];
}

/*
 * The patterns here are deliberately not those of the rules: a mistake there must not hide itself.
 * Every change must lead to a finding that the unchanged digest does not have.
 */
describe.skipIf(missing.length > 0)('a real digest with one thing changed is reported', async () => {
  const { task } = missing.length > 0 ? { task: null } : await readTask(ROOT);
  const places = task ? task.laws.flatMap((law) => law.articles.flatMap((article) => placesOf(article, law.id))) : [];

  function placesOf(article: OfficialArticle, law: string): Place[] {
    const digest = task!.digests.find((entry) => entry.law === law && entry.number === article.number)!;
    const laws = [{ ...task!.laws.find(({ id }) => id === law)!, articles: [article] }];
    const check = (changed: Digest) => verifyDigests({ ...task!, laws, digests: [changed], texts: [] }).findings;
    const before = new Set(check(digest).map(({ place, message }) => place + message));
    const place = (at: number, item: number | null, official: string): Place => ({
      name: `${digest.file} ${at + 1}${item === null ? '' : `(${item + 1})`}`,
      own: textAt(digest, at, item),
      official,
      found: (text) =>
        check(withText(digest, at, item, text)).filter((finding) => !before.has(finding.place + finding.message)),
    });
    return article.paragraphs.flatMap(({ text, items }, at) => [
      place(at, null, text),
      ...items.map((entry, item) => place(at, item, [entry.text, ...entry.more].join(''))),
    ]);
  }

  it('has something to change', () => expect(places.length).toBeGreaterThan(250));

  it.each([
    ['dropped', () => '若干', 'replaceAll'],
    ['altered', other, 'replaceAll'],
    ['altered in one of several places', other, 'replace'],
  ] as const)('a number %s', (_, change, how) => {
    const tried = mutate(/\d+(?:个工作日|年|月|日|人)?/g, change, how);
    expect(tried).toBeGreaterThan(25);
  });

  it.each([
    ['dropped', () => '有关规定'],
    ['altered', () => '第九十九条'],
  ])('a reference %s', (_, change) => {
    const tried = mutate(
      /第[一二三四五六七八九十]+条(?:第[一二三四五六七八九十]+款)?(?:第[一二三四五六七八九十]+项)?/g,
      change,
    );
    expect(tried).toBeGreaterThan(10);
  });

  /** Changes every stretch that the wording has too, one after the other. Returns how many were changed. */
  function mutate(
    pattern: RegExp,
    change: (text: string) => string,
    how: 'replace' | 'replaceAll' = 'replaceAll',
  ): number {
    let tried = 0;
    for (const { name, own, official, found } of places) {
      for (const text of new Set(own.match(pattern))) {
        if (!official.includes(text)) continue;
        tried += 1;
        expect(found(own[how](text, change(text))), `${name}：${text}`).not.toEqual([]);
      }
    }
    return tried;
  }

  it.each([
    ['应当', /应当|应|须|要/g, '可以'],
    ['不得', /不得|不能|不准|不许|禁止|不超过|至多|最多|最长|不应|不可/g, '可以'],
    ['可以', /可以|能够|能|可|有权/g, '应当'],
    ['上一级', /上一级/g, '上级'],
    ['及时', /及时|尽快/g, ''],
  ])('%s made another word', (word, pattern, instead) => {
    const having = places.filter(({ official }) => official.includes(word));
    expect(having.length).toBeGreaterThan(10);
    for (const { name, own, found } of having) expect(found(own.replace(pattern, instead)), name).not.toEqual([]);
  });

  it('an actor swapped', () => {
    let tried = 0;
    const actors = task!.actors;
    const owner = new Map(actors.flatMap(({ id, words }) => words.map((word) => [word, id] as const)));
    for (const { name, own, official, found } of places) {
      const named = standing(official, owner);
      for (const word of named) {
        const shortForm = named.some((other) => other !== word && other.endsWith(word));
        if (shortForm) continue;
        const words = actors.find(({ id }) => id === owner.get(word))!.words;
        const stranger = actors.find(
          (actor) => !actor.words.some((other) => official.includes(other) || words.includes(other)),
        )!;
        tried += 1;
        expect(found(swap(own, words, stranger.words[0]!)), `${name}：${word} → ${stranger.name}`).not.toEqual([]);
      }
    }
    expect(tried).toBeGreaterThan(400);
  });
});

const other = (number: string): string => number.replace(/\d+/, (digits) => String(Number(digits) + 7));

const textAt = (digest: Digest, at: number, item: number | null): string =>
  (item === null ? digest.body.digest[at]?.text : digest.body.digest[at]?.items[item]) ?? '';

function withText(digest: Digest, at: number, item: number | null, text: string): Digest {
  const paragraphs = structuredClone(digest.body.digest);
  if (item === null) paragraphs[at]!.text = text;
  else paragraphs[at]!.items[item] = text;
  return { ...digest, body: { ...digest.body, digest: paragraphs } };
}

/** The words that stand in a text by themselves, not only as part of a longer word. */
function standing(text: string, owner: ReadonlyMap<string, string>): string[] {
  let rest = text;
  return [...owner.keys()]
    .sort((a, b) => b.length - a.length)
    .filter((word) => {
      const has = rest.includes(word);
      rest = rest.replaceAll(word, '|');
      return has;
    });
}

const swap = (text: string, words: readonly string[], other: string): string =>
  [...words].sort((a, b) => b.length - a.length).reduce((result, word) => result.replaceAll(word, other), text);
