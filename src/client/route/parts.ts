import type { SheetLink } from '../../domain/routing/index.ts';
import { element } from '../element.ts';

/** A button with words, and a longer name for who does not see where it stands. */
export function button(text: string, pressed: () => void, name = ''): HTMLButtonElement {
  const made = element('button', { type: 'button', className: 'button' }, text);
  if (name) made.setAttribute('aria-label', name);
  made.addEventListener('click', pressed);
  return made;
}

/** Links side by side, with 、 between them. */
export const linkList = (links: readonly SheetLink[], base: string): (Node | string)[] =>
  links.flatMap(({ text, path }, at) => [at > 0 ? '、' : '', element('a', { href: base + path }, text)]);

/** A heading that a script may move the focus to, so that a new screen is read out. */
export function focusable<T extends HTMLElement>(heading: T): T {
  heading.tabIndex = -1;
  heading.dataset['focus'] = '';
  return heading;
}
