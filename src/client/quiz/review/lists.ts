import { dayOf, timeOf, TYPES } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import type { Bank } from '../bank.ts';
import { button, linkButton } from '../parts.ts';
import { practiceLink } from '../practice-link.ts';
import type { Store } from '../store/index.ts';
import type { Learner } from './learner.ts';
import { section } from './section.ts';

/** More are folded away. */
const SHOWN = 10;

function listing(ids: readonly string[], bank: Bank, after: (id: string) => (Node | string)[]): HTMLElement {
  const rows = ids.map((id) => {
    const { item, topic } = bank.entries.get(id)!;
    const facts = element('span', { className: 'small muted' }, `${TYPES[item.type]} · ${topic.title} `);
    return element('li', {}, element('span', {}, element('span', {}, item.stem), element('br'), facts, ...after(id)));
  });
  const list = (part: HTMLElement[]) => element('ul', { className: 'listing plain' }, ...part);
  if (rows.length <= SHOWN) return list(rows);
  const more = element('summary', {}, `还有${rows.length - SHOWN}题`);
  return element('div', {}, list(rows.slice(0, SHOWN)), element('details', {}, more, list(rows.slice(SHOWN))));
}

const start = (text: string, ids: readonly string[]) =>
  element('p', { className: 'actions' }, linkButton(text, practiceLink(ids, 'practice')));

const one = (id: string) => element('a', { href: practiceLink([id], 'practice') }, '做这道题');

/** Questions whose last answer was not wholly right. */
export function wrongPart({ wrong, standings }: Learner, bank: Bank): HTMLElement {
  if (!wrong.length) return section('wrong', '错题本', element('p', {}, '没有错题。答错的会到这里，答对以后离开。'));
  const last = (id: string) => {
    const standing = standings.get(id)!;
    const { tries, right } = standing;
    return element('span', { className: 'small muted' }, `${dayOf(timeOf(standing))}，做过${tries}次，全对${right}次 `);
  };
  return section(
    'wrong',
    `错题本（${wrong.length}）`,
    start('练错题', wrong),
    listing(wrong, bank, (id) => [last(id), one(id)]),
  );
}

/** Questions that were marked. */
export function flaggedPart({ flagged }: Learner, bank: Bank, store: Store, changed: () => void): HTMLElement {
  if (!flagged.length)
    return section('flagged', '收藏', element('p', {}, '没有收藏。做题时按 M 或者“收藏”，题就到这里。'));
  const remove = (id: string) =>
    button('取消收藏', () => void store.setFlag(id, false, Date.now()).then(changed), 'small');
  return section(
    'flagged',
    `收藏（${flagged.length}）`,
    start('练收藏的题', flagged),
    listing(flagged, bank, (id) => [one(id), ' ', remove(id)]),
  );
}
