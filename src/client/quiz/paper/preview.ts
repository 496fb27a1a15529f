import type { PrintedItem, PrintedPaper, PrintedSection } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import type { Bank } from '../bank.ts';
import { button } from '../parts.ts';

const lines = (className: string, texts: readonly string[]) =>
  texts.length ? [element('ul', { className }, ...texts.map((text) => element('li', {}, text)))] : [];

function question(printed: PrintedItem, swap: (id: string) => void): HTMLElement {
  const { id, number, item, story, stem, lefts, lines: options } = printed;
  const change = button('换一题', () => swap(id), 'small screen-only');
  change.setAttribute('aria-label', `换一题：第${number}题`);
  change.dataset['swap'] = id;
  const room = item.type === 'judge' ? '（　　）' : item.type === 'order' ? '次序：＿＿＿＿＿＿＿＿' : '';
  const short = options.every((text) => text.length <= 12);
  return element(
    'div',
    { className: 'printed-item' },
    ...(story ? [element('p', { className: 'printed-story' }, story)] : []),
    element(
      'p',
      { className: 'printed-stem' },
      `${number}. ${stem}${room}`,
      ...(item.negative ? [element('em', {}, '（从反面问）')] : []),
      ' ',
      change,
    ),
    ...lines('lefts', lefts),
    ...lines(short ? 'options short' : 'options', options),
  );
}

const head = (title: string, facts: string) => [
  element('p', { className: 'printed-title' }, title),
  element('p', { className: 'printed-facts' }, facts),
];
const who = () =>
  element('p', { className: 'printed-who' }, '单位：＿＿＿＿＿＿＿＿　姓名：＿＿＿＿＿＿　得分：＿＿＿＿');

function paperPart({ title, facts, sections }: PrintedPaper, swap: (id: string) => void): HTMLElement {
  return element(
    'section',
    { className: 'printed paper-part' },
    element('h2', { className: 'screen-only' }, '试卷'),
    ...head(title, facts),
    who(),
    ...sections.flatMap(({ heading, note, items }) => [
      element('h3', {}, heading),
      element('p', { className: 'printed-note' }, note),
      ...items.map((item) => question(item, swap)),
    ]),
  );
}

function sheetRow({ number, answerMarks, answerLines }: PrintedItem): HTMLElement {
  const marks = answerMarks.map((mark) => element('span', { className: 'bubble' }, mark));
  const written = answerLines.map((begin) => element('span', { className: 'write' }, begin));
  const room = written.length > 1 ? 'long' : written.length ? 'half' : '';
  return element('li', { className: room }, element('b', {}, String(number)), ...marks, ...written);
}

const sheetPart = ({ title, facts, sections }: PrintedPaper): HTMLElement =>
  element(
    'section',
    { className: 'printed sheet-part' },
    element('h2', { className: 'screen-only' }, '答题卡'),
    ...head(`${title}　答题卡`, facts),
    who(),
    ...sections.flatMap(({ heading, items }) => [
      element('h3', {}, heading),
      element('ol', { className: 'sheet-rows' }, ...items.map(sheetRow)),
    ]),
  );

function keySection({ heading, items }: PrintedSection, cite: (citation: string) => string): HTMLElement[] {
  const rows = items.map(({ number, key, item }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, String(number)),
      element('td', {}, key),
      element('td', {}, `${item.explain}（${item.citations.map(cite).join('、')}）`),
    ),
  );
  const columns = ['题号', '答案', '理由和依据'].map((text) => element('th', { scope: 'col' }, text));
  return [
    element('h3', {}, heading),
    element(
      'table',
      { className: 'key-table' },
      element('thead', {}, element('tr', {}, ...columns)),
      element('tbody', {}, ...rows),
    ),
  ];
}

const keyPart = ({ title, facts, sections }: PrintedPaper, cite: (citation: string) => string): HTMLElement =>
  element(
    'section',
    { className: 'printed key-part' },
    element('h2', { className: 'screen-only' }, '答案'),
    ...head(`${title}　答案`, facts),
    ...sections.flatMap((section) => keySection(section, cite)),
  );

/** The paper, its answer sheet and its key, each on pages of its own when printed. */
export const preview = (printed: PrintedPaper, bank: Bank, swap: (id: string) => void): HTMLElement[] => [
  paperPart(printed, swap),
  sheetPart(printed),
  keyPart(printed, (citation) => bank.cite(citation).text),
];
