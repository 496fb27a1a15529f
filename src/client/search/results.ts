import { element } from '../element.ts';
import type { Hit, Results } from './engine.ts';

function hitItem({ title, kind, href, pieces }: Hit): HTMLElement {
  const shown = pieces.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));
  return element(
    'li',
    {},
    element(
      'a',
      { href },
      element('strong', {}, title),
      element('span', { className: 'tag' }, kind),
      element('span', { className: 'search-excerpt' }, ...shown),
    ),
  );
}

function group(title: string, hits: Hit[]): HTMLElement[] {
  if (!hits.length) return [];
  return [element('h2', {}, title), element('ul', {}, ...hits.map(hitItem))];
}

/** The results as headed lists; `more` is called when the reader asks for further full-text pages. */
export function resultList(results: Results, more: () => void): HTMLElement[] {
  const parts = [
    ...group('直接打开', results.jumps),
    ...group('标题和说法', results.titles),
    ...group('全文', results.texts),
  ];
  if (results.total > results.texts.length) {
    const button = element(
      'button',
      { type: 'button', className: 'button' },
      `再显示一些（还有 ${results.total - results.texts.length} 页）`,
    );
    button.addEventListener('click', more);
    parts.push(button);
  }
  return parts;
}
