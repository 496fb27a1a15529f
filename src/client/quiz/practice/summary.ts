import { grade, type PracticeSet, type Response } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { verdictText } from '../item/index.ts';
import { button, focusable, linkButton, newSeed, percentText } from '../parts.ts';
import type { Practice } from './context.ts';

/** The end of a set: how it went, what was wrong, and where to go on. */
export function summary(practice: Practice, set: PracticeSet, given: ReadonlyMap<string, Response>): HTMLElement {
  const { bank, wanted, go } = practice;
  const shareOf = (id: string) => grade(bank.items.get(id)!, given.get(id)!);
  const done = set.ids.filter((id) => given.has(id));
  const open = set.ids.length - done.length;
  const wrong = done.filter((id) => shareOf(id) < 1);
  const mean = done.length ? done.reduce((sum, id) => sum + shareOf(id), 0) / done.length : 0;
  const rows = set.ids.flatMap((id, at) => {
    if (given.has(id) && !wrong.includes(id)) return [];
    const item = bank.items.get(id)!;
    const jump = button(`第${at + 1}题`, () => go(wanted, { ...set, position: at + 1 }), 'small');
    const verdict = given.has(id) ? verdictText(item, given.get(id)!) : '没有做';
    return [element('li', {}, jump, element('span', {}, item.stem, ' ', element('b', {}, verdict)))];
  });
  const again = (ids: string[]) => go(wanted, { ids, seed: newSeed(), position: 1, mode: 'practice' });
  const base = document.body.dataset['base']!;
  return element(
    'section',
    { className: 'summary' },
    focusable(element('h2', {}, '这一组的结果')),
    element(
      'p',
      { className: 'score' },
      `做了${done.length}题，全对${done.length - wrong.length}题`,
      ...(done.length ? [`，得分率${percentText(mean)}`] : []),
      ...(open ? [`，还有${open}题没做`] : []),
    ),
    ...(rows.length ? [element('h3', {}, '错的和没做的'), element('ul', { className: 'listing' }, ...rows)] : []),
    element(
      'p',
      { className: 'actions' },
      ...(wrong.length ? [button('错的再做一遍', () => again(wrong), 'primary')] : []),
      button('这一组重做', () => again(set.ids)),
      button('另选一组', () => go(wanted)),
      linkButton('复习', `${base}quiz/review/`),
    ),
  );
}
