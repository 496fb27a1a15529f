/** The deadline calculator: the address fragment is the state, the forms edit it, the result follows from it. */
import {
  formatFragment,
  namesOf,
  parseFragment,
  type DeadlineFacts,
  type DeadlineState,
} from '../../domain/deadline/index.ts';
import { extensionOf } from '../../domain/period/index.ts';
import { answerer, type Answer } from './answer.ts';
import { downloadIcs } from './download.ts';
import { readCase, readSingle, writeHearings, writeState } from './form.ts';

type Mode = DeadlineState['mode'];

const MODES: readonly Mode[] = ['single', 'case'];

/** Makes the calculator in `root` work; the page carries its facts as JSON. */
function mountDeadlines(root: HTMLElement): void {
  const facts = JSON.parse(document.getElementById('deadline-facts')!.textContent) as DeadlineFacts;
  const answer = answerer(facts);
  const part = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!;
  const forms: Record<Mode, HTMLFormElement> = {
    single: part('[data-form="single"]'),
    case: part('[data-form="case"]'),
  };
  const read = (): DeadlineState => (forms.single.hidden ? readCase(forms.case) : readSingle(forms.single));
  let current: Answer = { view: [], words: [], dated: [] };

  /** Shows only the fields that the chosen period has. */
  const fit = (state: DeadlineState) => {
    const period = state.mode === 'single' ? facts.periods.find(({ id }) => id === state.rule) : undefined;
    const has: Record<string, boolean> = {
      extension: period !== undefined && extensionOf(period, facts) !== undefined,
      days: period !== undefined && (period.days === undefined || period.extends !== undefined),
      hearing: state.mode === 'case' || period?.suspends !== undefined,
    };
    forms[state.mode].querySelectorAll<HTMLElement>('[data-field]').forEach((field) => {
      field.hidden = !has[field.dataset['field']!];
    });
    if (period) part('[data-from]').textContent = `哪一天${period.from}`;
  };

  /** Draws everything from the address. Fields are only written when the state did not come from them. */
  const render = (fromForm: boolean) => {
    const { state, unknown } = parseFragment(location.hash);
    for (const mode of MODES) {
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
    current = answer(state);
    part('[data-result]').replaceChildren(...current.view);
    // src/client/copy.ts, which every page has, copies what a button carries.
    part('[data-copy-result]').dataset['copy'] = current.words.join('\n');
    document.body.classList.toggle('has-answer', current.words.length > 0);
    part('[data-actions]').hidden = current.words.length === 0;
    part<HTMLButtonElement>('[data-ics]').disabled = current.dated.length === 0;
  };
  /** Every change is an entry of the history: Back undoes it, clearing included. */
  const go = (fragment: string, fromForm: boolean) => {
    if (`#${fragment}` !== location.hash) history.pushState(null, '', `#${fragment}`);
    render(fromForm);
  };
  const edited = () => go(formatFragment(read()), true);

  const left: Record<Mode, string> = { single: 'mode=single', case: 'mode=case' };
  const change = (mode: Mode) => {
    const now = read();
    if (now.mode === mode) return;
    left[now.mode] = formatFragment(now);
    go(left[mode], false);
  };

  for (const mode of MODES) {
    forms[mode].addEventListener('change', (event) => {
      // While a year is being typed a date field goes through 0002, 0020 and 0202.
      const { type, value } = event.target as HTMLInputElement;
      if (type !== 'date' || !value.startsWith('0')) edited();
    });
    forms[mode].addEventListener('submit', (event) => event.preventDefault());
    part(`[data-mode="${mode}"]`).addEventListener('click', () => change(mode));
  }
  part('[data-ics]').addEventListener('click', () => downloadIcs(current.dated, namesOf(facts).cite));
  part('[data-print]').addEventListener('click', () => window.print());
  part('[data-clear]').addEventListener('click', () => go(`mode=${read().mode}`, false));
  window.addEventListener('popstate', () => render(false));
  window.addEventListener('hashchange', () => render(false));
  root.hidden = false;
  render(false);
}

mountDeadlines(document.querySelector('[data-deadlines]')!);
