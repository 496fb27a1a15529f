import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AnswerRecord, Item, Progress } from '../../../domain/quiz/index.ts';
import type { Backend } from './backend.ts';
import { BlockedError, DATABASE, indexedBackend } from './indexed.ts';
import { memoryBackend } from './memory.ts';
import { MIGRATIONS } from './migrations.ts';
import { problemText } from './problem.ts';
import { planReviews } from './record.ts';
import { storeOn } from './store.ts';

const given: Omit<AnswerRecord, 'key'> = {
  id: 'q0001',
  revision: 1,
  response: 'a',
  share: 1,
  at: 10,
  mode: 'practice',
};
const nothing = () => undefined;
const card = (at: number) => ({
  id: 'q0001',
  due: at + 1,
  stability: 1,
  difficulty: 1,
  days: 1,
  reps: 1,
  lapses: 0,
  state: 2,
  at,
});

/** What a test opened, to be closed before the next deletes the database. */
const opened: { close: () => void }[] = [];
const raw = async (version?: number) => {
  const database = await openDB(DATABASE, version);
  opened.push(database);
  return database;
};
/** fake-indexeddb tells an open connection to close when the database is deleted; `blocking` does. */
beforeEach(async () => {
  opened.splice(0).forEach((database) => database.close());
  await deleteDB(DATABASE);
});

describe.each([
  ['IndexedDB', () => indexedBackend(nothing)],
  ['memory', () => Promise.resolve(memoryBackend())],
] as [string, () => Promise<Backend>][])('a store in %s', (_name, backend) => {
  it('keeps every answer, also two of the same question at the same time', async () => {
    const store = storeOn(await backend());
    await Promise.all([store.addAnswer(given), store.addAnswer(given)]);
    const answers = await store.answers();
    expect(answers).toHaveLength(2);
    expect(new Set(answers.map(({ key }) => key)).size).toBe(2);
    expect(store.problem()).toBeUndefined();
  });

  it('exports, clears and takes back everything', async () => {
    const store = storeOn(await backend());
    await store.addAnswer(given);
    await store.changeCard('q0001', () => card(10));
    await store.setFlag('q0001', true, 10);
    const exam = { id: 'e', paper: 'p', edition: 'E', startedAt: 1, at: 1, responses: {}, elapsed: 7 };
    await store.putExam(exam);
    const all = await store.everything();
    await store.clear();
    expect(await store.everything()).toEqual({ answers: [], cards: [], flags: [], exams: [] });
    expect(await store.merge(all)).toBe(4);
    expect(await store.everything()).toEqual(all);
    expect(all.exams).toEqual([exam]);
    expect(await store.merge(all)).toBe(0);
    await store.removeExam('e');
    expect(await store.exams()).toEqual([]);
  });

  it('lets the newer of two versions win', async () => {
    const store = storeOn(await backend());
    await store.setFlag('q0001', true, 10);
    const file = (at: number): Progress => ({
      answers: [],
      cards: [],
      flags: [{ id: 'q0001', flagged: false, at }],
      exams: [],
    });
    expect(await store.merge(file(9))).toBe(0);
    expect(await store.merge(file(11))).toBe(1);
    expect(await store.flags()).toEqual([{ id: 'q0001', flagged: false, at: 11 }]);
  });
});

describe('two tabs', () => {
  it('add to the same database and do not undo each other', async () => {
    const [one, two] = [storeOn(await indexedBackend(nothing)), storeOn(await indexedBackend(nothing))];
    const count = (store: typeof one) =>
      store.changeCard('q0001', (before) => ({ ...card(1), reps: (before?.reps ?? 0) + 1 }));
    await Promise.all([
      one.addAnswer(given),
      two.addAnswer(given),
      ...Array.from({ length: 5 }, () => [count(one), count(two)]).flat(),
    ]);
    expect(await one.answers()).toHaveLength(2);
    expect((await two.cards())[0]!.reps).toBe(10);
  });
});

