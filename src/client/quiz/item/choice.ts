import { letter, type Item, type Response } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { inOrder, type ItemOptions } from './options.ts';

/** Something to choose; `value` is the response it stands for. */
interface Choice {
  id: string;
  text: string;
  correct: boolean;
  feedback: string;
}

type Choosing = Extract<Item, { type: 'single' | 'multiple' | 'judge' }>;

function choicesOf(item: Choosing, order: readonly string[] | undefined): Choice[] {
  if (item.type === 'judge')
    return [
      { id: 'right', text: '正确', correct: item.answer, feedback: item.feedback.right },
      { id: 'wrong', text: '错误', correct: !item.answer, feedback: item.feedback.wrong },
    ];
  return inOrder(item.options, order, ({ id }) => id).map(({ id, text, correct = false, feedback }) => ({
    id,
    text,
    correct,
    feedback,
  }));
}

/** The ids that a response chooses. */
const chosenBy = (response: Response): readonly string[] =>
  typeof response === 'boolean'
    ? [response ? 'right' : 'wrong']
    : Array.isArray(response)
      ? response
      : [String(response)];

function responseOf(item: Choosing, chosen: string[]): Response {
  if (item.type === 'multiple') return item.options.map(({ id }) => id).filter((id) => chosen.includes(id));
  return item.type === 'judge' ? chosen[0] === 'right' : chosen[0]!;
}

/** In words, because a colour or a sign alone says nothing to some. */
function verdict(correct: boolean, chosen: boolean): HTMLElement {
  const text = correct ? (chosen ? '✓ 选对了' : '✓ 应当选，没有选') : chosen ? '✗ 选错了' : '不应当选';
  return element('span', { className: `mark ${correct ? 'right' : chosen ? 'wrong' : 'rest'}` }, text);
}

/** Options to choose one of or several of; in a review each with what is to be said about it. */
export function choiceBody(item: Choosing, options: ItemOptions): HTMLElement[] {
  const chosen = chosenBy(options.response);
  const inputs: HTMLInputElement[] = [];
  const rows = choicesOf(item, options.order).map(({ id, text, correct, feedback }, at) => {
    const input = element('input', {
      type: item.type === 'multiple' ? 'checkbox' : 'radio',
      id: `${item.id}-${id}`,
      name: item.id,
      value: id,
      checked: chosen.includes(id),
      disabled: options.locked || options.review,
    });
    input.dataset['key'] = '';
    inputs.push(input);
    const badge = element('span', { className: 'letter' }, letter(at));
    const row = element(
      'div',
      { className: 'choice' },
      input,
      element('label', { htmlFor: input.id }, badge, element('span', {}, text)),
    );
    if (options.review) {
      row.classList.add(correct ? 'right' : input.checked ? 'wrong' : 'rest');
      row.append(element('p', { className: 'feedback' }, verdict(correct, input.checked), `：${feedback}`));
    }
    return row;
  });
  const box = element('div', { className: 'choices' }, ...rows);
  box.addEventListener('change', () =>
    options.onChange(
      responseOf(
        item,
        inputs.filter(({ checked }) => checked).map(({ value }) => value),
      ),
    ),
  );
  return [box];
}
