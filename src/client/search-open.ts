let dialog: HTMLDialogElement | undefined;
let input: HTMLInputElement | undefined;

/** Typing `/` in a field is text, not a shortcut. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

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
      () => location.assign(`${document.body.dataset['base']}search/?q=${encodeURIComponent(field.value)}`),
    );
  }
  if (!dialog.open) dialog.showModal();
  input.select();
}

/** Opens search on a click of its link, on `/` and on Ctrl+K; the search itself loads only then. */
export function startSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (page) void import('./search/page.ts').then(({ mountSearchPage }) => mountSearchPage(page));
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
