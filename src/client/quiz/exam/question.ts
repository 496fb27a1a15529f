import { presented, type ExamSession, type Paper, type Placed, type Response } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import type { Bank } from '../bank.ts';
import { itemView } from '../item/index.ts';
import { storyPart } from '../practice/story.ts';

/** One question of a sitting, as it is answered: nothing says what is right. */
export function questionView(
  { id, number, points }: Placed,
  {
    bank,
    paper,
    session,
    answered,
  }: { bank: Bank; paper: Paper; session: ExamSession; answered: (given: Response) => void },
): { view: HTMLElement; item: HTMLElement } {
  const item = bank.items.get(id)!;
  const made = itemView(item, {
    order: presented(item, paper.seed),
    response: session.responses[id] ?? null,
    locked: false,
    review: false,
    hideDifficulty: true,
    number: `第${number}题（${points}分）`,
    onChange: answered,
  });
  return { view: element('div', { className: 'exam-question' }, ...storyPart(id, bank), made), item: made };
}
