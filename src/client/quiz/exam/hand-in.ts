import {
  answerState,
  grade,
  submitExam,
  type ExamSession,
  type Item,
  type Placed,
} from '../../../domain/quiz/index.ts';
import { ask } from '../../ask.ts';
import { element } from '../../element.ts';
import { recordAnswer, type Store } from '../store/index.ts';
import { journal } from './journal.ts';

const list = (numbers: readonly number[]) => `第${numbers.join('、')}题`;

/**
 * Asks whether to hand in, and says what is missing. Resolves to `yes`, to nothing, or to the place of a question that
 * the learner wants to go to first.
 */
export async function confirmHandIn(
  session: Pick<ExamSession, 'responses' | 'flagged'>,
  questions: readonly Placed[],
  items: ReadonlyMap<string, Item>,
): Promise<'yes' | '' | number> {
  const numbersOf = (test: (question: Placed) => boolean) => questions.filter(test).map(({ number }) => number);
  const state = (id: string) => answerState(items.get(id)!, session.responses[id]);
  const empty = numbersOf(({ id }) => state(id) === 'empty');
  const partial = numbersOf(({ id }) => state(id) === 'partial');
  const flagged = numbersOf(({ id }) => session.flagged.includes(id));
  const lines = [
    ...(empty.length ? [`没有答的${empty.length}道：${list(empty)}。`] : []),
    ...(partial.length ? [`没有答完的${partial.length}道：${list(partial)}。`] : []),
    ...(flagged.length ? [`做了标记的${flagged.length}道：${list(flagged)}。`] : []),
  ];
  const first = empty[0] ?? partial[0] ?? flagged[0];
  const detail = element('div', { className: 'missing' }, ...lines.map((line) => element('p', {}, line)));
  const value = await ask(
    lines.length ? '交卷以后不能再改。还有这些：' : '都答了。交卷以后不能再改。',
    [
      { value: '', text: '再看看' },
      ...(first === undefined ? [] : [{ value: String(first - 1), text: `去第${first}题` }]),
      { value: 'yes', text: '交卷', primary: true },
    ],
    [detail],
  );
  return value === 'yes' || value === '' ? value : Number(value);
}

/** Hands in: the exam first, then each answer as something that was practised. */
export async function handIn(
  session: ExamSession,
  {
    questions,
    items,
    store,
    timeUp,
  }: { questions: readonly Placed[]; items: ReadonlyMap<string, Item>; store: Store; timeUp: boolean },
): Promise<void> {
  const at = Date.now();
  await store.putExam(submitExam(session, at, timeUp));
  journal.clear();
  for (const { id } of questions) {
    const item = items.get(id)!;
    const response = session.responses[id] ?? null;
    if (answerState(item, response) === 'empty') continue;
    const { revision } = item;
    await recordAnswer(store, item, {
      id,
      revision,
      response,
      share: grade(item, response),
      at,
      mode: 'exam',
      set: session.id,
    });
  }
}
