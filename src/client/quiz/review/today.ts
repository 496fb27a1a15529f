import { forecast } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import type { Bank } from '../bank.ts';
import { linkButton } from '../parts.ts';
import { practiceLink } from '../practice-link.ts';
import type { Learner } from './learner.ts';
import { bar, section, table } from './section.ts';

const WEEK = 7;
const MONTH = 30;

/** What is due, and how much will be on the days to come. */
export function todayPart({ due, cards, now }: Learner, bank: Bank): HTMLElement {
  const base = document.body.dataset['base']!;
  const body = due.length
    ? [
        element('p', { className: 'score' }, `今天要复习${due.length}题`),
        element('p', { className: 'actions' }, linkButton('开始复习', practiceLink(due, 'review'), 'primary')),
      ]
    : [
        element(
          'p',
          {},
          cards.length ? '今天没有到期的复习。' : '还没有做过题。做过的题会自动排进复习，答错的明天就来。',
          element('a', { href: `${base}quiz/practice/` }, '去练习'),
        ),
      ];
  const month = forecast(cards, bank.items, now, MONTH);
  const most = Math.max(...month.map(({ count }) => count));
  const days = (count: number) =>
    table(
      `今后${count}天的复习`,
      ['日期', '题数'],
      month.slice(0, count).map(({ day, count: due }) => [day, bar(String(due), due, most)]),
    );
  const sum = month.reduce((total, { count }) => total + count, 0);
  return section(
    'today',
    '今日复习',
    ...body,
    ...(cards.length
      ? [
          days(WEEK),
          element('details', {}, element('summary', {}, `今后${MONTH}天，共${sum}题`), days(MONTH)),
          element(
            'p',
            { className: 'small muted' },
            '每道题下次什么时候来，由间隔重复算法（FSRS）按对错、是否看了提示和快慢安排。',
          ),
        ]
      : []),
  );
}
