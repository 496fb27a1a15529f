import { distribution, hardest, papersOf, type CheckedResult } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import type { Bank } from '../bank.ts';
import { percentText } from '../parts.ts';
import { scrolling } from './table.ts';

const HARDEST = 20;

const round = (value: number) => Math.round(value * 10) / 10;

/** How many, how well, and of which papers. */
export function figures(list: readonly CheckedResult[]): HTMLElement[] {
  const scores = list.map(({ score }) => score.score);
  const mean = round(scores.reduce((sum, score) => sum + score, 0) / scores.length);
  const passed = list.filter(({ score }) => score.passed).length;
  const papers = papersOf(list);
  const line = `${list.length}人，及格${passed}人（${percentText(passed / list.length)}），平均${mean}分，最高${Math.max(...scores)}分，最低${Math.min(...scores)}分。`;
  const mixed = `这些成绩来自${papers.length}份不同的试卷：${papers.map(({ name, count }) => `${name}${count}人`).join('、')}。分数不一定能相比。`;
  return [
    element('p', { className: 'result-figures' }, line),
    ...(papers.length > 1 ? [element('p', { className: 'notice' }, mixed)] : []),
  ];
}

/** The distribution as a table, whose bars only repeat its numbers. */
export function bands(list: readonly CheckedResult[]): HTMLElement {
  const rows = distribution(list).map(({ name, count }) => {
    const bar = element('progress', { max: list.length, value: count });
    bar.setAttribute('aria-hidden', 'true');
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      element('td', {}, `${count}人`),
      element('td', { className: 'band-bar' }, bar),
    );
  });
  const head = ['占满分', '人数', ''].map((text) => element(text ? 'th' : 'td', text ? { scope: 'col' } : {}, text));
  return element(
    'table',
    { className: 'bands' },
    element('thead', {}, element('tr', {}, ...(head as HTMLElement[]))),
    element('tbody', {}, ...rows),
  );
}

/** The questions that cost most points. */
export function hardTable(list: readonly CheckedResult[], bank: Bank): HTMLElement {
  const rows = hardest(list)
    .filter(({ share }) => share < 1)
    .slice(0, HARDEST)
    .map(({ id, taken, right, empty, share }) => {
      const item = bank.items.get(id)!;
      const links = item.citations.flatMap((citation, at) => {
        const { text, href } = bank.cite(citation);
        return [at > 0 ? '、' : '', element('a', { href }, text)];
      });
      return element(
        'tr',
        {},
        element('th', { scope: 'row' }, item.stem, element('div', { className: 'small muted' }, id, '　', ...links)),
        element('td', {}, percentText(share)),
        element('td', {}, `${right}／${taken}`),
        element('td', {}, String(empty)),
      );
    });
  const head = ['题目', '得分率', '全对', '没答'].map((text) => element('th', { scope: 'col' }, text));
  const table = element(
    'table',
    { className: 'hard' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
  return scrolling(table, '失分最多的题');
}
