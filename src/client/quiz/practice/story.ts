import type { CaseQuestion } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';

/** Where the case of a question is found; a bank is one. */
export interface StoryLookup {
  storyOf: (id: string) => (Pick<CaseQuestion, 'story'> & { parts: readonly { id: string }[] }) | undefined;
}

/** The story a question belongs to, with its place among the questions about it; nothing for a question of its own. */
export function storyPart(id: string, { storyOf }: StoryLookup): HTMLElement[] {
  const story = storyOf(id);
  if (!story) return [];
  const at = story.parts.findIndex((part) => part.id === id) + 1;
  const heading = element('h2', {}, `案例：第${at}小题，共${story.parts.length}小题`);
  return [element('section', { className: 'story' }, heading, element('p', {}, story.story))];
}
