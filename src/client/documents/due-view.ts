import { singleText, type Names } from '../../domain/deadline/index.ts';
import { dueDay, type Field, type FilledDocument } from '../../domain/document/index.ts';
import { chineseDate, type PeriodResult } from '../../domain/period/index.ts';
import { element } from '../element.ts';

type DueField = Extract<Field, { kind: 'due' }>;

const READINGS = { plain: '不顺延', rolled: '遇休息日顺延' } as const;

/** The reading that does not go on the paper, and what must be known of both. */
function besides({ dates }: DueField, result: PeriodResult): string[] {
  if ('problem' in result || !('plain' in result)) return [];
  const other = dates === 'plain' ? 'rolled' : 'plain';
  const day = result[other];
  return [`${READINGS[other]}：${day === null ? '日历没有覆盖，算不出' : chineseDate(day, true)}`, ...result.warnings];
}

function printedDay(field: DueField, result: PeriodResult | undefined, waiting: string): string {
  if (!result) return `填了“${waiting}”就算出。`;
  const due = dueDay(field, result);
  return 'why' in due ? due.why : `${chineseDate(due.day, true)}（${READINGS[field.dates]}，印在文书上的是这一天）`;
}

/** A date that the period engine works out: which day goes on the paper, the other reading, warnings, and the counting. */
export function dueView(field: DueField) {
  const shown = element('p', { className: 'due-day' });
  shown.setAttribute('role', 'status');
  const other = element('ul', { className: 'small warnings' });
  const how = element('ul', { className: 'small' });
  const more = element('details', {}, element('summary', { className: 'small' }, '怎样算的'), how);
  const view = element('div', { className: 'field due' }, element('b', {}, field.label), shown, other, more);
  const items = (lines: readonly string[]) => lines.map((line) => element('li', {}, line));
  /** `waiting` names the field from which the period runs, while that is empty. */
  const show = (result: FilledDocument['dates'][number]['result'] | undefined, waiting: string, names: Names) => {
    const words = printedDay(field, result, waiting);
    if (shown.textContent !== words) shown.textContent = words;
    const beside = result ? besides(field, result) : [];
    other.replaceChildren(...items(beside));
    more.hidden = !beside.length;
    how.replaceChildren(...items(result && beside.length ? singleText(result, names) : []));
  };
  return { view, show };
}
