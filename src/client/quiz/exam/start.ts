import {
  codeOf,
  formatPaper,
  MARKING,
  startExam,
  TYPES,
  type Paper,
  type QuestionType,
} from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { button, focusable, linkButton } from '../parts.ts';
import { examFragment, type Desk, type Screen } from './context.ts';

function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What is on the paper, and how each type is marked. */
function sectionTable({ sections }: Paper): HTMLElement {
  const rows = sections.map(({ type, points, ids }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, TYPES[type]),
      element('td', {}, `${ids.length}题，每题${points}分`),
      element('td', {}, MARKING[type]),
    ),
  );
  return element(
    'table',
    { className: 'rules' },
    element(
      'thead',
      {},
      element('tr', {}, ...['题型', '题数', '怎样计分'].map((text) => element('th', { scope: 'col' }, text))),
    ),
    element('tbody', {}, ...rows),
  );
}

const types = ({ sections }: Paper): QuestionType[] => sections.map(({ type }) => type);

/** The rules of a paper, before it is begun. */
export function startScreen(paper: Paper, desk: Desk): Screen {
  const { bank, store, go } = desk;
  const full = paper.sections.reduce((sum, { points, ids }) => sum + points * ids.length, 0);
  const code = codeOf(bank.topics, paper);
  const begin = async () => {
    const session = startExam({ id: newId(), paper: formatPaper(paper), edition: bank.edition }, Date.now());
    await store.putExam(session);
    go(examFragment(session.id));
  };
  const link = button('复制试卷网址', () => undefined);
  // src/client/copy.ts, which every page has, copies what a button carries.
  link.dataset['copy'] = location.href;
  const rules = [
    `一共${paper.minutes}分钟，从按下“开始考试”算起，关掉网页、电脑睡眠也照算。时间到自动交卷。`,
    '每答一题就存在这个浏览器里。刷新、误关以后回到本页，可以接着答。打开以后断网也能答完。',
    '答案和成绩不上传。交卷以后可以导出成绩文件，交给组织考试的人。',
    ...(types(paper).includes('multiple') ? ['多选题少选得一半，选错不得分，拿不准的宁可少选。'] : []),
    '键盘：A到H或者1到8选答案，回车下一题，M做标记。',
  ];
  return {
    view: [
      focusable(element('h2', {}, paper.title)),
      element('p', {}, `满分${full}分，${paper.pass}分及格，${paper.minutes}分钟。`),
      sectionTable(paper),
      element('ul', {}, ...rules.map((rule) => element('li', {}, rule))),
      element(
        'p',
        { className: 'actions' },
        button('开始考试', () => void begin(), 'primary'),
        link,
        linkButton('换一份', '#'),
      ),
      element(
        'p',
        { className: 'small muted' },
        code
          ? `试卷代码 ${code}。题库版本相同的地方，输入代码就是这份试卷。`
          : `题库版本 ${bank.edition}。要让别人考同一份，发试卷网址。`,
      ),
    ],
  };
}
