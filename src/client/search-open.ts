/** Typing `/` in a field is text, not a shortcut. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const open = () => void import('./search/dialog.ts').then(({ openSearch }) => openSearch());

/** Opens search on a click of its link, on `/` and on Ctrl+K; the search itself loads only then. */
export function startSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (page) {
    void import('./search/page.ts').then(({ mountSearchPage }) => mountSearchPage(page));
  }
  document.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('[data-search-open]') || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (page) page.querySelector('input')?.focus();
    else open();
  });
  document.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !isField(event.target) && !event.ctrlKey && !event.altKey && !event.metaKey;
    const combination = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!slash && !combination) return;
    event.preventDefault();
    if (page) page.querySelector('input')?.focus();
    else open();
  });
}
