let dialog: HTMLDialogElement | undefined;
let input: HTMLInputElement | undefined;

const FAILED = '搜索没有载入，请检查网络后刷新页面。';
const load = () => import('./search/index.ts');

/** Typing `/` in a field is text, not a shortcut. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The field stands and has the focus at once, so that nothing typed is lost; the search around it loads meanwhile. */
function open(): void {
  if (!dialog || !input) {
    dialog = document.createElement('dialog');
    dialog.className = 'search-dialog';
    dialog.setAttribute('aria-label', '搜索');
    dialog.innerHTML = '<input type="search" class="search-input" aria-label="搜索">';
    input = dialog.firstElementChild as HTMLInputElement;
    document.body.append(dialog);
    const [made, field] = [dialog, input];
    load().then(
      ({ fillDialog }) => fillDialog(made, field),
      // A browser does not ask again for a script that failed: only a new page does.
      () => made.append(FAILED),
    );
  }
  if (!dialog.open) dialog.showModal();
  input.select();
}

/** Opens search on a click of its link, on `/` and on Ctrl+K; the search itself loads only then. */
export function startSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (page) {
    load().then(
      ({ mountSearchPage }) => mountSearchPage(page),
      () => (page.textContent = FAILED),
    );
  }
  const start = (event: Event) => {
    event.preventDefault();
    if (page) page.querySelector('input')?.focus();
    else open();
  };
  document.addEventListener('click', (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (plain && (event.target as Element).closest('[data-search-open]')) start(event);
  });
  document.addEventListener('keydown', (event) => {
    const command = event.ctrlKey || event.metaKey;
    const slash = event.key === '/' && !command && !event.altKey && !isField(event.target);
    if (slash || (command && event.key.toLowerCase() === 'k')) start(event);
  });
}
