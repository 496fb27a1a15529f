import { recapOf } from '../../domain/routing/index.ts';
import { element } from '../element.ts';
import type { Helper } from './helper.ts';
import { button } from './parts.ts';

/** A button that goes back to a question; what was answered after it is kept. */
export const changeButton = ({ address, go }: Helper, claim: number, question: string, text: string) =>
  button('修改', () => go({ claims: address.claims, wanted: { claim, question } }), `修改：${text}`);

/** What was answered for a claim so far, each with a way back to it. */
export function answered(helper: Helper, claim: number): HTMLElement[] {
  const { trail } = helper.view.claims[claim]!;
  if (!trail.length) return [];
  const steps = trail.map((step) =>
    element(
      'li',
      {},
      element('span', {}, recapOf(step), ...(step.fromMatter ? [element('i', {}, '由事项带入')] : [])),
      changeButton(helper, claim, step.question.id, step.question.text),
    ),
  );
  return [element('h3', { id: 'answered' }, '已经回答'), element('ol', { className: 'answered' }, ...steps)];
}
