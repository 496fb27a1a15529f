import { DIFFICULTIES, kindOf, TYPES, type Item } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { blankBody } from './blank.ts';
import { choiceBody } from './choice.ts';
import { matchBody } from './match.ts';
import type { ItemOptions } from './options.ts';
import { orderBody } from './order.ts';
import { reviewPart } from './review.ts';

function body(item: Item, options: ItemOptions): HTMLElement[] {
  switch (item.type) {
    case 'blank':
      return blankBody(item, options);
    case 'order':
      return orderBody(item, options);
    case 'match':
      return matchBody(item, options);
    default:
      return choiceBody(item, options);
  }
}

/**
 * One question: real fields that say every change to `onChange`; in a review the key, the feedback and the reasons. To
 * lock it or to review it, make it again.
 */
export function itemView(item: Item, options: ItemOptions): HTMLElement {
  const kind = kindOf(item);
  const given = { ...options, response: kind.read(item, options.response) ?? kind.empty(item) };
  const tags = [
    ...(options.number ? [options.number] : []),
    TYPES[item.type],
    ...(options.hideDifficulty ? [] : [DIFFICULTIES[item.difficulty]]),
    ...(item.type === 'multiple' ? ['可以选几项'] : []),
  ];
  const legend = element(
    'legend',
    {},
    element('span', { className: 'tags' }, tags.join(' · ')),
    element('span', { className: 'stem' }, item.stem),
    ...(item.negative ? [element('span', { className: 'negative' }, '注意：这道题从反面问')] : []),
  );
  legend.tabIndex = -1;
  const fields = element('fieldset', {}, legend, ...body(item, given));
  const view = element('div', { className: `quiz-item ${item.type}` }, fields);
  view.dataset['item'] = item.id;
  if (options.review) view.append(reviewPart(item, given));
  return view;
}

/** Moves the focus to the question, so that it is read out. */
export const focusItem = (view: HTMLElement): void => view.querySelector<HTMLElement>('legend')!.focus();
