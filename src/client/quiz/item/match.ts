import { rights, type Item } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { inOrder, type ItemOptions } from './options.ts';

type Match = Extract<Item, { type: 'match' }>;

/** Left sides, each with a list of all right sides to choose from. */
export function matchBody(item: Match, options: ItemOptions): HTMLElement[] {
  const given = options.response as Readonly<Record<string, string>>;
  const texts = inOrder(rights(item), options.order, (text) => text);
  const fields = item.pairs.map(({ id }) => {
    const choices = ['', ...texts].map((text) => element('option', { value: text }, text || '请选择'));
    const field = element('select', { id: `${item.id}-${id}`, disabled: options.locked || options.review }, ...choices);
    field.value = given[id] ?? '';
    field.dataset['key'] = '';
    return field;
  });
  const rows = item.pairs.map(({ left, right }, at) => {
    const field = fields[at]!;
    const row = element('div', { className: 'pairing' }, element('label', { htmlFor: field.id }, left), field);
    if (options.review) {
      const correct = field.value === right;
      const mark = correct ? '✓ 配对了' : field.value ? '✗ 配错了' : '✗ 没有配';
      row.classList.add(correct ? 'right' : 'wrong');
      row.append(
        element(
          'p',
          { className: 'feedback' },
          element('span', { className: `mark ${correct ? 'right' : 'wrong'}` }, mark),
          correct ? '' : ` 应当是：${right}`,
        ),
      );
    }
    return row;
  });
  const box = element('div', { className: 'pairings' }, ...rows);
  box.addEventListener('change', () => {
    const chosen = item.pairs.flatMap(({ id }, at) => (fields[at]!.value ? [[id, fields[at]!.value] as const] : []));
    options.onChange(Object.fromEntries(chosen));
  });
  return [box];
}
