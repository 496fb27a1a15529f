import type { BankItem, Topic } from './bank.ts';
import type { AnswerRecord, CardRecord } from './progress-records.ts';
import type { CaseQuestion, Item } from './schema.ts';

/** A question with what selection and progress look at. */
export const question = (id: string, more: Partial<Item> = {}): Item =>
  ({ id, revision: 1, type: 'single', stem: id, citations: ['2022-34'], difficulty: 1, ...more }) as Item;

export const answer = (id: string, share: number, at: number, more: Partial<AnswerRecord> = {}): AnswerRecord => ({
  key: `${id}-${at}`,
  id,
  revision: 1,
  response: 'a',
  share,
  at,
  mode: 'practice',
  ...more,
});

export const card = (id: string, due: number): CardRecord => ({
  id,
  due,
  stability: 3,
  difficulty: 5,
  days: 3,
  reps: 1,
  lapses: 0,
  state: 2,
  at: 1,
});

export const entry = (item: Item, topic = 't', story?: CaseQuestion): BankItem => ({
  item,
  topic: { id: topic } as Topic,
  story,
});

export const mapOf = (...items: Item[]): Map<string, Item> => new Map(items.map((item) => [item.id, item]));
