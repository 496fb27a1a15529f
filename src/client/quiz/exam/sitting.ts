import {
  answerState,
  openGaps,
  placed,
  respond,
  standing,
  toggleFlag,
  type ExamSession,
  type Paper,
} from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { focusItem, isTyping, itemKeys } from '../item/index.ts';
import { button } from '../parts.ts';
import { examFragment, type Desk, type Screen } from './context.ts';
import { askGap, gapNotice } from './gap.ts';
import { confirmHandIn, handIn } from './hand-in.ts';
import { keeperOf } from './keeper.ts';
import { questionView } from './question.ts';
import { answerSheet } from './sheet.ts';
import { timeView } from './time.ts';

/** The exam itself: one question at a time, the answer sheet beside it, the time above. */
export function sittingScreen(stored: ExamSession, paper: Paper, { bank, store, go }: Desk): Screen {
  const questions = placed(paper);
  const { items } = bank;
  const keeper = keeperOf(store, stored);
  const time = timeView(paper.minutes);
  const sheet = answerSheet(questions, items, (place) => show(place));
  const counted = element('p', { className: 'exam-count' });
  const doubt = element('div');
  const place = element('div', { className: 'exam-place' });
  let shown: HTMLElement;
  let asking = false;
  let left = false;

  const leave = () => {
    if (left) return;
    left = true;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tick);
    window.removeEventListener('pagehide', keep);
    keeper.count();
    void keeper.save();
  };
  const finish = async (timeUp: boolean) => {
    const session = keeper.count();
    leave();
    document.querySelector<HTMLDialogElement>('dialog.ask')?.close();
    await handIn(session, { questions, items, store, timeUp });
    go(examFragment(session.id), true);
  };
  /** Everything but the question, which keeps the focus. */
  const refresh = () => {
    const session = keeper.session();
    sheet.update(session);
    const done = questions.filter(({ id }) => answerState(items.get(id)!, session.responses[id]) === 'complete').length;
    counted.textContent = `已答${done}题，共${questions.length}题`;
    const { id } = questions[session.place]!;
    flag.setAttribute('aria-pressed', String(session.flagged.includes(id)));
    back.disabled = session.place === 0;
    next.textContent = session.place === questions.length - 1 ? '到头了，交卷' : '下一题';
  };
  const tick = () => {
    const session = keeper.count();
    time.update(session);
    if (doubt.childElementCount !== openGaps(session).length)
      doubt.replaceChildren(...gapNotice(session, keeper, tick));
    const state = standing(session, paper.minutes);
    if (left || asking || state === 'running') return;
    if (state !== 'ask') return void finish(true);
    asking = true;
    void askGap(keeper).then(() => {
      asking = false;
      if (!left) tick();
    });
  };
  const keep = () => {
    keeper.count();
    void keeper.save();
  };
  const show = (wanted: number, focus = true) => {
    void keeper.change((session) => ({ ...session, place: Math.min(Math.max(wanted, 0), questions.length - 1) }));
    const session = keeper.session();
    const question = questions[session.place]!;
    const { view, item } = questionView(question, {
      bank,
      paper,
      session,
      answered: (response) => {
        if (left) return;
        void keeper.change((now) => respond(now, question.id, response));
        refresh();
      },
    });
    shown = item;
    place.replaceChildren(view);
    refresh();
    if (focus) focusItem(item);
  };
  const submit = async () => {
    const answer = await confirmHandIn(keeper.count(), questions, items);
    if (left) return;
    if (answer === 'yes') await finish(false);
    else if (answer !== '') show(answer);
  };
  const forward = () => {
    const { place: at } = keeper.session();
    if (at === questions.length - 1) void submit();
    else show(at + 1);
  };
  const mark = () => {
    const { id } = questions[keeper.session().place]!;
    void keeper.change((session) => toggleFlag(session, id));
    refresh();
  };
  const back = button('上一题', () => show(keeper.session().place - 1));
  const next = button('下一题', forward, 'primary');
  const flag = button('⚑ 做标记', mark);

  const timer = window.setInterval(tick, 1000);
  document.addEventListener('visibilitychange', tick);
  window.addEventListener('pagehide', keep);
  show(stored.place, false);
  tick();
  return {
    view: [
      element(
        'div',
        { className: 'exam-bar' },
        time.view,
        counted,
        button('交卷', () => void submit()),
      ),
      time.said,
      doubt,
      element(
        'div',
        { className: 'exam-desk' },
        element('div', {}, place, element('p', { className: 'actions' }, next, back, flag)),
        sheet.view,
      ),
    ],
    key: (event) => {
      if (document.querySelector('dialog[open]') || itemKeys(shown, event)) return false;
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return false;
      const target = event.target as Element;
      if (event.key === 'Enter' && !target.closest('button, a, select, summary')) forward();
      else if (/^m$/i.test(event.key) && !isTyping(target)) mark();
      else return false;
      return true;
    },
    leave,
  };
}
