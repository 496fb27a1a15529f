import { grade, type Item } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import type { ItemOptions } from './options.ts';

type Blank = Extract<Item, { type: 'blank' }>;

/** Whether one gap is filled rightly: the question with this gap alone. */
const isRight = (item: Blank, at: number, text: string) => grade({ ...item, blanks: [item.blanks[at]!] }, [text]) === 1;

/** Fields under the sentence, one for each of its gaps. */
export function blankBody(item: Blank, options: ItemOptions): HTMLElement[] {
  const response = options.response as readonly string[];
  const inputs = item.blanks.map((_gap, at) =>
    element('input', {
      type: 'text',
      id: `${item.id}-${at + 1}`,
      value: response[at] ?? '',
      autocomplete: 'off',
      spellcheck: false,
      readOnly: options.locked || options.review,
    }),
  );
  const rows = item.blanks.map(({ accept, hint }, at) => {
    const input = inputs[at]!;
    input.dataset['key'] = '';
    const name = item.blanks.length > 1 ? `第${at + 1}空` : '填空';
    const row = element(
      'div',
      { className: 'gap' },
      element('label', { htmlFor: input.id }, hint ? `${name}（${hint}）` : name),
      input,
    );
    if (options.review) {
      const right = isRight(item, at, input.value);
      const mark = right ? '✓ 填对了' : input.value.trim() ? '✗ 填错了' : '✗ 没有填';
      row.classList.add(right ? 'right' : 'wrong');
      row.append(
        element(
          'p',
          { className: 'feedback' },
          element('span', { className: `mark ${right ? 'right' : 'wrong'}` }, mark),
          ` 答案：${accept.join('，或者 ')}`,
        ),
      );
    }
    return row;
  });
  const box = element('div', { className: 'gaps' }, ...rows);
  box.addEventListener('input', () => options.onChange(inputs.map(({ value }) => value)));
  return [box];
}
