/** Practice: the address fragment is the state, every screen follows from it and from what is stored. */
import {
  formatPractice,
  oldestFirst,
  parsePractice,
  standings,
  type AnswerRecord,
  type PracticeNames,
  type PracticeSet,
  type Response,
} from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { loadBank, type Bank } from '../bank.ts';
import { openStore, showProblem, type Store } from '../store/index.ts';
import { chooser } from './chooser.ts';
import type { Practice } from './context.ts';
import { questionScreen, type QuestionScreen } from './question.ts';
import { summary } from './summary.ts';

/** The answers that were given in a set, the latest of each question. */
function givenIn(answers: readonly AnswerRecord[], { seed }: PracticeSet): Map<string, Response> {
  const own = answers.filter((answer) => answer.set === seed).sort(oldestFirst);
  return new Map(own.map(({ id, response }) => [id, response]));
}

const namesIn = ({ topics, own, file, items }: Bank): PracticeNames => ({
  topics: [...topics, ...own].map(({ id }) => id),
  articles: file.articles.map(({ number }) => number),
  chapters: Object.keys(file.chapters).map(Number),
  procedures: Object.keys(file.procedures),
  questions: new Set(items.keys()),
});

/** What is kept is read again for every screen, because another tab may have added to it. */
async function factsIn({ items, file }: Bank, store: Store, flagged: ReadonlySet<string>) {
  return { standings: standings(await store.answers(), items), flagged, law: file.law, articles: file.articles };
}

async function mountPractice(root: HTMLElement): Promise<void> {
  const place = element('div');
  const trouble = element('div');
  root.replaceChildren(place);
  root.hidden = false;
  const [bank, store] = await Promise.all([loadBank(place), openStore()]);
  root.replaceChildren(trouble, place);
  showProblem(store, trouble);
  const names = namesIn(bank);
  const flagged = new Set((await store.flags()).filter((flag) => flag.flagged).map(({ id }) => id));
  const address = (fragment: string) => (fragment ? `#${fragment}` : location.pathname + location.search);
  let question: QuestionScreen | undefined;
  let shown: { seed: string; given: Map<string, Response> } | undefined;

  const practice: Practice = {
    bank,
    store,
    facts: () => factsIn(bank, store, flagged),
    flagged,
    wanted: parsePractice(location.hash, names).wanted,
    go: (wanted, set) => {
      const fragment = formatPractice(wanted, set);
      if (fragment !== location.hash.slice(1)) history.pushState(null, '', address(fragment));
      void render(true);
    },
    keep: (wanted) => {
      practice.wanted = wanted;
      history.replaceState(null, '', address(formatPractice(wanted)));
    },
  };

  /** Drawing waits for what is stored; only the latest call may draw. */
  let turn = 0;
  async function render(moved: boolean): Promise<void> {
    const own = ++turn;
    const { wanted, set, unknown } = parsePractice(location.hash, names);
    practice.wanted = wanted;
    if (set && shown?.seed !== set.seed) {
      const given = givenIn(await store.answers(), set);
      if (own !== turn) return;
      shown = { seed: set.seed, given };
    }
    const facts = set ? undefined : await practice.facts();
    if (own !== turn) return;
    question = set && set.position <= set.ids.length ? questionScreen(practice, set, shown!.given) : undefined;
    const wrong = `网址里有认不出的内容，没有采用：${unknown.join('、')}`;
    place.replaceChildren(
      ...(unknown.length ? [element('p', { className: 'notice', role: 'alert' }, wrong)] : []),
      question?.view ?? (set ? summary(practice, set, shown!.given) : chooser(practice, facts!)),
    );
    if (!moved) return;
    if (question) question.focus();
    else place.querySelector<HTMLElement>('[data-focus]')?.focus();
    window.scrollTo(0, 0);
  }

  document.addEventListener('keydown', (event) => {
    if (question?.key(event)) event.preventDefault();
  });
  window.addEventListener('popstate', () => void render(true));
  window.addEventListener('hashchange', () => void render(true));
  await render(false);
}

void mountPractice(document.querySelector('[data-practice]')!);
