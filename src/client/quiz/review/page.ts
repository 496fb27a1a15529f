/** Review: what is due, what went wrong, what is mastered; practising itself is done on the practice page. */
import { element } from '../../element.ts';
import { loadBank } from '../bank.ts';
import { onElsewhere, openStore, showProblem } from '../store/index.ts';
import { dataPart } from './data.ts';
import { heatPart } from './heat.ts';
import { readLearner } from './learner.ts';
import { flaggedPart, wrongPart } from './lists.ts';
import { todayPart } from './today.ts';
import { trendPart } from './trend.ts';

async function mountReview(root: HTMLElement): Promise<void> {
  const place = element('div');
  const trouble = element('div');
  root.replaceChildren(trouble, place);
  root.hidden = false;
  const [bank, store] = await Promise.all([loadBank(place), openStore()]);
  showProblem(store, trouble);
  const draw = async () => {
    const learner = await readLearner(bank, store, Date.now());
    const broken = store.broken();
    place.replaceChildren(
      ...(broken
        ? [element('p', { className: 'notice' }, `有${broken}条记录读不出来，没有采用，其余的不受影响。`)]
        : []),
      todayPart(learner, bank),
      wrongPart(learner, bank),
      flaggedPart(learner, bank, store, () => void draw()),
      heatPart(learner, bank),
      trendPart(learner),
    );
  };
  await draw();
  root.append(dataPart(store, bank, draw));
  // Back from the practice the browser may show the page as it was left.
  onElsewhere(() => void draw());
  window.addEventListener('pageshow', ({ persisted }) => void (persisted && draw()));
}

void mountReview(document.querySelector('[data-review]')!);
