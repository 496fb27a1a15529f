import {
  clockText,
  compose,
  formatPaper,
  fullMarks,
  MOCK,
  paperOfCode,
  parsePaper,
  readSession,
  remaining,
  emptySeed,
  seedFrom,
  SHORT,
  standing,
  withoutEmpty,
  type Blueprint,
  type ExamSession,
  type Paper,
} from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { button, focusable, linkButton } from '../parts.ts';
import { momentText } from '../save.ts';
import { examFragment, type Desk, type Screen } from './context.ts';
import { journal } from './journal.ts';
import { pastList } from './past.ts';

const newSeed = () => seedFrom(crypto.getRandomValues(emptySeed()));

/** A kind of exam, with what it consists of in one line. */
function kind(blueprint: Blueprint, about: string, { bank, go }: Desk): HTMLElement {
  const draw = () => go(formatPaper(withoutEmpty(compose(bank.topics, blueprint, newSeed()).paper)));
  const count = blueprint.sections.reduce((sum, section) => sum + section.count, 0);
  return element(
    'section',
    {},
    element('h3', {}, blueprint.title),
    element('p', {}, `${count}题，满分${fullMarks(blueprint)}分，${blueprint.minutes}分钟。${about}`),
    button(`抽一份${blueprint.title}`, draw, 'primary'),
  );
}

/** The field for a code that somebody read out or wrote down. */
function codeForm({ bank, go }: Desk): HTMLElement {
  const field = element('input', { type: 'text', id: 'code', autocomplete: 'off', spellcheck: false });
  field.setAttribute('aria-describedby', 'code-error');
  const error = element('p', { className: 'error', id: 'code-error' });
  error.setAttribute('role', 'alert');
  const open = element('button', { className: 'button' }, '打开试卷');
  const form = element(
    'form',
    {},
    element('label', { htmlFor: field.id }, '试卷代码'),
    element('span', { className: 'code-line' }, field, ' ', open),
    error,
  );
  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const found = paperOfCode(bank.topics, field.value);
    error.textContent = 'problem' in found ? found.problem : '';
    if ('paper' in found) go(formatPaper(withoutEmpty(found.paper)));
    else field.focus();
  });
  return element(
    'section',
    {},
    element('h3', {}, '别人给的试卷'),
    element(
      'p',
      {},
      '有网址的，直接打开网址；有代码的，在这里输入。同一版题库里，同一个代码在哪台电脑上都是同一份试卷。',
    ),
    form,
  );
}

/** An exam that was begun and not handed in. */
function resume(session: ExamSession, paper: Paper, now: number): HTMLElement {
  // While the page is closed the wall clock counts.
  const counted = { ...session, elapsed: session.elapsed + Math.max(0, now - session.at) };
  const left =
    standing(counted, paper.minutes) === 'running'
      ? `还剩${clockText(remaining(counted, paper.minutes))}`
      : '时间已经到了';
  return element(
    'div',
    { className: 'notice resume' },
    element('p', {}, `“${paper.title}”没有交卷，${momentText(session.startedAt)}开始，${left}。答过的都在。`),
    linkButton('接着答', `#${examFragment(session.id)}`, 'primary'),
  );
}

/** The first screen: what to sit, what was left unfinished, what was sat before. */
export async function chooseScreen(desk: Desk, problem: string): Promise<Screen> {
  const sessions = (await desk.store.exams())
    .map((record) => journal.latest(readSession(record)))
    .sort((a, b) => b.startedAt - a.startedAt);
  const open = sessions.flatMap((session) => {
    const read = session.submittedAt === undefined ? parsePaper(session.paper, desk.known) : { problem: '' };
    return 'paper' in read ? [resume(session, read.paper, Date.now())] : [];
  });
  return {
    view: [
      ...(problem ? [element('p', { className: 'notice', role: 'alert' }, problem)] : []),
      ...open,
      focusable(element('h2', {}, '选一种')),
      element(
        'div',
        { className: 'exam-kinds' },
        kind(MOCK, '题型和分值同常见的知识测试。', desk),
        kind(SHORT, '十来分钟，看看自己掌握得怎样。', desk),
        codeForm(desk),
      ),
      ...pastList(sessions, desk),
      element('p', { className: 'small muted' }, `题库版本 ${desk.bank.edition}`),
    ],
  };
}
