/** The deadline calculator: the address fragment is the state, the forms edit it, the result follows from it. */
import {
  caseInput,
  caseText,
  formatFragment,
  parseFragment,
  singleInput,
  singleText,
  type DeadlineFacts,
  type DeadlineState,
} from '../../domain/deadline/index.ts';
import {
  chineseDaysCalendar,
  computeCase,
  computePeriod,
  extensionOf,
  toIcs,
  type PeriodDates,
  type PeriodResult,
} from '../../domain/period/index.ts';
import { copyText } from '../copy.ts';
import { readCase, readSingle, writeHearings, writeState } from './form.ts';
import { caseView, namesOf, singleView } from './render.ts';

const facts = JSON.parse(document.getElementById('deadline-facts')!.textContent!) as DeadlineFacts;
const names = namesOf(facts);
const calendar = chineseDaysCalendar();
const root = document.querySelector<HTMLElement>('[data-deadlines]')!;
const part = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!;
const forms = {
  single: part<HTMLFormElement>('[data-form="single"]'),
  case: part<HTMLFormElement>('[data-form="case"]'),
};
const periodOf = (id: string) => facts.periods.find((period) => period.id === id);
const action = (id: string) => periodOf(id)?.action ?? id;
/** The day in this reader's own time zone; `toISOString` would give that of Greenwich. */
const today = () => new Date().toLocaleDateString('sv-SE');

let text: string[] = [];
let dated: PeriodDates[] = [];

const isDated = (result: PeriodResult | null): result is PeriodDates => result !== null && 'plain' in result;

function show(view: HTMLElement[], words: string[], results: PeriodDates[]): void {
  part('[data-result]').replaceChildren(...view);
  part('[data-actions]').hidden = words.length === 0;
  part<HTMLButtonElement>('[data-ics]').disabled = results.length === 0;
  [text, dated] = [words, results];
}

const hint = (message: string) =>
  show([Object.assign(document.createElement('p'), { className: 'muted', textContent: message })], [], []);

function fit(state: DeadlineState): void {
  const period = state.mode === 'single' ? periodOf(state.rule) : undefined;
  const fields: Record<string, boolean> = {
    extension: period !== undefined && extensionOf(period, facts) !== undefined,
    days: period !== undefined && (period.days === undefined || period.extends !== undefined),
    hearing: state.mode === 'case' || period?.suspends !== undefined,
  };
  forms[state.mode]
    .querySelectorAll<HTMLElement>('[data-field]')
    .forEach((field) => (field.hidden = !fields[field.dataset['field']!]));
  if (period) part('[data-from]').textContent = `哪一天${period.from}`;
}

function answer(state: DeadlineState): void {
  if (state.mode === 'case') {
    const asOf = state.asOf || today();
    if (!Object.keys(state.events).length) return hint('填上已经发生的日期，这里显示各项期限。');
    const result = computeCase(caseInput(state), calendar, asOf, facts);
    return show(
      caseView(result, asOf, action, names),
      caseText(result, asOf, action, names),
      result.rows.map((row) => row.result).filter(isDated),
    );
  }
  const period = periodOf(state.rule);
  if (state.rule && !period) return hint(`没有“${state.rule}”这个期限，请在上面重新选择。`);
  if (!period || !state.start) return hint('选好期限、填上日期，这里显示结果。');
  const result = computePeriod(singleInput(state, period, extensionOf(period, facts) !== undefined), calendar, facts);
  show(singleView(result, names), singleText(result, names), isDated(result) ? [result] : []);
}

/** Draws everything from the address. Fields are only written when the state did not come from them. */
function render(fromForm: boolean): void {
  const { state, unknown } = parseFragment(location.hash);
  for (const mode of ['single', 'case'] as const) {
    forms[mode].hidden = mode !== state.mode;
    part(`[data-mode="${mode}"]`).setAttribute('aria-pressed', String(mode === state.mode));
  }
  const refused = fromForm ? [] : writeState(forms[state.mode], state);
  if (!fromForm) writeHearings(forms[state.mode], state.hearing, edited);
  fit(state);
  const wrong = [...unknown, ...refused];
  const notice = part('[data-unknown]');
  notice.hidden = wrong.length === 0;
  notice.textContent = `网址里有认不出的内容，没有采用：${wrong.join('、')}`;
  answer(state);
}

const read = (): DeadlineState => (forms.single.hidden ? readCase(forms.case) : readSingle(forms.single));

function go(state: DeadlineState): void {
  const fragment = `#${formatFragment(state)}`;
  if (fragment !== location.hash) history.pushState(null, '', fragment);
}

function edited(): void {
  go(read());
  render(true);
}

const EMPTY = { single: 'mode=single', case: 'mode=case' } as const;
const other = { single: '', case: '' };

function change(mode: 'single' | 'case'): void {
  const now = read();
  if (now.mode === mode) return;
  other[now.mode] = formatFragment(now);
  history.pushState(null, '', `#${other[mode] || EMPTY[mode]}`);
  render(false);
}

function download(): void {
  const file = toIcs(dated, {
    uidDomain: location.hostname,
    stamp: `${new Date().toISOString().slice(0, 19)}Z`,
    cite: names.cite,
  });
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(new Blob([file], { type: 'text/calendar' })),
    download: 'deadlines.ics',
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

for (const form of Object.values(forms)) {
  form.addEventListener('change', edited);
  form.addEventListener('submit', (event) => event.preventDefault());
}
root
  .querySelectorAll<HTMLElement>('[data-mode]')
  .forEach((button) => button.addEventListener('click', () => change(button.dataset['mode'] as 'single' | 'case')));
part('[data-copy-result]').addEventListener('click', () => copyText(text.join('\n')));
part('[data-ics]').addEventListener('click', download);
part('[data-print]').addEventListener('click', () => window.print());
part('[data-clear]').addEventListener('click', () => {
  // Back brings everything again, so nothing is lost by this.
  history.pushState(null, '', `#${EMPTY[forms.single.hidden ? 'case' : 'single']}`);
  render(false);
});
window.addEventListener('popstate', () => render(false));
window.addEventListener('hashchange', () => render(false));
root.hidden = false;
render(false);
