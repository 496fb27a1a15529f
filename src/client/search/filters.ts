import { element } from '../element.ts';
import type { Filters } from './engine.ts';

const LABELS = { kind: '类别', law: '法规', chapter: '章' } as const;

type Key = keyof typeof LABELS;

/** One select a filter, with the values that the index knows. `onChange` gets all that are chosen. */
export function filterFields(
  known: Record<string, Record<string, number>>,
  onChange: (chosen: Filters) => void,
): HTMLElement[] {
  const chosen: Filters = {};
  return (Object.keys(LABELS) as Key[]).map((key) => {
    const select = element('select', {}, element('option', { value: '' }, '全部'));
    for (const value of Object.keys(known[key] ?? {}).sort((a, b) => a.localeCompare(b, 'zh'))) {
      select.append(element('option', { value }, value));
    }
    select.addEventListener('change', () => {
      if (select.value) chosen[key] = select.value;
      else delete chosen[key];
      onChange({ ...chosen });
    });
    return element('label', {}, `${LABELS[key]} `, select);
  });
}
