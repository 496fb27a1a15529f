import type { Item } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { inOrder, type ItemOptions } from './options.ts';

type Order = Extract<Item, { type: 'order' }>;
type Step = Order['items'][number];

/** Steps to bring into order: buttons, and arrow keys while one of them has the focus. */
export function orderBody(item: Order, options: ItemOptions): HTMLElement[] {
  const given = options.response as readonly string[];
  const steps = inOrder(item.items, given.length ? given : options.order, ({ id }) => id);
  if (options.review) return [reviewed(item, given)];
  if (options.locked)
    return [element('ol', { className: 'steps' }, ...steps.map(({ text }) => element('li', {}, text)))];
  return arranged(item, steps, options);
}

function arranged(item: Order, steps: Step[], { onChange }: ItemOptions): HTMLElement[] {
  const list = element('ol', { className: 'steps' });
  const said = element('p', { className: 'visually-hidden', role: 'status' });
  /** Moves the row itself, so that the focus stays where it is. */
  const move = (row: HTMLElement, id: string, by: number, focus: HTMLElement) => {
    const from = steps.findIndex((step) => step.id === id);
    const to = from + by;
    if (to < 0 || to >= steps.length) return;
    const [step] = steps.splice(from, 1);
    steps.splice(to, 0, step!);
    list.insertBefore(row, list.children[by < 0 ? to : to + 1] ?? null);
    focus.focus();
    said.textContent = `“${step!.text}”现在是第${to + 1}步`;
    onChange(steps.map((entry) => entry.id));
  };
  for (const { id, text } of steps) {
    const row = element('li', {}, element('span', {}, text));
    const button = (name: string, sign: string, by: number) => {
      const made = element('button', { type: 'button', className: 'button' }, sign);
      made.setAttribute('aria-label', `${name}：${text}`);
      made.addEventListener('click', () => move(row, id, by, made));
      made.addEventListener('keydown', (event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        move(row, id, event.key === 'ArrowUp' ? -1 : 1, made);
      });
      return made;
    };
    const up = button('上移', '↑', -1);
    up.dataset['key'] = '';
    row.append(element('span', { className: 'movers' }, up, button('下移', '↓', 1)));
    list.append(row);
  }
  const hint = element(
    'p',
    { className: 'small muted' },
    `按先后排好，最先的在最上面：用按钮，或者在按钮上按上下箭头。`,
  );
  hint.id = `${item.id}-hint`;
  return [hint, list, said];
}

/** The right order, and beside each step where it was put. */
function reviewed({ items }: Order, given: readonly string[]): HTMLElement {
  return element(
    'ol',
    { className: 'steps' },
    ...items.map(({ id, text }, at) => {
      const own = given.indexOf(id);
      const right = own === at;
      const mark = right ? '✓ 排对了' : own < 0 ? '✗ 没有排' : `✗ 您排在第${own + 1}`;
      return element(
        'li',
        { className: right ? 'right' : 'wrong' },
        element('span', {}, text, ' '),
        element('span', { className: `mark ${right ? 'right' : 'wrong'}` }, mark),
      );
    }),
  );
}
