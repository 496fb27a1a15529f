/** The exam: the address fragment says which screen, what is stored says how far an exam has come. */
import { parsePaper, readSession } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { loadBank } from '../bank.ts';
import { button } from '../parts.ts';
import { openStore, showProblem } from '../store/index.ts';
import { chooseScreen } from './choose.ts';
import type { Desk, Screen } from './context.ts';
import { journal } from './journal.ts';
import { startScreen } from './start.ts';
import { takeOver } from './tabs.ts';

const GONE = '这个浏览器里没有这场考试：可能在别的电脑或者浏览器上考的，也可能已经删除。';

const UNLOADED = '这一页没有载入完整。答过的都已经存好，联网以后刷新本页接着来。';

/** What comes after the choice of a paper, so the page does not wait for it. */
const loadSitting = () => import('./sitting.ts');
const loadOutcome = () => import('./outcome.ts');

const said = (words: string): Screen => ({ view: [element('p', { className: 'notice', role: 'alert' }, words)] });

async function mountExam(root: HTMLElement): Promise<void> {
  const place = element('div');
  const trouble = element('div');
  root.replaceChildren(trouble, place);
  root.hidden = false;
  const [bank, store] = await Promise.all([loadBank(place), openStore()]);
  showProblem(store, trouble);
  // The network may be gone later: what an exam needs until its result is shown and its review is planned is fetched now.
  for (const load of [loadSitting, loadOutcome, () => import('../store/card.ts')]) load().catch(() => undefined);

  let screen: Screen = { view: [] };
  let release: () => void = () => undefined;
  let turn = 0;
  const desk: Desk = {
    bank,
    store,
    known: new Set(bank.items.keys()),
    go: (fragment, replace = false) => {
      const address = fragment ? `#${fragment}` : location.pathname + location.search;
      history[replace ? 'replaceState' : 'pushState'](null, '', address);
      void render(true);
    },
  };

  /** What this tab shows once another one has taken the exam. */
  const elsewhere = (): Screen => ({
    view: [
      element('p', { className: 'notice', role: 'alert' }, '这场考试在另一个标签页里打开了，答案都在那边。'),
      element(
        'p',
        { className: 'actions' },
        button('回到这里接着答', () => void render(true), 'primary'),
      ),
    ],
  });

  async function examScreen(id: string, own: number): Promise<Screen> {
    const stored = () => store.exams().then((exams) => exams.find((exam) => exam.id === id));
    let record = await stored();
    if (record && record.submittedAt === undefined) {
      const close = await takeOver(id, () => {
        if (own !== turn) return;
        // Whatever this tab was about to draw is the other's now.
        turn += 1;
        draw(elsewhere(), true);
      });
      if (own !== turn) close();
      else release = close;
      record = await stored();
    }
    if (!record) return chooseScreen(desk, GONE);
    const session = journal.latest(readSession(record));
    const read = parsePaper(session.paper, desk.known);
    if ('problem' in read) return chooseScreen(desk, read.problem);
    // A place beyond the paper could only come from a spoilt record.
    const places = read.paper.sections.reduce((sum, { ids }) => sum + ids.length, 0);
    const fit = { ...session, place: Math.min(session.place, places - 1) };
    const screenOf =
      fit.submittedAt === undefined
        ? loadSitting().then(({ sittingScreen }) => sittingScreen)
        : loadOutcome().then(({ outcomeScreen }) => outcomeScreen);
    return screenOf.then(
      (make) => (own === turn ? make(fit, read.paper, desk) : { view: [] }),
      () => said(UNLOADED),
    );
  }

  async function screenFor(fragment: string, own: number): Promise<Screen> {
    const pairs = new URLSearchParams(fragment);
    const id = pairs.get('exam');
    if (id) return examScreen(id, own);
    if (!fragment) return chooseScreen(desk, '');
    const read = parsePaper(fragment, desk.known);
    return 'paper' in read ? startScreen(read.paper, desk) : chooseScreen(desk, read.problem);
  }

  function draw(next: Screen, moved: boolean): void {
    if (next !== screen) screen.leave?.();
    screen = next;
    place.replaceChildren(...next.view);
    document.body.classList.toggle('sitting', next.leave !== undefined);
    document.body.classList.toggle('has-result', next.view[0]?.className === 'exam-result');
    if (!moved) return;
    window.scrollTo(0, 0);
    place.querySelector<HTMLElement>('[data-focus], legend')?.focus();
  }

  /** Drawing waits for what is stored; only the latest call may draw. */
  async function render(moved: boolean): Promise<void> {
    const own = ++turn;
    screen.leave?.();
    release();
    release = () => undefined;
    const next = await screenFor(location.hash.slice(1), own);
    if (own === turn) draw(next, moved);
    else next.leave?.();
  }

  document.addEventListener('keydown', (event) => {
    if (screen.key?.(event)) event.preventDefault();
  });
  window.addEventListener('popstate', () => void render(true));
  window.addEventListener('hashchange', () => void render(true));
  await render(false);
}

void mountExam(document.querySelector('[data-exam]')!);
