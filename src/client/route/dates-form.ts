import { dateFields, dateOf, ownPeriods, withDate } from '../../domain/routing/index.ts';
import { element } from '../element.ts';
import type { Helper } from './helper.ts';

/** A form that asks for the days from which a claim's own periods run. `show` puts the days of the address into it. */
export interface DatesForm {
  form: HTMLElement[];
  show: () => void;
}

/** `helper` is read anew at each change, as the address moves on while the form stays. */
export function datesForm(helper: Helper, claim: number): DatesForm {
  const fields = dateFields(ownPeriods(helper.view.claims[claim]!.result!, helper.facts.periods));
  const inputs = fields.map((field) => {
    const input = element('input', { type: 'date' });
    input.addEventListener('change', () => {
      // While a year is being typed a date field goes through 0002, 0020 and 0202.
      if (input.value.startsWith('0')) return;
      const { claims, wanted } = helper.address;
      helper.go({ claims: withDate(claims, claim, field.periods, input.value), ...(wanted ? { wanted } : {}) });
    });
    return { field, input };
  });
  const show = () => {
    for (const { field, input } of inputs) {
      const value = dateOf(field, helper.address.claims, claim);
      if (input.value !== value) input.value = value;
    }
  };
  show();
  const form = element(
    'form',
    { className: 'dates screen-only' },
    ...inputs.map(({ field, input }) => element('label', {}, `哪一天${field.from}`, input)),
    element('p', { className: 'small muted' }, '填上就算出到期日；只在这个网址里，不保存、不上传。'),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return { form: inputs.length ? [form] : [], show };
}
