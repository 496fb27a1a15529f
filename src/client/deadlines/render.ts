import { citationPath, parseCitation } from '../../domain/citation/index.ts';
import { advisedDate, isLate, stateText, type Names } from '../../domain/deadline/index.ts';
import type { Period } from '../../domain/corpus/index.ts';
import type { CaseResult, CaseRow, PeriodResult } from '../../domain/period/index.ts';
import { element } from '../element.ts';
import { timeline } from './timeline.ts';

const list = (items: readonly string[]) =>
  items.length ? [element('ul', { className: 'warnings' }, ...items.map((item) => element('li', {}, item)))] : [];

const problem = (text: string) => element('p', { className: 'notice', role: 'alert' }, text);

function basis(ids: readonly string[], byAnalogy: readonly string[], names: Names): HTMLElement {
  const base = document.body.dataset['base']!;
  const links = ids.flatMap((id, at) => [
    at > 0 ? '、' : '',
    element('a', { href: base + citationPath(parseCitation(id)!) }, names.cite(id)),
  ]);
  return element('p', {}, '依据：', ...links, byAnalogy.length ? `；计算参照${byAnalogy.join('、')}` : '');
}

/** The answer for one period. */
export function singleView(result: PeriodResult, names: Names): HTMLElement[] {
  if ('problem' in result) return [problem(result.problem)];
  // The rule that applied then is the answer; that of today is not in force for the date.
  if (result.historical) {
    return [...list(result.warnings), element('h3', {}, '按当时的旧条例'), ...singleView(result.historical, names)];
  }
  const head = element('p', { className: 'muted' }, result.action);
  const foot = [...list(result.warnings)];
  if ('noDate' in result) return [head, problem(result.noDate), basis(result.citations, [], names), ...foot];
  const { plain, rolled, arithmetic, reason, citations, byAnalogy } = result;
  const dates = element(
    'dl',
    { className: 'facts' },
    element('dt', {}, '不顺延'),
    element('dd', {}, plain),
    element('dt', {}, '遇休息日顺延'),
    element('dd', {}, rolled ?? '日历没有覆盖到，算不出'),
    element('dt', {}, '怎样算的'),
    element('dd', {}, arithmetic),
    element('dt', {}, '为什么'),
    element('dd', {}, reason),
  );
  const due = element('p', { className: 'due' }, '建议以 ', element('strong', {}, advisedDate(result)), ' 为准');
  return [head, due, dates, basis(citations, byAnalogy, names), ...foot];
}

const HEAD = ['期限', '起算', '到期', '完成', '状态', '依据和算法'] as const;

/** A cell that carries its heading, which stands before it where the table is stacked on a phone. */
function cell(column: number, ...children: (Node | string)[]): HTMLElement {
  const made = element('td', {}, ...children);
  made.dataset['label'] = HEAD[column]!;
  return made;
}

function caseRow(row: CaseRow, { action, conditional }: Period, names: Names): HTMLElement {
  const { who, start, plain, rolled, advice, done, state, notes, result } = row;
  const due = advice === 'rolled' ? (rolled ?? plain) : plain;
  const detail = [
    ...(result && 'arithmetic' in result ? [result.arithmetic] : []),
    ...(result && 'noDate' in result ? [result.noDate] : []),
    ...notes,
    ...(result && 'warnings' in result ? result.warnings : []),
  ];
  const late = isLate(row, conditional);
  return element(
    'tr',
    { className: late ? 'late' : state },
    element('th', { scope: 'row' }, action, element('div', { className: 'small muted' }, names.unit(who))),
    cell(1, start ?? '—'),
    cell(
      2,
      due ?? '—',
      ...(rolled && plain && rolled !== plain
        ? [element('div', { className: 'small muted' }, `不顺延${plain}，顺延${rolled}`)]
        : []),
    ),
    cell(3, done ?? '—'),
    cell(4, element('span', { className: `state ${late ? 'late' : state}` }, stateText(row, conditional))),
    cell(
      5,
      ...(result && 'citations' in result ? [basis(result.citations, [], names)] : []),
      ...detail.map((text) => element('div', { className: 'small muted' }, text)),
    ),
  );
}

/** The answer for a whole case: a picture, and a table that says the same. */
export function caseView(
  result: CaseResult,
  asOf: string,
  periods: ReadonlyMap<string, Period>,
  names: Names,
): HTMLElement[] {
  if (result.problems.length) return result.problems.map(problem);
  const rows = result.rows.map((row) => caseRow(row, periods.get(row.periodId)!, names));
  const head = HEAD.map((title) => element('th', { scope: 'col' }, title));
  const table = element(
    'table',
    { className: 'case' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
  const region = element('div', { className: 'scroll', tabIndex: 0 }, table);
  region.setAttribute('role', 'region');
  region.setAttribute('aria-label', '各项期限');
  const late = result.rows.filter((row) => isLate(row, periods.get(row.periodId)!.conditional)).length;
  const unknown = result.rows.filter(({ state }) => state === 'unknown').length;
  const counted = [late && `${late} 项超期`, unknown && `${unknown} 项算不出`].filter(Boolean).join('，');
  const summary = element('p', {}, `截至${asOf}：`, element('strong', {}, counted || '没有超期的'));
  return [summary, timeline(result.rows, asOf, periods), region, ...list(result.warnings)];
}
