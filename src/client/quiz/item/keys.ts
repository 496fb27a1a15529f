/** Whether keys pressed there are meant for what has the focus. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches('textarea, select, input:not([type="radio"]):not([type="checkbox"]), [contenteditable]');

/**
 * Answers by key: A to H or 1 to 8 choose an option, or bring the focus to a step, a gap or a pair. Call it from a
 * `keydown` of the page with what `itemView` made; says whether the key was used.
 */
export function itemKeys(view: HTMLElement, event: KeyboardEvent): boolean {
  const { key, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return false;
  if (isTyping(target) || document.querySelector('dialog[open]')) return false;
  const at = /^[a-h]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 97 : /^[1-8]$/.test(key) ? Number(key) - 1 : -1;
  const control = view.querySelectorAll<HTMLInputElement>('[data-key]')[at];
  if (!control || control.disabled || control.readOnly) return false;
  event.preventDefault();
  control.focus();
  if (control.type === 'radio' || control.type === 'checkbox') control.click();
  return true;
}
