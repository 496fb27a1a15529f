/** The composer of papers: the address fragment is the paper, the form and the preview follow from it. */
import {
  drawPlan,
  emptySeed,
  formatPlan,
  MOCK,
  parsePlan,
  printPaper,
  seedFrom,
  swapQuestion,
  type Filter,
  type PaperPlan,
  type Shortage,
} from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { loadBank } from '../bank.ts';
import { button } from '../parts.ts';
import { formProblems } from './check-form.ts';
import { paperForm } from './form.ts';
import { handOut } from './hand-out.ts';
import { preview } from './preview.ts';

const newSeed = () => seedFrom(crypto.getRandomValues(emptySeed()));

async function mountPaper(root: HTMLElement): Promise<void> {
  root.hidden = false;
  const place = element('div');
  root.replaceChildren(place);
  const bank = await loadBank(place);
  const known = new Set(bank.items.keys());
  const all = [...bank.topics, ...bank.own];
  /** A paper on which nothing was restricted is of the bank alone, as its code says. */
  const source = ({ topics }: Filter) => (topics ? all : bank.topics);
  const form = paperForm(bank);
  const wrong = element('p', { className: 'error' });
  wrong.setAttribute('role', 'alert');
  const notice = element('p', { className: 'notice' });
  notice.setAttribute('role', 'alert');
  const again = button('换一套题', () => {
    form.view.querySelector<HTMLInputElement>('#seed')!.value = newSeed();
    draw();
  });
  const handed = element('div', { className: 'screen-only' });
  const pages = element('div', { className: 'paper-pages' });
  root.replaceChildren(
    notice,
    form.view,
    element('p', { className: 'actions screen-only' }, again),
    wrong,
    handed,
    pages,
  );
  root.dataset['print'] = 'all';
  let plan: PaperPlan;
  let short: readonly Shortage[] = [];

  const show = (next: PaperPlan, shortages: readonly Shortage[], written: boolean) => {
    plan = next;
    short = shortages;
    if (!written) form.write(next);
    form.tell(shortages);
    handed.replaceChildren(...handOut(next.paper, bank, root));
    pages.replaceChildren(...preview(printPaper(next.paper, bank), bank, swap));
  };
  /** A change is an entry of the history, so that Back undoes it. */
  const go = (next: PaperPlan, shortages: readonly Shortage[], written: boolean) => {
    const address = `#${formatPlan(next)}`;
    if (address !== location.hash) history.pushState(null, '', address);
    notice.hidden = true;
    wrong.textContent = '';
    show(next, shortages, written);
  };
  const say = (text: string) => (wrong.textContent = text);

  /** Draws what the form says. */
  function draw(): void {
    const { blueprint, seed, filter } = form.read();
    const problems = formProblems({ blueprint, seed, filter });
    if (problems.length) return void say(`${problems.join('；')}。`);
    const drawn = drawPlan(source(filter), blueprint, seed, filter);
    if (!drawn) return void say('这样的条件下题库里一道题也没有，放宽主题或者难度。');
    go(drawn.plan, drawn.shortages, true);
  }

  /** Title, time and pass mark change nothing of what was drawn, nor of what was swapped. */
  function rename(): void {
    const { blueprint, seed, filter } = form.read();
    const problems = formProblems({ blueprint, seed, filter });
    if (problems.length) return void say(`${problems.join('；')}。`);
    const { title, minutes, pass } = blueprint;
    go({ ...plan, paper: { ...plan.paper, title, minutes, pass } }, short, true);
  }

  function swap(id: string): void {
    const at = plan.paper.sections.flatMap(({ ids }) => ids).indexOf(id);
    const next = swapQuestion(source(plan.filter), plan.paper, id, plan.filter);
    if (!next) return void say(`第${at + 1}题没有别的题可换：符合条件的都在卷子上了。`);
    go({ ...plan, paper: next }, short, true);
    pages.querySelectorAll<HTMLElement>('[data-swap]')[at]!.focus();
  }

  const restore = () => {
    const read = parsePlan(location.hash, known, all);
    notice.hidden = true;
    wrong.textContent = '';
    if ('plan' in read) return show(read.plan, [], false);
    if (location.hash.length > 1) {
      notice.hidden = false;
      notice.textContent = `${read.problem}。下面换成一份新的。`;
    }
    const drawn = drawPlan(bank.topics, MOCK, newSeed(), {})!;
    history.replaceState(null, '', `#${formatPlan(drawn.plan)}`);
    show(drawn.plan, drawn.shortages, false);
  };

  form.view.addEventListener('change', ({ target }) =>
    ['title', 'minutes', 'pass'].includes((target as HTMLElement).id) ? rename() : draw(),
  );
  window.addEventListener('popstate', restore);
  window.addEventListener('hashchange', restore);
  restore();
}

void mountPaper(document.querySelector('[data-paper]')!);
