import type { Field, FilledDocument } from '../../domain/document/index.ts';
import { element } from '../element.ts';

/** The list of what is still to be filled in; each is a button that leads to its field. */
export function missingView(fields: readonly Field[], focus: (id: string) => void) {
  const count = element('p', {});
  count.setAttribute('role', 'status');
  const list = element('ul', { className: 'missing-list' });
  const view = element('div', { className: 'missing' }, count, list);
  const show = ({ missing }: Pick<FilledDocument, 'missing'>) => {
    const words = missing.length ? `还有 ${missing.length} 处没有填，文书里留着空：` : '要填的都填了。';
    if (count.textContent !== words) count.textContent = words;
    list.replaceChildren(
      ...missing.map((id) => {
        const button = element('button', { type: 'button' }, fields.find((field) => field.id === id)!.label);
        button.addEventListener('click', () => focus(id));
        return element('li', {}, button);
      }),
    );
  };
  return { view, show };
}
