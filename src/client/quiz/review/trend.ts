import { trend } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { percentText } from '../parts.ts';
import type { Learner } from './learner.ts';
import { bar, section, table } from './section.ts';

const DAYS = 14;

/** How much was answered on the last days, and how well. */
export function trendPart({ answers, now }: Learner): HTMLElement {
  const days = trend(answers, now, DAYS);
  const most = Math.max(...days.map(({ count }) => count));
  if (!most) return section('trend', '最近的情况', element('p', {}, `最近${DAYS}天没有做题。`));
  return section(
    'trend',
    '最近的情况',
    table(
      `最近${DAYS}天`,
      ['日期', '做题', '得分率'],
      [...days]
        .reverse()
        .map(({ day, count, share }) => [
          day,
          bar(String(count), count, most),
          share === null ? '—' : bar(percentText(share), share, 1),
        ]),
    ),
  );
}
