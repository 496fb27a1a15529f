import { optionOrder } from './compose.ts';
import { shuffle } from './random.ts';
import type { Item } from './schema.ts';
import { rights } from './types/arrange.ts';

/**
 * The order in which what a question offers is shown, by a seed: ids of options or of steps, for a question of pairs
 * the right-hand texts. Steps are never shown in the right order: who leaves them alone has not answered. Questions that
 * offer nothing to arrange have an empty order.
 */
export function presented(item: Item, seed: string): string[] {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return optionOrder(item.options, seed, item.id).map(({ id }) => id);
    case 'order':
      return outOfOrder(
        item.items.map(({ id }) => id),
        `${seed}/${item.id}`,
      );
    case 'match':
      return shuffle([...rights(item)].sort(), `${seed}/${item.id}`);
    default:
      return [];
  }
}

function outOfOrder(right: string[], seed: string): string[] {
  const shuffled = shuffle(right, seed);
  return shuffled.join() === right.join() ? [...right.slice(1), right[0]!] : shuffled;
}
