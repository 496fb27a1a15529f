import { citationPath, conventional, formatCitation, parseCitation } from '../../domain/citation/index.ts';
import { advisedDate, STATES, type DeadlineFacts, type Names } from '../../domain/deadline/index.ts';
import type { CaseResult, PeriodResult } from '../../domain/period/index.ts';
import { element } from '../element.ts';
import { timeline } from './timeline.ts';

/** Names of units and citations from the facts of the page. */
export function namesOf({ units, titles, shapes }: DeadlineFacts): Names {
  const shapeMap = new Map(Object.entries(shapes));
  return {
    unit: (id) => units[id] ?? id,
    cite: (id) => formatCitation(conventional(parseCitation(id)!, shapeMap), new Map(Object.entries(titles))),
  };
}

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
  const head = element('p', { className: 'muted' }, result.action);
  const foot = [...list(result.warnings)];
  const past = result.historical ? [element('h3', {}, '按当时的旧条例'), ...singleView(result.historical, names)] : [];
  if ('noDate' in result) return [head, problem(result.noDate), basis(result.citations, [], names), ...foot, ...past];
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
  return [head, due, dates, basis(citations, byAnalogy, names), ...foot, ...past];
}

/** The answer for a whole case: a picture, and a table that says the same. */
export function caseView(
  result: CaseResult,
  asOf: string,
  action: (id: string) => string,
  names: Names,
): HTMLElement[] {
  if (result.problems.length) return result.problems.map(problem);
  const rows = result.rows.map(
    ({ periodId, who, start, plain, rolled, advice, done, state, notes, result: answer }) => {
      const due = advice === 'rolled' ? (rolled ?? plain) : plain;
      const detail = [
        ...(answer && 'arithmetic' in answer ? [answer.arithmetic] : []),
        ...(answer && 'noDate' in answer ? [answer.noDate] : []),
        ...notes,
        ...(answer && 'warnings' in answer ? answer.warnings : []),
      ];
      return element(
        'tr',
        { className: state },
        element(
          'th',
          { scope: 'row' },
          action(periodId),
          element('div', { className: 'small muted' }, names.unit(who)),
        ),
        element('td', {}, start ?? '—'),
        element(
          'td',
          {},
          due ?? '—',
          rolled && plain && rolled !== plain
            ? element('div', { className: 'small muted' }, `不顺延${plain}，顺延${rolled}`)
            : '',
        ),
        element('td', {}, done ?? '—'),
        element('td', {}, element('span', { className: `state ${state}` }, STATES[state])),
        element(
          'td',
          {},
          ...(answer && 'citations' in answer ? [basis(answer.citations, [], names)] : []),
          ...detail.map((text) => element('div', { className: 'small muted' }, text)),
        ),
      );
    },
  );
  const head = ['期限', '起算', '到期', '完成', '状态', '依据和算法'].map((title) =>
    element('th', { scope: 'col' }, title),
  );
  const table = element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows));
  const region = element('div', { className: 'scroll', tabIndex: 0 }, table);
  region.setAttribute('role', 'region');
  region.setAttribute('aria-label', '各项期限');
  const overdue = result.rows.filter(({ state }) => state === 'overdue').length;
  const summary = element(
    'p',
    {},
    `截至${asOf}：`,
    element('strong', {}, overdue ? `${overdue} 项已经超期` : '没有超期的'),
  );
  return [summary, timeline(result.rows, asOf, action), region, ...list(result.warnings)];
}
