import { element } from '../../element.ts';
import type { Store } from './store.ts';

/** Says in `place` that nothing is kept, now or as soon as that happens. */
export function showProblem(store: Store, place: HTMLElement): void {
  const show = (problem: string) =>
    place.replaceChildren(element('p', { className: 'notice', role: 'alert' }, problem));
  const problem = store.problem();
  if (problem) show(problem);
  store.onProblem(show);
}
