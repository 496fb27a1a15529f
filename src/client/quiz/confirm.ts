import { element } from '../element.ts';

/** Asks before something is given up. Resolves to whether the reader said yes; Escape is no. */
export function confirmed(question: string, yes: string, no: string): Promise<boolean> {
  const choice = (text: string, value: string, className: string) =>
    element('button', { value, className: `button ${className}`.trim() }, text);
  const words = element('p', { id: 'confirm-words' }, question);
  const form = element('form', { method: 'dialog' }, words);
  form.append(element('p', { className: 'actions' }, choice(no, '', ''), choice(yes, 'yes', 'primary')));
  const dialog = element('dialog', { className: 'confirm quiz' }, form);
  dialog.setAttribute('aria-labelledby', words.id);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}
