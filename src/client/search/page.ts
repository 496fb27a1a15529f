import { createSearchBox } from './box.ts';
import { element } from '../element.ts';

/** `/search/?q=…`: the same search as a page. The address follows what is typed, so that it can be shared. */
export function mountSearchPage(place: HTMLElement): void {
  const read = () => new URLSearchParams(location.search).get('q') ?? '';
  const input = element('input', { type: 'search', className: 'search-input' });
  input.setAttribute('aria-label', '搜索');
  const box = createSearchBox(input, (query) => {
    const address = query ? `?q=${encodeURIComponent(query)}` : location.pathname;
    history.replaceState(null, '', address);
  });
  place.replaceChildren(box.root);
  const start = () => {
    input.value = read();
    box.run(input.value);
  };
  window.addEventListener('popstate', start);
  start();
  input.focus();
}
