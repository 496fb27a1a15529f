import {
  answerState,
  codeOf,
  paperMark,
  placed,
  presented,
  scorePaper,
  TYPES,
  type ExamSession,
  type Paper,
  type PaperScore,
} from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import type { Bank } from '../bank.ts';
import { itemView } from '../item/index.ts';
import { button, focusable, linkButton } from '../parts.ts';
import { storyPart } from '../practice/story.ts';
import { momentText } from '../save.ts';
import type { Desk, Screen } from './context.ts';
import { handOver } from './hand-over.ts';

const minutesText = (ms: number) => `${Math.floor(ms / 60_000)}分${Math.floor((ms % 60_000) / 1000)}秒`;

function scoreTable({ sections, score, points }: PaperScore): HTMLElement {
  const row = (name: string, right: string, got: string) =>
    element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, right), element('td', {}, got));
  const marks = sections.flatMap((section) => section.marks);
  const right = sections.reduce((sum, section) => sum + section.right, 0);
  return element(
    'table',
    { className: 'score-table' },
    element(
      'thead',
      {},
      element('tr', {}, ...['题型', '得满分的题', '得分'].map((text) => element('th', { scope: 'col' }, text))),
    ),
    element(
      'tbody',
      {},
      ...sections.map((section) =>
        row(TYPES[section.type], `${section.right}／${section.marks.length}`, `${section.score}／${section.points}`),
      ),
      row('合计', `${right}／${marks.length}`, `${score}／${points}`),
    ),
  );
}

/** The questions with key and explanation; all of them, or those without full marks. */
function review(session: ExamSession, paper: Paper, score: PaperScore, bank: Bank): HTMLElement {
  const marks = new Map(score.sections.flatMap((section) => section.marks.map((mark) => [mark.id, mark])));
  const list = element('div', { className: 'exam-review' });
  const draw = (all: boolean) => {
    const wanted = placed(paper).filter(({ id }) => all || marks.get(id)!.score < marks.get(id)!.points);
    let told = '';
    list.replaceChildren(
      ...(wanted.length ? [] : [element('p', {}, '全部得了满分。')]),
      ...wanted.flatMap(({ id, number }) => {
        const item = bank.items.get(id)!;
        const { score: got, points } = marks.get(id)!;
        const state = answerState(item, session.responses[id]);
        const story = bank.storyOf(id)?.id ?? '';
        const opens = story !== '' && story !== told;
        told = story;
        return [
          ...(opens ? storyPart(id, bank) : []),
          itemView(item, {
            order: presented(item, paper.seed),
            response: session.responses[id] ?? null,
            locked: true,
            review: true,
            number: `第${number}题，${state === 'empty' ? '没有答，' : ''}得${got}分（${points}分）`,
            cite: bank.cite,
            onChange: () => undefined,
          }),
        ];
      }),
    );
    some.setAttribute('aria-pressed', String(!all));
    every.setAttribute('aria-pressed', String(all));
  };
  const some = button('只看没得满分的', () => draw(false));
  const every = button('看全部', () => draw(true));
  draw(false);
  const group = element('div', { className: 'modes' }, some, every);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', '看哪些题');
  return element('section', { className: 'screen-only' }, element('h2', {}, '逐题看'), group, list);
}

/** The result of an exam that was handed in. */
export function outcomeScreen(session: ExamSession, paper: Paper, { bank }: Desk): Screen {
  const score = scorePaper(paper, bank.items, session.responses);
  const used = Math.min(session.elapsed, paper.minutes * 60_000);
  const empty = placed(paper).filter(({ id }) => answerState(bank.items.get(id)!, session.responses[id]) === 'empty');
  const code = codeOf(bank.topics, paper);
  const facts = [
    `${momentText(session.startedAt)}开始，用时${minutesText(used)}${session.timeUp ? '，时间到自动交卷' : ''}`,
    `及格线${paper.pass}分${empty.length ? `，${empty.length}题没有答` : ''}`,
    `卷号${paperMark(paper)}，题库版本${session.edition}${code ? `，试卷代码${code}` : ''}`,
    ...(session.edition === bank.edition ? [] : [`本站的题库现在是${bank.edition}版，分数按现在的题算`]),
  ];
  const verdict = element(
    'p',
    { className: `verdict-line ${score.passed ? 'passed' : 'failed'}` },
    element('strong', {}, String(score.score)),
    ` 分（满分${score.points}分），${score.passed ? '及格' : '不及格'}`,
  );
  return {
    view: [
      element(
        'article',
        { className: 'exam-result' },
        focusable(element('h2', {}, `${paper.title}　成绩`)),
        verdict,
        element('p', {}, facts.join('；'), '。'),
        scoreTable(score),
        ...handOver(session, paper, bank),
        element('p', { className: 'sign print-line' }, '本人签名：　　　　　　　　监考人签名：　　　　　　　　日期：'),
      ),
      element(
        'p',
        { className: 'actions screen-only' },
        button('打印成绩单', () => window.print()),
        linkButton('再考一次这份试卷', `#${session.paper}`),
        linkButton('换一份', '#'),
      ),
      review(session, paper, score, bank),
    ],
  };
}
