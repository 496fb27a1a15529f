import { element } from '../../element.ts';

type Content = Node | string;

/** A part of the page with its heading. */
export function section(id: string, title: string, ...content: Content[]): HTMLElement {
  const made = element('section', {}, element('h2', { id }, title), ...content);
  made.setAttribute('aria-labelledby', id);
  return made;
}

/** A table with a caption; the first cell of a row is its heading. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Content[])[]): HTMLElement {
  return element(
    'table',
    { className: 'figures' },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head.map((text) => element('th', { scope: 'col' }, text)))),
    element(
      'tbody',
      {},
      ...rows.map(([first, ...rest]) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, first!),
          ...rest.map((content) => element('td', {}, content)),
        ),
      ),
    ),
  );
}

/** A number with a bar beside it, which says nothing more. */
export function bar(text: string, value: number, max: number): HTMLElement {
  const made = element('progress', { value, max: Math.max(max, 1) });
  made.setAttribute('aria-hidden', 'true');
  return element('span', { className: 'bar' }, element('span', {}, text), made);
}
