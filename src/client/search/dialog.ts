import { createSearchBox, type SearchBox } from './box.ts';
import { element } from './element.ts';

let dialog: HTMLDialogElement | undefined;
let box: SearchBox | undefined;

/** Opens the search over the page; what was typed last time is still there, selected. */
export function openSearch(): void {
  if (!dialog || !box) {
    box = createSearchBox();
    const close = element('button', { type: 'button', className: 'button search-close' }, '关闭');
    dialog = element('dialog', { className: 'search-dialog' }, close, box.root);
    dialog.setAttribute('aria-label', '搜索');
    close.addEventListener('click', () => dialog!.close());
    dialog.addEventListener('click', (event) => {
      // A click on the backdrop, or on a result that lies on this same page.
      if (event.target === dialog || (event.target as Element).closest('a')) dialog!.close();
    });
    document.body.append(dialog);
  }
  if (!dialog.open) dialog.showModal();
  box.input.select();
  box.input.focus();
  box.run(box.input.value);
}
