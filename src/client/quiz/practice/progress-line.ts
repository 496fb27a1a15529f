import { grade, type PracticeSet, type Response } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import type { Bank } from '../bank.ts';

/** How far a learner is with a set, in words and as a bar. */
export function progressLine(
  { items }: Bank,
  { ids, position, mode }: PracticeSet,
  given: ReadonlyMap<string, Response>,
): HTMLElement {
  const done = ids.filter((id) => given.has(id));
  const right = done.filter((id) => grade(items.get(id)!, given.get(id)!) === 1).length;
  const bar = element('progress', { max: ids.length, value: done.length });
  bar.setAttribute('aria-label', '这一组做了多少');
  return element(
    'div',
    { className: 'set-progress' },
    element(
      'p',
      {},
      element('b', {}, `${mode === 'review' ? '复习：' : ''}第${position}题，共${ids.length}题`),
      done.length ? `，已做${done.length}题，全对${right}题` : '',
    ),
    bar,
  );
}