describe('planning', () => {
  const item = { id: 'q0001', revision: 1, type: 'single', stem: '', options: [] } as unknown as Item;

  it('makes up for what was answered and never planned, once', async () => {
    const [store, slow] = [storeOn(memoryBackend()), storeOn(memoryBackend())];
    for (const answer of [given, { ...given, at: 20, share: 0 }]) {
      await store.addAnswer(answer);
      await slow.addAnswer(answer);
      await planReviews(slow, new Map([['q0001', item]]));
    }
    expect(await store.cards()).toEqual([]);
    await planReviews(store, new Map([['q0001', item]]));
    expect(await store.cards()).toEqual(await slow.cards());
    expect((await store.cards())[0]!.reps).toBe(2);
    await planReviews(store, new Map([['q0001', item]]));
    expect((await store.cards())[0]!.reps).toBe(2);
  });
});

describe('spoilt records', () => {
  it('are left out and counted; the rest stays', async () => {
    const store = storeOn(await indexedBackend(nothing));
    await store.addAnswer(given);
    const database = await raw();
    await database.put('answers', { key: 'bad', id: 'q0001', share: 'x' });
    await database.put('cards', { id: 'q0001', due: NaN });
    expect(await store.answers()).toHaveLength(1);
    expect(await store.cards()).toEqual([]);
    expect(store.broken()).toBe(2);
    await store.changeCard('q0001', (before) => (expect(before).toBeUndefined(), card(5)));
    expect(await store.cards()).toEqual([card(5)]);
  });
});

describe('migrations', () => {
  it('bring a database of an earlier version up to date and keep what is in it', async () => {
    const store = storeOn(await indexedBackend(nothing));
    await store.addAnswer(given);
    const later = [
      ...MIGRATIONS,
      (database: { createObjectStore: (name: string) => unknown }) => database.createObjectStore('later'),
    ];
    let lost = 0;
    // The older tab lets go of the database, and says so.
    const old = await indexedBackend(() => lost++);
    const next = storeOn(await indexedBackend(nothing, later as never));
    expect(lost).toBe(1);
    expect(await next.answers()).toHaveLength(1);
    const database = await raw();
    expect([database.version, database.objectStoreNames.contains('later')]).toEqual([MIGRATIONS.length + 1, true]);
    await expect(old.all('answers')).rejects.toThrow();
  });

  it('give a database of before own questions a place for them, and touch nothing else', async () => {
    const before = storeOn(await indexedBackend(nothing, MIGRATIONS.slice(0, 1)));
    await before.addAnswer(given);
    const backend = await indexedBackend(nothing);
    await backend.put('own', { id: 'own-1', title: '一' });
    expect(await backend.all('own')).toEqual([{ id: 'own-1', title: '一' }]);
    expect(await storeOn(backend).answers()).toHaveLength(1);
    // Clearing a learner's records is another matter than own questions.
    await backend.clear();
    expect(await backend.all('own')).toHaveLength(1);
    await backend.remove('own', 'own-1');
    expect(await backend.all('own')).toEqual([]);
  });

  it('a database of a later version is refused, and left as it is', async () => {
    await raw(MIGRATIONS.length + 3);
    opened.splice(0).forEach((database) => database.close());
    const refused = await indexedBackend(nothing).catch((error: unknown) => error);
    expect(problemText(refused)).toMatch(/新版本/);
    expect((await raw()).version).toBe(MIGRATIONS.length + 3);
  });
});

describe('a store that cannot write', () => {
  const full = (): Backend => ({
    ...memoryBackend(),
    all: () => Promise.resolve([{ ...card(3), reps: 4 }]),
    put: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
    change: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
  });

  it('says so once, and keeps the answer until the page is closed', async () => {
    const store = storeOn(full());
    const told: string[] = [];
    store.onProblem((problem) => told.push(problem));
    await store.setFlag('q0001', true, 1);
    await store.setFlag('q0002', true, 1);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/存储空间满了/);
    expect(store.problem()).toBe(told[0]);
  });

  it('goes on from the card that is stored', async () => {
    const store = storeOn(full());
    await store.changeCard('q0001', (before) => ({ ...card(9), reps: before!.reps + 1 }));
    expect((await store.cards())[0]!.reps).toBe(5);
  });
});

describe('problemText', () => {
  it.each([
    [new BlockedError(), /别的标签页/],
    [new DOMException('', 'SecurityError'), /不让本页保存/],
    [new ReferenceError('indexedDB'), /不让本页保存/],
    [undefined, /不让本页保存/],
  ])('%s', (error, message) => expect(problemText(error)).toMatch(message));
});
