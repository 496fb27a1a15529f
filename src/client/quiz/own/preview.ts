import { bankItems, kindOf, type Topic } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import type { Bank } from '../bank.ts';
import { itemView } from '../item/index.ts';
import { button } from '../parts.ts';

/** So many questions are drawn at a time. */
const BATCH = 30;

/** Every question of a set with its key, its feedback and its reasons. */
export function previewOf(topic: Topic, { cite }: Pick<Bank, 'cite'>): HTMLElement {
  const entries = bankItems([topic]);
  const list = element('div', { className: 'own-preview' });
  let shown = 0;
  const more = button('', () => {
    const first = shown;
    add();
    list.querySelectorAll<HTMLElement>('.quiz-item legend')[first]?.focus();
  });
  function add(): void {
    for (const { item, story } of entries.slice(shown, shown + BATCH)) {
      shown += 1;
      if (story?.parts[0]?.id === item.id) list.append(element('p', { className: 'story' }, story.story));
      list.append(
        itemView(item, {
          response: kindOf(item).answer(item),
          locked: true,
          review: true,
          number: `第${shown}题`,
          cite,
          onChange: () => undefined,
        }),
      );
    }
    const left = entries.length - shown;
    more.textContent = `再看${Math.min(left, BATCH)}题`;
    if (left) list.append(more);
    else more.remove();
  }
  add();
  return list;
}
