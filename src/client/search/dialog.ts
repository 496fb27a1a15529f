import { createSearchBox } from './box.ts';
import { element } from '../element.ts';

/** Puts the search into the dialog around the field that is already there, and runs what was typed so far. */
export function fillDialog(dialog: HTMLDialogElement, input: HTMLInputElement): void {
  const close = element('button', { type: 'button', className: 'button search-close' }, '关闭');
  const typing = document.activeElement === input;
  const box = createSearchBox(input);
  dialog.append(close, box.root);
  // Moving a field in the page takes the focus from it.
  if (typing) input.focus();
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // A search field would spend the key on emptying itself.
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    // A click on the backdrop, or on a result that lies on this same page.
    if (event.target === dialog || (event.target as Element).closest('a')) dialog.close();
  });
  box.run(input.value);
}
