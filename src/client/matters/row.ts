import type { MatterEntry } from '../../domain/matter/index.ts';
import { excerpt } from '../../domain/search/index.ts';
import { element } from '../element.ts';
import { marked } from '../marked.ts';

/** Few sayings are enough to see why a matter is proposed. */
const SAYINGS = 2;

/** A row of the list as a proposal: with the words by which it was found marked in its title and in its sayings. */
export function foundRow(row: HTMLElement, { title, says }: MatterEntry, matched: readonly string[]): HTMLElement {
  const found = row.cloneNode(true) as HTMLElement;
  found.querySelector('a')!.replaceChildren(...marked(title, matched));
  const telling = says
    .map((words) => ({ words, told: toldBy(words, matched) }))
    .filter(({ told }) => told > 0)
    .sort((a, b) => b.told - a.told)
    .slice(0, SAYINGS);
  if (telling.length) {
    const parts = telling.flatMap(({ words }) => ['“', ...marked(words, matched), '” ']);
    found.append(element('span', { className: 'sayings small' }, '群众会说：', ...parts));
  }
  return found;
}

/** How many characters of a saying are among the words. */
const toldBy = (saying: string, words: readonly string[]): number =>
  excerpt(saying, words).reduce((sum, { text, hit }) => sum + (hit ? text.length : 0), 0);
