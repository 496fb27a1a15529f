import { RESULT_COLUMNS, resultCells, type Cell, type CheckedResult } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { momentText } from '../save.ts';

export interface Sorting {
  column: number;
  down: boolean;
}

const compare = (a: Cell, b: Cell): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh-CN');

/** The results with what each cell shows, in the order asked for. */
export function sorted(list: readonly CheckedResult[], { column, down }: Sorting): CheckedResult[] {
  const rows = list.map((result) => ({ result, cell: resultCells(result, momentText)[column]! }));
  return rows.sort((a, b) => (down ? -1 : 1) * compare(a.cell, b.cell)).map(({ result }) => result);
}

/** The table of results. A heading sorts by its column, a second press the other way round. */
export function resultTable(
  list: readonly CheckedResult[],
  sorting: Sorting,
  actions: { sort: (sorting: Sorting) => void; remove: (result: CheckedResult) => void },
): HTMLElement {
  const head = RESULT_COLUMNS.map((name, column) => {
    const own = sorting.column === column;
    const sign = own ? (sorting.down ? ' ↓' : ' ↑') : '';
    const press = element('button', { type: 'button', className: 'sort' }, name, element('span', {}, sign));
    press.dataset['sort'] = String(column);
    press.addEventListener('click', () => actions.sort({ column, down: own ? !sorting.down : false }));
    const cell = element('th', { scope: 'col' }, press);
    if (own) cell.setAttribute('aria-sort', sorting.down ? 'descending' : 'ascending');
    return cell;
  });
  const rows = sorted(list, sorting).map((result) => {
    const [first, ...rest] = resultCells(result, momentText);
    const remove = element('button', { type: 'button', className: 'button small' }, '去掉');
    remove.setAttribute('aria-label', `去掉${first || '没有姓名的一份'}`);
    remove.addEventListener('click', () => actions.remove(result));
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, String(first) || '（没有姓名）'),
      ...rest.map((cell) => element('td', {}, String(cell))),
      element('td', { className: 'screen-only' }, remove),
    );
  });
  const last = element('th', { scope: 'col', className: 'screen-only' }, '去掉');
  const table = element(
    'table',
    { className: 'results' },
    element('thead', {}, element('tr', {}, ...head, last)),
    element('tbody', {}, ...rows),
  );
  return scrolling(table, '成绩表');
}

/** A wide table in a frame of its own, which the keyboard can scroll. */
export function scrolling(table: HTMLTableElement, label: string): HTMLElement {
  const region = element('div', { className: 'scroll', tabIndex: 0 }, table);
  region.setAttribute('role', 'region');
  region.setAttribute('aria-label', label);
  return region;
}
