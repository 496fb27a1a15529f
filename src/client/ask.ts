import { element } from './element.ts';

/** Something to say to a question. The first is what Escape means. */
export interface Choice {
  value: string;
  text: string;
  primary?: boolean;
}

/** Asks in a dialog; resolves to the value chosen. `detail` stands between question and answers; its buttons may close. */
export function ask(question: string, choices: readonly Choice[], detail: Node[] = []): Promise<string> {
  const words = element('p', { id: 'ask-words' }, question);
  const buttons = choices.map(({ value, text, primary }) =>
    element('button', { value, className: `button ${primary ? 'primary' : ''}`.trim() }, text),
  );
  const form = element(
    'form',
    { method: 'dialog' },
    words,
    ...detail,
    element('p', { className: 'actions' }, ...buttons),
  );
  const dialog = element('dialog', { className: 'ask' }, form);
  dialog.setAttribute('aria-labelledby', words.id);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue || choices[0]!.value);
    });
  });
}

/** Asks before something is given up. Resolves to whether the reader said yes; Escape is no. */
export const confirmed = (question: string, yes: string): Promise<boolean> =>
  ask(question, [
    { value: '', text: '不，留着' },
    { value: 'yes', text: yes, primary: true },
  ]).then((answer) => answer === 'yes');
