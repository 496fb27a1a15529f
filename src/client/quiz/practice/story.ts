import { element } from '../../element.ts';
import type { Bank } from '../bank.ts';

/** The story a question belongs to, with its place among the questions about it; nothing for a question of its own. */
export function storyPart(id: string, { storyOf }: Bank): HTMLElement[] {
  const story = storyOf(id);
  if (!story) return [];
  const at = story.parts.findIndex((part) => part.id === id) + 1;
  const heading = element('h2', {}, `案例：第${at}小题，共${story.parts.length}小题`);
  return [element('section', { className: 'story' }, heading, element('p', {}, story.story))];
}
