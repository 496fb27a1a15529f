/** The routing helper: the address fragment is the state, every screen follows from it. */
import { chineseDaysCalendar } from '../../domain/period/index.ts';
import {
  formatAddress,
  ownPeriods,
  parseAddress,
  unusedDates,
  viewOf,
  type RouteFacts,
  type RouteView,
} from '../../domain/routing/index.ts';
import { confirmed } from '../ask.ts';
import { element } from '../element.ts';
import { answered } from './answered.ts';
import { claimList } from './claims.ts';
import type { Helper } from './helper.ts';
import { button } from './parts.ts';
import { hideAddress, showAddress } from './print.ts';
import { chooseByKey, questionForm } from './question.ts';
import { resultView, type ResultView } from './result.ts';

const LOST = '重新开始，所有回答都会清空。按浏览器的后退可以找回。';

/** Makes the helper in `root` work; the page carries its facts as JSON. */
function mountRoute(root: HTMLElement): void {
  const facts = JSON.parse(document.getElementById('route-facts')!.textContent) as RouteFacts;
  const read = () => {
    const address = parseAddress(location.hash, facts);
    return { address, view: viewOf(address, facts) };
  };
  /** A new state is a new entry of the history, so that the browser's Back undoes each step. */
  const show = (fragment: string) => {
    const address = fragment ? `#${fragment}` : location.pathname + location.search;
    if (fragment !== location.hash.slice(1)) history.pushState(null, '', address);
    render();
  };
  let search: ReturnType<typeof loadSearch> | undefined;
  const loadSearch = () => import('./search.ts').then(({ matterSearch }) => matterSearch(facts.matters));
  const helper: Helper = {
    facts,
    base: document.body.dataset['base']!,
    calendar: chineseDaysCalendar(),
    said: { text: '' },
    propose: async (text) => (await (search ??= loadSearch()))(text),
    ...read(),
    go: (next) => show(formatAddress(next)),
  };
  const restart = async () => {
    if (await confirmed(LOST, '重新开始')) {
      helper.said.text = '';
      show('');
    }
  };
  let shown: string | undefined;
  let result: ResultView | undefined;

  const render = () => {
    Object.assign(helper, read());
    const { view, address } = helper;
    const undated = address.claims.map((claim) => ({ ...claim, dates: {} }));
    const unused = unusedOf(helper);
    const place = [formatAddress({ ...address, claims: undated }), ...address.unknown, ...unused].join(' ');
    // Only days have changed, or nothing has: the fields stay, and with them the focus.
    if (place === shown) return result?.refresh();
    const moved = shown !== undefined;
    shown = place;
    result = view.screen.kind === 'result' ? resultView(helper) : undefined;
    const wrong = notices(view, unused, () => void restart());
    const offered = wrong.some((notice) => notice.querySelector('button'));
    root.replaceChildren(
      ...wrong,
      ...claimList(helper),
      ...(result ? result.view : questionPart(helper)),
      ...(location.hash && !offered ? [restartLine(() => void restart())] : []),
    );
    document.body.classList.toggle('has-answer', result !== undefined);
    if (moved) root.querySelector<HTMLElement>('[data-focus]')?.focus();
  };

  document.addEventListener('keydown', (event) => chooseByKey(event, root));
  window.addEventListener('popstate', render);
  window.addEventListener('hashchange', render);
  window.addEventListener('beforeprint', () => {
    // Without a result, paper gets the list of all questions.
    if (!result) document.querySelector<HTMLDetailsElement>('[data-checklist]')!.open = true;
    else if (helper.view.claims.length > 1) hideAddress();
  });
  window.addEventListener('afterprint', showAddress);
  root.hidden = false;
  render();
}

const restartLine = (restart: () => void) =>
  element('p', { className: 'actions screen-only restart' }, button('重新开始', restart));

/** What runs from the days of the address that the result does not use. */
const unusedOf = ({ view, address, facts }: Helper): string[] =>
  unusedDates(
    view.claims.map(({ result }) => result && ownPeriods(result, facts.periods)),
    address.claims,
  ).map((id) => facts.periods.find((period) => period.id === id)!.action);

/** What of the address was not understood, and which earlier answers and days no longer fit. */
function notices(
  { unknown, claims, screen }: RouteView,
  unused: readonly string[],
  restart: () => void,
): HTMLElement[] {
  const said: string[] = [];
  if (screen.kind === 'problems') {
    const wrong = screen.problems.map(({ message }) => message).join('；');
    said.push(`网址里的回答有误：${wrong}。`);
  }
  if (unknown.length) said.push(`网址里有认不出的内容，没有采用：${unknown.join('、')}。`);
  const wrong = said.length > 0;
  const dropped = [...new Set(claims.flatMap((claim) => claim.dropped.map(({ text }) => `“${text}”`)))];
  if (dropped.length) said.push(`前面的回答改了，${dropped.join('、')}原来的回答不再适用。`);
  if (unused.length) said.push(`给${unused.map((action) => `“${action}”`).join('、')}填的日期，这里用不上，没有采用。`);
  if (!said.length) return [];
  const notice = element('p', { className: 'notice', role: 'alert' }, said.join(''));
  if (wrong) notice.append(' ', button('重新开始', restart));
  return [notice];
}

function questionPart(helper: Helper): HTMLElement[] {
  const { screen } = helper.view;
  if (screen.kind !== 'question') return [];
  const aside = element('div', { className: 'so-far' }, ...answered(helper, screen.claim));
  return [element('div', { className: 'step' }, questionForm(screen, helper), aside)];
}

mountRoute(document.querySelector('[data-route]')!);
