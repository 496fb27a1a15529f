import { links, noneOf, withAnswer, type QuestionScreen } from '../../domain/routing/index.ts';
import { element } from '../element.ts';
import type { Helper } from './helper.ts';
import { matterBox } from './matters.ts';
import { button, focusable, linkList } from './parts.ts';

const NONE = '';

function row(screen: QuestionScreen, value: string, at: number, label: (Node | string)[], after: Node[]): HTMLElement {
  const { question, chosen } = screen;
  const input = element('input', { type: question.many ? 'checkbox' : 'radio', name: 'answer', value });
  input.id = `option-${value || 'none'}`;
  input.checked = chosen !== undefined && (value === NONE ? chosen.length === 0 : chosen.includes(value));
  // Keys choose by this: 1 to 9, and 0 for none.
  const key = value === NONE ? '0' : at < 9 ? String(at + 1) : '';
  input.dataset['key'] = key;
  const badge = element('span', { className: 'key' }, key);
  badge.setAttribute('aria-hidden', 'true');
  return element(
    'div',
    { className: 'option' },
    input,
    element('label', { htmlFor: input.id }, badge, element('span', {}, ...label)),
    ...after,
  );
}

function optionRows(screen: QuestionScreen, { facts, base }: Helper): HTMLElement[] {
  const rows = screen.options.map(({ id, label, hint, citations }, at) =>
    row(
      screen,
      id,
      at,
      [label, ...(hint ? [element('span', { className: 'hint' }, hint)] : [])],
      [element('span', { className: 'cites small' }, ...linkList(links(citations, facts), base))],
    ),
  );
  return screen.question.many ? [...rows, row(screen, NONE, rows.length, [noneOf(screen.question)], [])] : rows;
}

/** Ticking none unticks the others, and the other way round. */
function keepExclusive(inputs: readonly HTMLInputElement[], changed: HTMLInputElement): void {
  if (!changed.checked) return;
  for (const input of inputs) if ((input.value === NONE) !== (changed.value === NONE)) input.checked = false;
}

const asksMatter = ({ options }: QuestionScreen['question']): boolean => options.some(({ matter }) => matter);

/** The screen of one question. */
export function questionForm(screen: QuestionScreen, helper: Helper): HTMLElement {
  const { facts, base, address, view, go } = helper;
  const { question, claim, number } = screen;
  const { many = false } = question;
  const { trail } = view.claims[claim]!;
  // The description is asked for at the first question that a matter may answer; elsewhere the box is there, folded.
  const described = asksMatter(question) && !trail.slice(0, number - 1).some((step) => asksMatter(step.question));
  const rows = optionRows(screen, helper);
  const inputs = rows.map((made) => made.querySelector('input')!);
  const heading = focusable(element('h2', { id: 'question' }, question.text));
  heading.setAttribute('aria-describedby', 'progress why');
  const group = element('div', { className: 'options' }, ...rows);
  group.setAttribute('role', many ? 'group' : 'radiogroup');
  group.setAttribute('aria-labelledby', heading.id);
  const error = element('p', { className: 'error' });
  error.setAttribute('role', 'alert');

  const before = trail[number - 2]?.question;
  const back = button('上一题', () => before && go({ claims: address.claims, wanted: { claim, question: before.id } }));
  back.disabled = !before;
  const next = element('button', { type: 'submit', className: 'button primary' }, '下一题');

  const form = element(
    'form',
    { className: 'question' },
    element('p', { id: 'progress', className: 'progress' }, `第${number}题${many ? '，可以多选' : ''}`),
    heading,
    element(
      'p',
      { id: 'why', className: 'why' },
      element('b', {}, '为什么问'),
      ` ${question.why}`,
      element('span', { className: 'small' }, '（', ...linkList(links(question.citations, facts), base), '）'),
    ),
    ...(described ? [matterBox(helper, claim, true)] : []),
    group,
    error,
    element(
      'p',
      { className: 'actions' },
      next,
      back,
      element('span', { className: 'small muted keys' }, '按数字键选，按回车继续'),
    ),
  );
  form.noValidate = true;
  form.addEventListener('change', (event) => {
    error.textContent = '';
    if (many && inputs.includes(event.target as HTMLInputElement))
      keepExclusive(inputs, event.target as HTMLInputElement);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const ticked = inputs.filter(({ checked }) => checked).map(({ value }) => value);
    if (!ticked.length) {
      error.textContent = many ? `先勾选，一项也没有就选“${noneOf(question)}”。` : '先选一项，再到下一题。';
      return inputs[0]!.focus();
    }
    const answer = many ? ticked.filter((value) => value !== NONE) : ticked[0]!;
    go({
      claims: withAnswer(facts.routing, address.claims, claim, question.id, answer),
      // With several claims, finish this one before another.
      ...(address.claims.length > 1 ? { wanted: { claim } } : {}),
    });
  });
  return element('div', {}, form, ...(described ? [] : [matterBox(helper, claim, false)]));
}

/** Keys 1 to 9 and 0 choose an option, wherever the focus is except in a field that takes text. */
export function chooseByKey(event: KeyboardEvent, root: HTMLElement): void {
  const { key, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || !/^\d$/.test(key)) return;
  if (document.querySelector('dialog[open]')) return;
  if ((target as Element).matches('textarea, select, input:not([type="radio"]):not([type="checkbox"])')) return;
  const input = root.querySelector<HTMLInputElement>(`.options input[data-key="${key}"]`);
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.click();
}
