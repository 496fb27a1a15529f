import { checklist, type Answers, type DocumentFacts, type FilledDocument } from '../../domain/document/index.ts';

const STATES = { done: '已经写明', open: '还没有写明', unneeded: '这种情形不需要' } as const;

/** Ticks off the list of contents that the page already has. Without answers it is a plain list again. */
export function checklistView(model: DocumentFacts['document']) {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  const show = (now: { answers: Answers; filled: FilledDocument } | undefined) => {
    const states = new Map(
      now ? checklist(model, now.answers, now.filled).map(({ item, state }) => [item.id, state]) : [],
    );
    for (const item of items) {
      const state = states.get(item.dataset['item']!);
      if (state) item.dataset['is'] = state;
      else delete item.dataset['is'];
      item.querySelector('[data-state]')!.textContent = state ? `（${STATES[state]}）` : '';
    }
  };
  return { show };
}
