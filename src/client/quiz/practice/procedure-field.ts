import type { BankFile, Wanted } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';

/** A list of procedures; the address may name several, of which the list shows the first. */
export function procedureField({ procedures }: BankFile, wanted: Wanted): HTMLElement {
  const options = Object.entries({ '': '全部流程', ...procedures });
  const field = element(
    'select',
    { name: 'procedure' },
    ...options.map(([value, title]) => element('option', { value }, title)),
  );
  field.value = wanted.procedures[0] ?? '';
  return element('label', { className: 'article-field' }, '考到的流程', field);
}

/** What the list says. */
export function readProcedure(form: HTMLFormElement): Pick<Wanted, 'procedures'> {
  const { value } = form.elements.namedItem('procedure') as HTMLSelectElement;
  return { procedures: value ? [value] : [] };
}
