import { clockText, remaining, warning, type ExamSession } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';

const LOW = 10 * 60_000;

export interface TimeView {
  view: HTMLElement;
  /** Speaks once when ten minutes and one are left. */
  said: HTMLElement;
  update: (session: Pick<ExamSession, 'elapsed'>) => void;
}

/** The time left. Its colour only repeats what it says. */
export function timeView(minutes: number): TimeView {
  const digits = element('span', { className: 'digits' });
  digits.setAttribute('role', 'timer');
  digits.setAttribute('aria-label', '剩余时间');
  const note = element('span', { className: 'time-note' });
  const view = element('p', { className: 'exam-time' }, '剩余 ', digits, note);
  const said = element('p', { className: 'visually-hidden' });
  said.setAttribute('role', 'alert');
  let before: number | undefined;
  return {
    view,
    said,
    update: (session) => {
      const left = remaining(session, minutes);
      const text = clockText(left);
      if (digits.textContent !== text) digits.textContent = text;
      const low = left <= LOW && minutes * 60_000 > LOW;
      view.classList.toggle('low', low || left <= 60_000);
      const words = left <= 60_000 ? '　不到1分钟' : low ? '　不到10分钟' : '';
      if (note.textContent !== words) note.textContent = words;
      const warned = before === undefined ? null : warning(before, left);
      if (warned) said.textContent = `${warned}。`;
      before = left;
    },
  };
}
