import { answerState, placed } from '../../domain/quiz/index.ts';
import { newAttempt, scoreAttempt, type Attempt } from '../../domain/scorm/index.ts';
import { element } from '../element.ts';
import { button, focusable } from '../quiz/parts.ts';
import type { Desk, Screen } from './context.ts';
import { questionView, withStory } from './question.ts';

const spentText = (ms: number) => `${Math.floor(ms / 60_000)}分${Math.floor((ms % 60_000) / 1000)}秒`;

/** The result of an attempt that was handed in, and every question with its reasons. */
export function outcomeScreen(desk: Desk, attempt: Attempt): Screen {
  const { quiz, items, recorder } = desk;
  const score = scoreAttempt(quiz, attempt, recorder.pass);
  const marks = score.paper.sections.flatMap((section) => section.marks);
  const full = marks.filter((mark) => mark.score === mark.points).length;
  const list = element('div', { className: 'exam-review' });
  const draw = (all: boolean) => {
    const wanted = placed(quiz.paper).filter((_each, at) => all || marks[at]!.score < marks[at]!.points);
    let told = '';
    list.replaceChildren(
      ...(wanted.length ? [] : [element('p', {}, '全部答对了。')]),
      ...wanted.map((question) => {
        const { id, number } = question;
        const empty = answerState(items.get(id)!, attempt.responses[id]) === 'empty';
        const view = questionView(desk, attempt, id, {
          number: `第${number}题${empty ? '，没有答' : ''}`,
          review: true,
          answered: () => undefined,
        });
        const story = desk.storyOf(id)?.story ?? '';
        const opens = story !== told;
        told = story;
        return opens ? withStory(desk, question, view) : view;
      }),
    );
    some.setAttribute('aria-pressed', String(!all));
    every.setAttribute('aria-pressed', String(all));
  };
  const some = button('只看没答对的', () => draw(false));
  const every = button('看全部', () => draw(true));
  draw(false);
  const again = button(
    recorder.recording ? '再做一遍' : '重新练习',
    () => {
      const fresh = newAttempt();
      recorder.again(fresh);
      desk.show(fresh);
      desk.report();
    },
    'primary',
  );
  // Who has passed keeps that; another attempt is the platform's to give.
  const mayRepeat = !recorder.recording || !score.passed;
  const recorded = recorder.recording
    ? score.passed
      ? '成绩已经交给学习平台，可以关闭这个页面。'
      : '成绩已经交给学习平台。再做一遍，以最后一次的成绩为准。'
    : '这次没有记录成绩。';
  return {
    view: [
      focusable(element('h2', {}, '成绩')),
      element(
        'p',
        { className: `verdict-line ${score.passed ? 'passed' : 'failed'}` },
        element('strong', {}, String(score.raw)),
        ` 分（满分100分，${recorder.pass}分及格），${score.passed ? '及格' : '不及格'}`,
      ),
      element('p', {}, `${marks.length}题里${full}题全对，用时${spentText(attempt.elapsed)}。${recorded}`),
      element('p', { className: 'actions' }, ...(mayRepeat ? [again] : []), some, every),
      list,
    ],
  };
}
