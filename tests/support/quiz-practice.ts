import type { Page } from '@playwright/test';
import { bankItems, presented, type BankFile, type Item } from '../../src/domain/quiz/index.ts';

export const SEED = 'abc';

/** The bank as the site serves it, with a few ways to find questions. */
export async function readBank(page: Page) {
  const file = (await (await page.request.get('/quiz-data/bank.json')).json()) as BankFile;
  const entries = bankItems(file.topics);
  return {
    file,
    entries,
    ofType: <T extends Item['type']>(type: T) =>
      entries.find(({ item, story }) => item.type === type && !story)!.item as Extract<Item, { type: T }>,
  };
}

/** The address of a set of these questions. */
export const practise = (...ids: string[]) =>
  `/quiz/practice/#q=${ids.map((id) => Number(id.slice(1)).toString(36)).join('.')}&seed=${SEED}&at=1`;

/** The letter under which an option of a question stands in such a set. */
export const letterOf = (item: Item, option: string) => 'abcdefgh'[presented(item, SEED).indexOf(option)]!;

/** Letters of all right options, and of one wrong one. */
export function letters(item: Extract<Item, { type: 'single' | 'multiple' }>) {
  const right = item.options.filter(({ correct }) => correct).map(({ id }) => letterOf(item, id));
  return { right, wrong: letterOf(item, item.options.find(({ correct }) => !correct)!.id) };
}
