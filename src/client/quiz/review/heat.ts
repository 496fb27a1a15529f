import { formatPlace } from '../../../domain/citation/index.ts';
import { DIFFICULTIES, mastery, type ArticleMastery, type Mastery } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import type { Bank } from '../bank.ts';
import { percentText } from '../parts.ts';
import type { Learner } from './learner.ts';
import { section } from './section.ts';

/** From here on a share is called by this grade; the colour says the same as the number. */
const GRADES = [
  { from: 0.9, name: 'good' },
  { from: 0.7, name: 'fair' },
  { from: 0.4, name: 'weak' },
  { from: 0, name: 'poor' },
];

function cell({ questions, seen, share }: Mastery): HTMLElement {
  if (!questions) return element('td', { className: 'none' }, '—');
  const done = element('span', { className: 'small' }, `${seen}/${questions}`);
  if (share === null) return element('td', { className: 'unseen' }, '没做 ', done);
  const { name } = GRADES.find(({ from }) => share >= from)!;
  return element('td', { className: `grade ${name}` }, element('b', {}, percentText(share)), ' ', done);
}

/** Articles of the regulation against the difficulty of their questions, with the share that was right. */
export function heatPart({ standings }: Learner, { items, file }: Bank): HTMLElement {
  const { law, articles, chapters } = file;
  const rows = mastery(
    standings,
    items,
    law,
    articles.map(({ number }) => number),
  );
  const base = document.body.dataset['base']!;
  const row = ({ article, all, levels }: ArticleMastery) => {
    const { caption } = articles.find(({ number }) => number === article)!;
    const link = element('a', { href: `${base}quiz/practice/#article=${article}` }, formatPlace({ law, article }));
    const head = element('th', { scope: 'row' }, link, element('span', { className: 'small muted' }, ` ${caption}`));
    return element('tr', {}, head, cell(all), ...levels.map(cell));
  };
  const bodies = Object.entries(chapters).map(([number, title]) => {
    const own = articles.filter(({ chapter }) => chapter === Number(number)).map((article) => article.number);
    return element(
      'tbody',
      {},
      element('tr', {}, element('th', { scope: 'rowgroup', colSpan: 5, className: 'chapter' }, title)),
      ...rows.filter(({ article }) => own.includes(article)).map(row),
    );
  });
  const head = ['条文', '合计', ...Object.values(DIFFICULTIES)].map((text) => element('th', { scope: 'col' }, text));
  const scroll = element(
    'div',
    { className: 'scroll', tabIndex: 0 },
    element(
      'table',
      { className: 'heat' },
      element('caption', { className: 'visually-hidden' }, '各条的得分率'),
      element('thead', {}, element('tr', {}, ...head)),
      ...bodies,
    ),
  );
  scroll.setAttribute('role', 'region');
  scroll.setAttribute('aria-label', '各条的得分率');
  return section(
    'mastery',
    '掌握情况',
    element(
      'p',
      { className: 'small muted' },
      '百分比是做过的题最后一次的平均得分率，斜杠前后是做过的题数和全部题数。点条号就练这一条。',
    ),
    scroll,
  );
}
