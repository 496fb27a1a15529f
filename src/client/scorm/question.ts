import { presented, type Placed } from '../../domain/quiz/index.ts';
import { GAP_LENGTH, responseTo, type Attempt } from '../../domain/scorm/index.ts';
import type { Response } from '../../domain/quiz/index.ts';
import { element } from '../element.ts';
import { itemView } from '../quiz/item/index.ts';
import { storyPart } from '../quiz/practice/story.ts';
import type { Desk } from './context.ts';

/** One question; in a review with the key, the reasons and the places in the law, written out. */
export function questionView(
  desk: Desk,
  attempt: Attempt,
  id: string,
  { number, review, answered }: { number: string; review: boolean; answered: (given: Response) => void },
): HTMLElement {
  const item = desk.items.get(id)!;
  const view = itemView(item, {
    order: presented(item, desk.quiz.paper.seed),
    response: responseTo(attempt, item),
    locked: review,
    review,
    hideDifficulty: true,
    number,
    onChange: answered,
  });
  for (const field of view.querySelectorAll<HTMLInputElement>('.gap input')) field.maxLength = GAP_LENGTH;
  const places = item.citations.map((citation) => desk.quiz.citations[citation]!).join('、');
  view.querySelector('.review')?.append(element('p', { className: 'small' }, `依据：${places}`));
  return view;
}

/** The same with the story of its case before it. */
export const withStory = (desk: Desk, { id }: Placed, view: HTMLElement): HTMLElement =>
  element('div', { className: 'exam-question' }, ...storyPart(id, desk), view);
