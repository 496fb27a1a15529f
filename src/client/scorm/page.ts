/** A quiz in a learning platform: finds the platform, takes up where the learner left, records, says goodbye once. */
import type { Item } from '../../domain/quiz/index.ts';
import { newAttempt, parseAttempt, type Attempt, type ScormQuiz } from '../../domain/scorm/index.ts';
import { element } from '../element.ts';
import { findApi } from './api.ts';
import type { Desk, Screen } from './context.ts';
import { openLms, type Lms } from './lms.ts';
import { outcomeScreen } from './outcome.ts';
import { recorderOf, silentRecorder, type Recorder } from './recorder.ts';
import { sizeButton } from './settings.ts';
import { sittingScreen } from './sitting.ts';

const PRACTICE = '这次只是练习，不记录成绩。';
const AT_END = '答案、解析和成绩在交卷以后看。';
const AT_ONCE = '每题提交以后马上看对错。';

/** What the platform kept, and what there is to say about it. */
function restored(lms: Lms, quiz: ScormQuiz): { attempt: Attempt; note: string } {
  const kept = parseAttempt(lms.read('cmi.suspend_data'), quiz);
  const fresh = (note: string) => ({ attempt: newAttempt(), note });
  if (kept === 'none') return fresh('');
  if (kept === 'other') return fresh('这份测验换过题目，以前的答案用不上，从头开始。');
  if (kept === 'broken') return fresh('学习平台交回的进度不完整，从头开始。');
  const place = quiz.items.findIndex(({ id }) => id === lms.read('cmi.core.lesson_location'));
  const answered = Object.keys(kept.responses).length;
  return {
    attempt: { ...kept, place: Math.max(0, place) },
    note: kept.submitted ? '' : `接着上次的做，已经答了${answered}题。`,
  };
}

/** With what the learner begins: the platform and what it kept, or why there is none. */
function begin(quiz: ScormQuiz): { recorder: Recorder; attempt: Attempt; notes: string[] } {
  const api = findApi(window);
  const practice = (why: string) => ({
    recorder: silentRecorder(quiz),
    attempt: newAttempt(),
    notes: [`${why}${PRACTICE}`],
  });
  if (!api) return practice('没有找到学习平台，');
  const lms = openLms(api);
  if ('problem' in lms) return practice(`${lms.problem}，`);
  const { attempt, note } = restored(lms, quiz);
  const mode = lms.read('cmi.core.lesson_mode');
  if (mode === 'browse' || mode === 'review')
    return { recorder: silentRecorder(quiz, lms.finish), attempt, notes: ['学习平台以浏览方式打开，不记录成绩。'] };
  return { recorder: recorderOf(lms, quiz, () => performance.now()), attempt, notes: note ? [note] : [] };
}

function mount(root: HTMLElement, quiz: ScormQuiz): void {
  const { recorder, attempt: first, notes } = begin(quiz);
  const trouble = element('p', { className: 'notice' });
  trouble.setAttribute('role', 'alert');
  trouble.hidden = true;
  const place = element('div', { className: 'quiz exam' });
  const storyBy = new Map(quiz.stories.flatMap((story) => story.parts.map(({ id }) => [id, story])));
  let attempt = first;
  let screen: Screen = { view: [] };
  let gone = false;

  const desk: Desk = {
    quiz,
    items: new Map<string, Item>(quiz.items.map((item) => [item.id, item])),
    storyOf: (id) => storyBy.get(id),
    recorder,
    report: () => {
      trouble.textContent = recorder.trouble();
      trouble.hidden = trouble.textContent === '';
    },
    keep: (next) => {
      attempt = next;
    },
    show: (next) => {
      attempt = next;
      draw();
      window.scrollTo(0, 0);
      place.querySelector<HTMLElement>('[data-focus], legend')?.focus();
    },
  };
  function draw(): void {
    screen.leave?.();
    screen = attempt.submitted ? outcomeScreen(desk, attempt) : sittingScreen(desk, attempt);
    place.replaceChildren(...screen.view);
  }
  const leave = () => {
    if (gone) return;
    gone = true;
    recorder.leave(screen.count?.() ?? attempt);
  };

  const rules = `共${quiz.items.length}题，${recorder.pass}分及格${quiz.minutes === null ? '' : `，限时${quiz.minutes}分钟，关闭期间不计时`}。`;
  const about = element('p', { className: 'muted' }, rules, quiz.feedback === 'end' ? AT_END : AT_ONCE);
  root.replaceChildren(
    element('div', { className: 'actions top' }, sizeButton()),
    about,
    ...notes.map((note) => element('p', { className: 'notice' }, note)),
    trouble,
    place,
  );
  draw();
  recorder.progress(attempt);
  desk.report();

  document.addEventListener('keydown', (event) => {
    if (screen.key?.(event)) event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && !gone) recorder.progress(screen.count?.() ?? attempt);
  });
  window.addEventListener('pagehide', leave);
  // A page taken from the browser's memory has said goodbye already; it has to begin again.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  window.addEventListener('beforeunload', (event) => {
    const answered = !attempt.submitted && Object.keys(attempt.responses).length > 0;
    if (recorder.trouble() === '' && (recorder.recording || !answered)) return;
    event.preventDefault();
    event.returnValue = '';
  });
}

mount(
  document.querySelector<HTMLElement>('[data-scorm]')!,
  JSON.parse(document.querySelector('#quiz-data')!.textContent ?? '') as ScormQuiz,
);
