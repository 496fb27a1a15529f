import { element } from '../element.ts';

/** Asks before something is given up. Resolves to whether the reader said yes; Escape is no. */
export function confirmed(question: string, yes: string): Promise<boolean> {
  const choice = (text: string, value: string, className: string) =>
    element('button', { value, className: `button ${className}` }, text);
  const words = element('p', { id: 'confirm-words' }, question);
  const form = element('form', { method: 'dialog' }, words);
  form.append(element('p', { className: 'actions' }, choice('不，留着', '', ''), choice(yes, 'yes', 'primary')));
  const dialog = element('dialog', { className: 'confirm' }, form);
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
