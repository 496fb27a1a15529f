import { element } from '../../element.ts';

type Choices = readonly (readonly [value: string, text: string])[];

function group(type: 'radio' | 'checkbox', name: string, title: string, choices: Choices, chosen: readonly string[]) {
  const rows = choices.map(([value, text]) =>
    element(
      'label',
      { className: 'chip' },
      element('input', { type, name, value, checked: chosen.includes(value) }),
      element('span', {}, text),
    ),
  );
  return element('fieldset', {}, element('legend', {}, title), element('div', { className: 'chips' }, ...rows));
}

/** Boxes of which several may be ticked; none ticked restricts nothing. */
export const checks = (name: string, title: string, choices: Choices, chosen: readonly string[]): HTMLElement =>
  group('checkbox', name, title, choices, chosen);

/** Boxes of which one is chosen. */
export const radios = (name: string, title: string, choices: Choices, chosen: string): HTMLElement =>
  group('radio', name, title, choices, [chosen]);

/** The values that are chosen under a name. */
export const picked = (form: HTMLFormElement, name: string): string[] =>
  [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(({ value }) => value);
