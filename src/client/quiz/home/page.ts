/** The entrance: what is due today and how the last exam went, from what this browser keeps. */
import { dueIds } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { loadBank } from '../bank.ts';
import { linkButton } from '../parts.ts';
import { practiceLink } from '../practice-link.ts';
import { openStore, planReviews, showProblem } from '../store/index.ts';
import { lastExam } from './last-exam.ts';

async function mountHome(root: HTMLElement): Promise<void> {
  const place = element('div');
  const trouble = element('div');
  root.replaceChildren(trouble, place);
  root.hidden = false;
  const store = await openStore();
  showProblem(store, trouble);
  const [answers, exams] = await Promise.all([store.answers(), store.exams()]);
  // Who has done nothing yet is not made to fetch the bank.
  if (!answers.length && !exams.length) {
    place.replaceChildren(element('p', {}, '还没有做过题。先练一组，或者做一份小测验看看基础。'));
    return;
  }
  const bank = await loadBank(place);
  await planReviews(store, bank.items);
  const due = dueIds(await store.cards(), bank.items, Date.now());
  const exam = lastExam(exams, bank);
  place.replaceChildren(
    element(
      'p',
      { className: 'score' },
      due.length ? `今天要复习${due.length}题 ` : '今天没有到期的复习。',
      ...(due.length ? [linkButton('开始复习', practiceLink(due, 'review'), 'primary')] : []),
    ),
    ...(exam ? [element('p', {}, exam)] : []),
  );
}

void mountHome(document.querySelector('[data-quiz-home]')!);
