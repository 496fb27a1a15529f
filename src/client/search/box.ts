import type { Filters, Results } from './engine.ts';
import { search } from './engine.ts';
import { element } from '../element.ts';
import { filterFields } from './filters.ts';
import { resultList } from './results.ts';
import { loadSources, type Sources } from './sources.ts';

const MORE = 12;
const TIPS = '可以输入条号（34条）、期限（60日）、一个词（复查）或者一句话（延期要谁批）。';

export interface SearchBox {
  root: HTMLElement;
  run: (query: string) => void;
}

/** Builds the filters and results around a search field. `onQuery` hears every query that is run. */
export function createSearchBox(
  input: HTMLInputElement,
  onQuery: (query: string) => void = () => undefined,
): SearchBox {
  input.autocomplete = 'off';
  input.maxLength = 200;
  input.placeholder = '搜索条文、术语和说法';
  const status = element('p', { className: 'search-status muted small' }, TIPS);
  status.setAttribute('role', 'status');
  const list = element('div', { className: 'search-results' });
  const filterRow = element('div', { className: 'search-filters' });
  const root = element('div', { className: 'search-box' }, input, filterRow, status, list);
  let filters: Filters = {};
  let shown = MORE;
  let turn = 0;
  let rendered = 0;
  let opening = false;

  const render = (results: Results) => {
    const nothing = !results.jumps.length && !results.titles.length && !results.total;
    const found = `标题和说法 ${results.titles.length} 条，全文 ${results.total} 页`;
    const none = `没有找到“${input.value.trim()}”。换一个说法，或者少输几个字再试。`;
    status.textContent = results.notice ? `没有找到这一条：${results.notice}。` : nothing ? none : found;
    list.replaceChildren(...resultList(results, () => ((shown += MORE), run(input.value, shown))));
  };
  const fail = () => {
    status.textContent = '搜索用的文件没有载入，请检查网络后重试。';
    const again = element('button', { type: 'button', className: 'button' }, '重试');
    again.addEventListener('click', () => run(input.value));
    list.replaceChildren(again);
  };
  const offerFilters = (sources: Sources) => {
    if (filterRow.childElementCount) return;
    filterRow.append(...filterFields(sources.filters, (chosen) => ((filters = chosen), run(input.value))));
  };
  const run = (query: string, most = MORE) => {
    const mine = ++turn;
    opening = false;
    shown = most;
    onQuery(query);
    if (!query.trim()) {
      status.textContent = TIPS;
      list.replaceChildren();
    } else if (!list.childElementCount) status.textContent = '正在搜索…';
    loadSources()
      .then(async (sources) => {
        offerFilters(sources);
        if (!query.trim()) return;
        const results = await search(query, filters, most, sources);
        // A slower answer to an older query must not replace a newer one.
        if (mine !== turn) return;
        rendered = mine;
        render(results);
        if (opening) list.querySelector('a')?.click();
        opening = false;
      })
      .catch(() => mine === turn && fail());
  };

  // Half a word in an input method is not yet a query.
  input.addEventListener('input', (event) => (event as InputEvent).isComposing || run(input.value));
  input.addEventListener('compositionend', () => run(input.value));
  root.addEventListener('keydown', (event) => {
    const enter = event.key === 'Enter' && event.target === input && !event.isComposing;
    if (!enter) return moveFocus(event, input, list);
    event.preventDefault();
    // What stands there may answer an older query: then the first result opens when it comes.
    if (rendered === turn) list.querySelector('a')?.click();
    else opening = true;
  });
  return { root, run };
}

/** Arrow keys walk from the field through the results and back. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  const stops = [input, ...list.querySelectorAll<HTMLElement>('a')];
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (step === 0 || !next) return;
  event.preventDefault();
  next.focus();
}
