import { answerState, TYPES, type ExamSession, type Item, type Placed } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';

const STATES = { empty: '没有答', partial: '没有答完', complete: '已答' } as const;
/** Signs beside the numbers, so that nobody has to tell colours apart. */
const SIGNS = { empty: '', partial: '…', complete: '✓' } as const;

export interface Sheet {
  view: HTMLElement;
  update: (session: Pick<ExamSession, 'responses' | 'flagged' | 'place'>) => void;
}

/** The answer sheet: a button for every question that says how far it is, grouped as the paper is. */
export function answerSheet(
  questions: readonly Placed[],
  items: ReadonlyMap<string, Item>,
  show: (place: number) => void,
): Sheet {
  const buttons = questions.map((_question, place) => {
    const made = element('button', { type: 'button', className: 'place' });
    made.addEventListener('click', () => show(place));
    return made;
  });
  const types = [...new Set(questions.map(({ type }) => type))];
  const groups = types.flatMap((type) => [
    element('h3', {}, TYPES[type]),
    element('div', { className: 'places' }, ...buttons.filter((_button, at) => questions[at]!.type === type)),
  ]);
  const legend = element('p', { className: 'small muted' }, '✓ 已答　… 没有答完　⚑ 做了标记');
  const view = element('nav', { className: 'exam-sheet' }, element('h2', {}, '答题卡'), ...groups, legend);
  view.setAttribute('aria-label', '答题卡');
  const update: Sheet['update'] = ({ responses, flagged, place: shown }) =>
    questions.forEach(({ id, number }, place) => {
      const state = answerState(items.get(id)!, responses[id]);
      const flag = flagged.includes(id);
      const made = buttons[place]!;
      made.className = `place ${state}`;
      made.replaceChildren(String(number), element('span', { className: 'sign' }, `${SIGNS[state]}${flag ? '⚑' : ''}`));
      made.setAttribute('aria-label', `第${number}题，${STATES[state]}${flag ? '，做了标记' : ''}`);
      if (place === shown) made.setAttribute('aria-current', 'true');
      else made.removeAttribute('aria-current');
    });
  return { view, update };
}
