import { grade, kindOf, presented, type EmbedData, type Item, type Response } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { itemView, missingText } from '../item/index.ts';
import { recordAnswer, type Store } from '../store/index.ts';

/** A question to be answered once, on the page on which it stands; its answer counts as practice. */
export function answerable(
  item: Item,
  number: number,
  { page, cites }: EmbedData,
  store: () => Promise<Store>,
): HTMLElement {
  const kind = kindOf(item);
  const order = presented(item, page);
  let response: Response = kind.empty(item);
  let submitted = false;
  const error = element('p', { className: 'error', role: 'alert' });
  const button = element('button', { type: 'submit', className: 'button' }, '提交，看对错');
  const actions = element('p', { className: 'screen-only' }, button);
  const form = element('form', { noValidate: true });
  const draw = () => {
    const view = itemView(item, {
      order,
      response,
      locked: submitted,
      review: submitted,
      number: `第${number}题`,
      cite: (citation) => cites[citation]!,
      onChange: (changed) => {
        response = changed;
        error.textContent = '';
      },
    });
    form.replaceChildren(view, error, ...(submitted ? [] : [actions]));
  };
  const submit = async () => {
    const read = kind.read(item, response);
    if (submitted) return;
    if (read === null || !kind.isComplete(item, read)) {
      error.textContent = missingText(item);
      return;
    }
    submitted = true;
    response = read;
    const { id, revision } = item;
    const answer = { id, revision, response: read, share: grade(item, read), at: Date.now() };
    await recordAnswer(await store(), item, { ...answer, mode: 'practice', set: page });
    draw();
    form.querySelector<HTMLElement>('[data-verdict]')!.focus();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  draw();
  return form;
}
