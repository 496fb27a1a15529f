import { createSearchBox } from './box.ts';

/** `/search/?q=…`: the same search as a page. The address follows what is typed, so that it can be shared. */
export function mountSearchPage(place: HTMLElement): void {
  const read = () => new URLSearchParams(location.search).get('q') ?? '';
  const box = createSearchBox((query) => {
    const address = query ? `?q=${encodeURIComponent(query)}` : location.pathname;
    history.replaceState(null, '', address);
  });
  place.replaceChildren(box.root);
  const start = () => {
    box.input.value = read();
    box.run(box.input.value);
  };
  window.addEventListener('popstate', start);
  start();
  box.input.focus();
}
