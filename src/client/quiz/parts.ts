import { element } from '../element.ts';

/** A button with words; `primary` is what most people press next. */
export function button(text: string, pressed: () => void, className = ''): HTMLButtonElement {
  const made = element('button', { type: 'button', className: `button ${className}`.trim() }, text);
  made.addEventListener('click', pressed);
  return made;
}

/** A link that looks like a button. */
export const linkButton = (text: string, href: string, className = ''): HTMLAnchorElement =>
  element('a', { href, className: `button ${className}`.trim() }, text);

/** A heading that a script may move the focus to, so that a new screen is read out. */
export function focusable<T extends HTMLElement>(heading: T): T {
  heading.tabIndex = -1;
  heading.dataset['focus'] = '';
  return heading;
}

/** A new seed: short enough to read out. It decides on the order of questions and options only. */
export const newSeed = (): string => (crypto.getRandomValues(new Uint32Array(1))[0]! % 36 ** 5).toString(36);

/** A share as it is written: 0.5 is 50%. */
export const percentText = (share: number): string => `${Math.round(share * 100)}%`;
