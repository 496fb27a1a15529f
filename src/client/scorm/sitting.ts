import { answerState, kindOf, placed, remaining } from '../../domain/quiz/index.ts';
import { responseTo, scoreAttempt, spend, type Attempt } from '../../domain/scorm/index.ts';
import { element } from '../element.ts';
import { confirmHandIn } from '../quiz/exam/hand-in.ts';
import { answerSheet } from '../quiz/exam/sheet.ts';
import { timeView } from '../quiz/exam/time.ts';
import { focusItem, isTyping, itemKeys, missingText } from '../quiz/item/index.ts';
import { button } from '../quiz/parts.ts';
import type { Desk, Screen } from './context.ts';
import { questionView, withStory } from './question.ts';

/** Answering: one question at a time, the answer sheet beside it, the time above where it is limited. */
export function sittingScreen(desk: Desk, begun: Attempt): Screen {
  const { quiz, items, recorder } = desk;
  const questions = placed(quiz.paper);
  const immediate = quiz.feedback === 'immediate';
  let attempt = begun;
  let last = performance.now();
  let shown: HTMLElement;
  let left = false;

  const time = quiz.minutes === null ? null : timeView(quiz.minutes);
  const sheet = answerSheet(questions, items, (place) => show(place));
  const counted = element('p', { className: 'exam-count' });
  const error = element('p', { className: 'error', role: 'alert' });
  const place = element('div', { className: 'exam-place' });
  const current = () => questions[attempt.place]!;
  const isChecked = () => attempt.checked.includes(current().id);
  const isLast = () => attempt.place === questions.length - 1;

  const count = () => {
    const now = performance.now();
    attempt = spend(attempt, current().id, now - last);
    last = now;
    desk.keep(attempt);
    return attempt;
  };
  const save = () => {
    recorder.progress(count());
    desk.report();
  };
  const leave = () => {
    if (left) return;
    count();
    left = true;
    clearInterval(timer);
  };
  const finish = () => {
    leave();
    document.querySelector<HTMLDialogElement>('dialog.ask')?.close();
    const done = { ...attempt, submitted: true };
    recorder.answers(
      done,
      questions.map(({ id }) => id).filter((id) => !done.checked.includes(id)),
    );
    recorder.result(done, scoreAttempt(quiz, done, recorder.pass));
    desk.show(done);
    desk.report();
  };
  const tick = () => {
    count();
    time?.update(attempt);
    if (!left && quiz.minutes !== null && remaining(attempt, quiz.minutes) === 0) finish();
  };

  /** Everything but the question, which keeps the focus. */
  const refresh = () => {
    sheet.update(attempt);
    const done = questions.filter(({ id }) => answerState(items.get(id)!, attempt.responses[id]) === 'complete').length;
    counted.textContent = `已答${done}题，共${questions.length}题`;
    error.textContent = '';
    back.disabled = attempt.place === 0;
    flag.setAttribute('aria-pressed', String(attempt.flagged.includes(current().id)));
    next.textContent =
      immediate && !isChecked()
        ? '提交，看对错'
        : isLast()
          ? immediate
            ? '到头了，看成绩'
            : '到头了，交卷'
          : '下一题';
  };
  const draw = () => {
    const { id, number } = current();
    const made = questionView(desk, attempt, id, {
      number: `第${number}题`,
      review: isChecked(),
      answered: (response) => {
        if (left) return;
        attempt = { ...attempt, responses: { ...attempt.responses, [id]: response } };
        save();
        refresh();
      },
    });
    shown = made;
    place.replaceChildren(withStory(desk, current(), made));
    refresh();
  };
  const show = (wanted: number, focus = true) => {
    count();
    attempt = { ...attempt, place: Math.min(Math.max(wanted, 0), questions.length - 1) };
    save();
    draw();
    if (focus) focusItem(shown);
  };
  const check = () => {
    const { id } = current();
    const item = items.get(id)!;
    const kind = kindOf(item);
    if (!kind.isComplete(item, responseTo(attempt, item))) {
      error.textContent = missingText(item);
      return;
    }
    count();
    attempt = { ...attempt, checked: [...attempt.checked, id] };
    recorder.answers(attempt, [id]);
    desk.keep(attempt);
    desk.report();
    draw();
    shown.querySelector<HTMLElement>('[data-verdict]')!.focus();
  };
  const submit = async () => {
    const answer = await confirmHandIn(count(), questions, items);
    if (left) return;
    if (answer === 'yes') finish();
    else if (answer !== '') show(answer);
  };
  const forward = () => {
    if (immediate && !isChecked()) check();
    else if (isLast()) void submit();
    else show(attempt.place + 1);
  };
  const mark = () => {
    const { id } = current();
    const { flagged } = attempt;
    attempt = { ...attempt, flagged: flagged.includes(id) ? flagged.filter((each) => each !== id) : [...flagged, id] };
    save();
    refresh();
  };
  const back = button('上一题', () => show(attempt.place - 1));
  const next = button('下一题', forward, 'primary');
  const flag = button('⚑ 做标记', mark);

  const timer = window.setInterval(tick, 1000);
  draw();
  time?.update(attempt);
  const handIn = button('交卷', () => void submit());
  return {
    view: [
      element('div', { className: 'exam-bar' }, ...(time ? [time.view, time.said] : []), counted, handIn),
      element(
        'div',
        { className: 'exam-desk' },
        element('div', {}, place, error, element('p', { className: 'actions' }, next, back, flag)),
        sheet.view,
      ),
      element('p', { className: 'small muted keys' }, 'A–H 选，回车下一题，F 做标记'),
    ],
    key: (event) => {
      if (document.querySelector('dialog[open]') || itemKeys(shown, event)) return false;
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return false;
      const target = event.target as Element;
      if (event.key === 'Enter' && !target.closest('button, a, select, summary')) forward();
      else if (/^f$/i.test(event.key) && !isTyping(target)) mark();
      else return false;
      return true;
    },
    count,
    leave,
  };
}
