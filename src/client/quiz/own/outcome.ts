import { problemLine, type OwnProblem } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { button, focusable } from '../parts.ts';
import { saveFile } from '../save.ts';

/** Problems or hints as a list that can be copied or saved, to be worked off beside the sheet. */
function listing(problems: readonly OwnProblem[], fileName: string): HTMLElement[] {
  const lines = problems.map(problemLine);
  const text = `${lines.join('\n')}\n`;
  const copy = button('复制清单', () => undefined);
  // src/client/copy.ts, which every page has, copies what a button carries.
  copy.dataset['copy'] = text;
  return [
    element('ul', { className: 'own-problems' }, ...lines.map((line) => element('li', {}, line))),
    element(
      'p',
      { className: 'actions' },
      copy,
      button('清单另存为文本', () => saveFile(`${fileName}-要改的.txt`, text)),
    ),
  ];
}

/** A file was refused: everything that is wrong with it. */
export const refusal = (name: string, problems: readonly OwnProblem[]): HTMLElement =>
  element(
    'section',
    { className: 'notice own-refused' },
    focusable(element('h3', {}, `“${name}”没有导入，有${problems.length}处要改`)),
    element('p', {}, '一道题也没有导入，原有的没有动。改好再选一次：'),
    ...listing(problems, name),
  );

/** A file was taken in: how much it was, and what could be better about it. */
export function acceptance(title: string, count: number, hints: readonly OwnProblem[], name: string): HTMLElement {
  const head = focusable(element('h3', {}, `已导入“${title}”，${count}题`));
  if (!hints.length) return element('section', { className: 'own-accepted' }, head);
  const more = element(
    'details',
    {},
    element('summary', {}, `${hints.length}处提醒，不影响使用`),
    ...listing(hints, name),
  );
  return element('section', { className: 'own-accepted' }, head, more);
}
