import { parsePaper, scorePaper, type ExamSession } from '../../../domain/quiz/index.ts';
import { confirmed } from '../../ask.ts';
import { element } from '../../element.ts';
import { button } from '../parts.ts';
import { momentText } from '../save.ts';
import { examFragment, type Desk } from './context.ts';

function row(session: ExamSession, { bank, store, known, go }: Desk): HTMLElement {
  const read = parsePaper(session.paper, known);
  const title = 'paper' in read ? read.paper.title : '题库里已经没有的试卷';
  const score = 'paper' in read ? scorePaper(read.paper, bank.items, session.responses) : undefined;
  const when = momentText(session.startedAt);
  const done = session.submittedAt !== undefined;
  const link = element('a', { href: `#${examFragment(session.id)}` }, title);
  const remove = button('删除', () => {
    const question = done
      ? `删除“${title}”${when}的成绩？删了找不回来。`
      : `“${title}”还没有交卷。放弃并删除？删了找不回来。`;
    void confirmed(question, '删除').then(async (yes) => {
      if (!yes) return;
      await store.removeExam(session.id);
      go('', true);
    });
  });
  remove.setAttribute('aria-label', `删除${when}的${title}`);
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, 'paper' in read ? link : title),
    element('td', {}, when),
    element('td', {}, !done ? '没有交卷' : score ? `${score.score}分，${score.passed ? '及格' : '不及格'}` : '算不出'),
    element('td', {}, remove),
  );
}

/** Exams of this browser, the latest first; nothing where there are none. */
export function pastList(sessions: readonly ExamSession[], desk: Desk): HTMLElement[] {
  if (!sessions.length) return [];
  const head = ['试卷', '开始', '成绩', '删除'].map((text) => element('th', { scope: 'col' }, text));
  const table = element(
    'table',
    { className: 'past' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...sessions.map((session) => row(session, desk))),
  );
  const region = element('div', { className: 'scroll', tabIndex: 0 }, table);
  region.setAttribute('role', 'region');
  region.setAttribute('aria-label', '考过的试卷');
  return [element('h2', {}, '考过的'), region];
}
