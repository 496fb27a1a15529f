let dialog: HTMLDialogElement | undefined;
let input: HTMLInputElement | undefined;

/** Typing `/` in a field is text, not a shortcut. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Nothing typed is lost: the field stays, and the next opening tries again. */
function fail(made: HTMLDialogElement): void {
  const notice = document.createElement('p');
  notice.setAttribute('role', 'alert');
  notice.textContent = '搜索没有载入，请检查网络，按 Esc 关闭后再打开一次。';
  made.append(notice);
  made.addEventListener('close', () => {
    made.remove();
    dialog = undefined;
  });
}

/** The field stands and has the focus at once, so that nothing typed is lost; the search around it loads meanwhile. */
function open(): void {
  if (!dialog || !input) {
    dialog = document.createElement('dialog');
    dialog.className = 'search-dialog';
    dialog.setAttribute('aria-label', '搜索');
    input = document.createElement('input');
    input.type = 'search';
    input.className = 'search-input';
    input.setAttribute('aria-label', '搜索');
    dialog.append(input);
    document.body.append(dialog);
    const [made, field] = [dialog, input];
    import('./search/dialog.ts').then(
      ({ fillDialog }) => fillDialog(made, field),
      () => fail(made),
    );
  }
  if (!dialog.open) dialog.showModal();
  input.select();
}

/** Opens search on a click of its link, on `/` and on Ctrl+K; the search itself loads only then. */
export function startSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (page) {
    import('./search/page.ts').then(
      ({ mountSearchPage }) => mountSearchPage(page),
      () => (page.textContent = '搜索没有载入，请检查网络后刷新页面。'),
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
