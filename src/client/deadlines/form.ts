import { CASE_DATES, type CaseState, type DeadlineState, type SingleState } from '../../domain/deadline/index.ts';
import { element } from '../element.ts';

type Hearing = DeadlineState['hearing'];

const field = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;

/** One pair of dates for a hearing, with a button that takes it away again. `changed` is called after that. */
function hearingRow(range: Hearing[number], changed: () => void): HTMLElement {
  const date = (value: string, label: string) => {
    const input = element('input', { type: 'date', value });
    input.setAttribute('aria-label', label);
    return input;
  };
  const remove = element('button', { type: 'button', className: 'button small' }, '去掉');
  const row = element(
    'p',
    { className: 'hearing' },
    date(range.from, '听证开始'),
    ' 至 ',
    date(range.to, '听证结束'),
    remove,
  );
  remove.addEventListener('click', () => {
    row.remove();
    changed();
  });
  return row;
}

/** Fills the hearing rows of a form, and makes its button add one. */
export function writeHearings(form: HTMLFormElement, hearing: Hearing, changed: () => void): void {
  const rows = form.querySelector('[data-hearings]')!;
  rows.replaceChildren(...hearing.map((range) => hearingRow(range, changed)));
  form.querySelector<HTMLButtonElement>('[data-add-hearing]')!.onclick = () => {
    const row = hearingRow({ from: '', to: '' }, changed);
    rows.append(row);
    row.querySelector('input')!.focus();
  };
}

const readHearings = (form: HTMLFormElement): Hearing =>
  [...form.querySelectorAll('.hearing')].map((row) => {
    const [from, to] = [...row.querySelectorAll('input')].map(({ value }) => value);
    return { from: from ?? '', to: to ?? '' };
  });

export const readSingle = (form: HTMLFormElement): SingleState => ({
  mode: 'single',
  rule: field(form, 'rule').value,
  start: field(form, 'start').value,
  extension: field(form, 'extension').value,
  days: field(form, 'days').value,
  hearing: readHearings(form),
});

export function readCase(form: HTMLFormElement): CaseState {
  const events: CaseState['events'] = {};
  for (const name of CASE_DATES) {
    const { value } = field(form, name);
    if (value) events[name] = value;
  }
  return {
    mode: 'case',
    asOf: field(form, 'asOf').value,
    events,
    direct: field(form, 'direct').value === 'yes',
    extendedDays: field(form, 'extendedDays').value,
    hearing: readHearings(form),
  };
}

/** Puts a state into its form. Returns what the fields could not take, such as 2026-02-30 in a date. */
export function writeState(form: HTMLFormElement, state: DeadlineState): string[] {
  const values: [string, string][] =
    state.mode === 'single'
      ? [
          ['rule', state.rule],
          ['start', state.start],
          ['extension', state.extension],
          ['days', state.days],
        ]
      : [
          ...CASE_DATES.map((name): [string, string] => [name, state.events[name] ?? '']),
          ['direct', state.direct ? 'yes' : ''],
          ['extendedDays', state.extendedDays],
          ['asOf', state.asOf],
        ];
  return values
    .filter(([name, value]) => {
      const input = field(form, name);
      input.value = value;
      return input.value !== value;
    })
    .map(([name, value]) => `${name}=${value}`);
}
