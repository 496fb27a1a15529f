import type { Field } from '../../domain/document/index.ts';
import { element } from '../element.ts';

/** One field of the form on the screen. `read` gives what was typed, `write` puts an answer in. */
export interface FieldView {
  field: Field;
  view: HTMLElement;
  read: () => string;
  write: (answer: string) => void;
  focus: () => void;
  /** What is wrong with the answer, below the field; empty for nothing. */
  say: (problem: string) => void;
}

const nameOf = ({ id }: Field) => `field-${id}`;

/** 例：张某. A date has no room for it. */
const exampleOf = (field: Field): string => {
  if (field.kind === 'text') return `例：${field.example}`;
  if (field.kind === 'number') return `例：${field.example}`;
  if (field.kind === 'lines') return `例：${field.example.join('\n')}`;
  return '';
};

/** A field with its label, its hint and room for what is wrong. A `due` field is none: the period engine answers it. */
export function fieldView(field: Field): FieldView {
  const hint = element('span', { id: `${nameOf(field)}-hint`, className: 'small muted' }, field.hint ?? '');
  const problem = element('span', { id: `${nameOf(field)}-problem`, className: 'small problem' });
  problem.setAttribute('role', 'alert');
  const described = [...(field.hint ? [hint.id] : []), problem.id].join(' ');
  const say = (text: string) => void (problem.textContent !== text && (problem.textContent = text));
  const rest = [...(field.hint ? [hint] : []), problem];
  return field.kind === 'choice' ? choiceView(field, rest, described, say) : inputView(field, rest, described, say);
}

function inputView(field: Field, rest: HTMLElement[], described: string, say: FieldView['say']): FieldView {
  const properties = { id: nameOf(field), autocomplete: 'off' as const };
  const input =
    field.kind === 'lines'
      ? element('textarea', { ...properties, rows: 3, placeholder: exampleOf(field) })
      : element('input', {
          ...properties,
          type: field.kind === 'date' ? 'date' : 'text',
          inputMode: field.kind === 'number' ? 'numeric' : 'text',
          placeholder: exampleOf(field),
        });
  input.setAttribute('aria-describedby', described);
  const optional = 'optional' in field && field.optional;
  const label = element('label', { htmlFor: input.id }, field.label);
  if (optional) label.append(element('span', { className: 'small muted' }, '（可以不填）'));
  return {
    field,
    view: element('div', { className: field.kind === 'lines' ? 'field wide' : 'field' }, label, input, ...rest),
    // While a year is being typed a date field goes through 0002, 0020 and 0202.
    read: () => (field.kind === 'date' && input.value.startsWith('0') ? '' : input.value.normalize('NFC')),
    write: (answer) => (input.value = answer),
    focus: () => input.focus(),
    say,
  };
}

function choiceView(
  field: Extract<Field, { kind: 'choice' }>,
  rest: HTMLElement[],
  described: string,
  say: FieldView['say'],
): FieldView {
  const radios = field.options.map(({ id }) => element('input', { type: 'radio', name: nameOf(field), value: id }));
  const group = element(
    'fieldset',
    { className: 'field choice' },
    element('legend', {}, field.label),
    ...radios.map((radio, at) => element('label', {}, radio, field.options[at]!.label)),
    ...rest,
  );
  group.setAttribute('aria-describedby', described);
  return {
    field,
    view: group,
    read: () => radios.find(({ checked }) => checked)?.value ?? '',
    write: (answer) => radios.forEach((radio) => (radio.checked = radio.value === answer)),
    focus: () => (radios.find(({ checked }) => checked) ?? radios[0]!).focus(),
    say,
  };
}
