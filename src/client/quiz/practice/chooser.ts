import {
  bankItems,
  DIFFICULTIES,
  EVERYTHING,
  matching,
  POOLS,
  select,
  TYPES,
  type SelectFacts,
  type Wanted,
} from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { button, focusable, newSeed } from '../parts.ts';
import { ownNames } from '../bank.ts';
import { articleField, readArticle } from './article-field.ts';
import { checks, picked, radios } from './fields.ts';
import type { Practice } from './context.ts';
import { procedureField, readProcedure } from './procedure-field.ts';

const COUNTS: [string, string][] = [
  ['10', '10题'],
  ['20', '20题'],
  ['50', '50题'],
  ['0', '全部'],
];

/** The screen on which a learner says what to practise. */
export function chooser(practice: Practice, facts: SelectFacts): HTMLElement {
  const { bank, wanted, keep, go } = practice;
  const entries = bankItems([...bank.topics, ...bank.own]);
  const form = element(
    'form',
    { className: 'chooser' },
    radios(
      'pool',
      '从哪些题里选',
      Object.entries(POOLS).map(([id, name]) => [id, `${name}（${poolSize(id as Wanted['pool'])}）`]),
      wanted.pool,
    ),
    checks(
      'topic',
      '主题',
      [...bank.topics.map(({ id, title }) => [id, title] as const), ...ownNames(bank)],
      wanted.topics,
    ),
    articleField(bank.file, wanted),
    procedureField(bank.file, wanted),
    checks('type', '题型', Object.entries(TYPES), wanted.types),
    checks('difficulty', '难度', Object.entries(DIFFICULTIES), wanted.difficulties.map(String)),
    radios('count', '做多少', COUNTS, String(wanted.count)),
    checks('first', '先后', [['weak', '做错的和没做过的在前']], wanted.weakFirst ? ['weak'] : []),
  );
  function poolSize(pool: Wanted['pool']): number {
    return matching(entries, { ...EVERYTHING, pool }, facts).length;
  }

  const read = (): Wanted => ({
    ...readArticle(form),
    ...readProcedure(form),
    pool: picked(form, 'pool')[0] as Wanted['pool'],
    topics: picked(form, 'topic'),
    types: picked(form, 'type') as Wanted['types'],
    difficulties: picked(form, 'difficulty').map(Number),
    count: Number(picked(form, 'count')[0]),
    weakFirst: picked(form, 'first').length > 0,
  });
  const found = element('p', { className: 'found', role: 'status' });
  const start = element('button', { type: 'submit', className: 'button primary' }, '开始练习');
  const update = () => {
    const chosen = read();
    const count = matching(entries, chosen, facts).length;
    const taken = chosen.count ? Math.min(chosen.count, count) : count;
    found.textContent = count ? `符合的有${count}题，这次做${taken}题` : '没有符合的题，放宽一些条件';
    start.disabled = count === 0;
  };
  form.append(
    found,
    element(
      'p',
      { className: 'actions' },
      start,
      button('清空条件', () => go({ ...EVERYTHING })),
    ),
  );
  form.addEventListener('change', () => {
    update();
    keep(read());
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = read();
    const seed = newSeed();
    const ids = select(entries, chosen, facts, seed);
    if (ids.length) go(chosen, { ids, seed, position: 1, mode: 'practice' });
  });
  update();
  return element('section', {}, focusable(element('h2', {}, '选题')), form);
}
