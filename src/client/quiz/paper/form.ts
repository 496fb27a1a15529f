import {
  DIFFICULTIES,
  fullMarks,
  LIMITS,
  rowsOf,
  TYPES,
  type Blueprint,
  type Filter,
  type PaperPlan,
  type QuestionType,
  type Section,
  type Shortage,
} from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { ownNames, type Bank } from '../bank.ts';

/** What the form says. */
export interface FormState {
  blueprint: Blueprint;
  seed: string;
  filter: Filter;
}

export interface PaperForm {
  view: HTMLFormElement;
  read: () => FormState;
  /** Fills the fields from a plan. Shortages are of the drawing that led to it. */
  write: (plan: PaperPlan) => void;
  /** Says sums and shortages. */
  tell: (shortages: readonly Shortage[]) => void;
}

const number = (id: string, min: number, max: number, step: number) =>
  element('input', {
    type: 'number',
    id,
    name: id,
    min: String(min),
    max: String(max),
    step: String(step),
    required: true,
  });

const labelled = (text: string, input: HTMLElement & { id: string }) =>
  element('p', { className: 'paper-field' }, element('label', { htmlFor: input.id }, text), input);

/** One row of the blueprint. */
function typeRow(type: QuestionType) {
  const count = number(`count-${type}`, 0, 200, 1);
  count.setAttribute('aria-label', `${TYPES[type]}题数`);
  const points = number(`points-${type}`, LIMITS.points.min, LIMITS.points.max, 0.5);
  points.setAttribute('aria-label', `${TYPES[type]}每题分值`);
  const note = element('div', { className: 'note' });
  const cells = [count, points].map((input) => element('td', {}, input));
  const row = element('tr', {}, element('th', { scope: 'row' }, TYPES[type], note), ...cells);
  return { type, count, points, note, row };
}

/** Something to tick; `extra` is not ticked unless somebody does. */
interface Box<T> {
  value: T;
  text: string;
  extra?: true;
}

/** Boxes of which all but the extra ones ticked means no filter. */
function boxes<T>(legend: string, name: string, entries: readonly Box<T>[]) {
  const inputs = entries.map(({ value, extra }) =>
    element('input', { type: 'checkbox', name, value: String(value), checked: !extra }),
  );
  const labels = entries.map(({ text }, at) => element('label', {}, inputs[at]!, ` ${text}`));
  return {
    view: element('fieldset', {}, element('legend', {}, legend), element('div', { className: 'boxes' }, ...labels)),
    read: (): T[] | undefined => {
      const ticked = entries.filter((_entry, at) => inputs[at]!.checked).map(({ value }) => value);
      return entries.every(({ extra }, at) => inputs[at]!.checked !== Boolean(extra)) ? undefined : ticked;
    },
    write: (wanted: readonly T[] | undefined) =>
      inputs.forEach((input, at) => (input.checked = wanted?.includes(entries[at]!.value) ?? !entries[at]!.extra)),
  };
}

/** The editor of a paper's blueprint. Its `change` events bubble. */
export function paperForm(bank: Bank): PaperForm {
  const title = element('input', { type: 'text', id: 'title', maxLength: 40, required: true, autocomplete: 'off' });
  const minutes = number('minutes', LIMITS.minutes.min, LIMITS.minutes.max, 1);
  const pass = number('pass', 0, 1000, 0.5);
  const seed = element('input', {
    type: 'text',
    id: 'seed',
    maxLength: 12,
    required: true,
    autocomplete: 'off',
    spellcheck: false,
  });
  const rows = (Object.keys(TYPES) as QuestionType[]).map(typeRow);
  const sum = element('p', { className: 'paper-sum' });
  sum.setAttribute('role', 'status');
  const topicBoxes = boxes('从哪些主题里抽', 'topic', [
    ...bank.topics.map(({ id, title: text }) => ({ value: id, text })),
    ...ownNames(bank).map(([id, text]) => ({ value: id, text, extra: true as const })),
  ]);
  const levelBoxes = boxes(
    '难度',
    'level',
    Object.entries(DIFFICULTIES).map(([level, text]) => ({ value: Number(level), text })),
  );
  const head = ['题型', '题数', '每题分值'].map((text) => element('th', { scope: 'col' }, text));
  const table = element(
    'table',
    { className: 'paper-types' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows.map(({ row }) => row)),
  );
  const view = element(
    'form',
    { className: 'paper-form screen-only' },
    element(
      'fieldset',
      {},
      element('legend', {}, '试卷'),
      labelled('名称', title),
      labelled('时间（分钟）', minutes),
      labelled('及格分', pass),
      labelled('种子（决定抽哪些题、选项怎么排）', seed),
    ),
    element('fieldset', {}, element('legend', {}, '题型'), table, sum),
    topicBoxes.view,
    levelBoxes.view,
  );
  view.noValidate = true;
  view.addEventListener('submit', (event) => event.preventDefault());

  const sections = (): Section[] =>
    rows.map(({ type, count, points }) => ({ type, count: count.valueAsNumber, points: points.valueAsNumber }));
  return {
    view,
    read: () => {
      const [wantedTopics, wantedLevels] = [topicBoxes.read(), levelBoxes.read()];
      return {
        blueprint: {
          title: title.value.trim(),
          minutes: minutes.valueAsNumber,
          pass: pass.valueAsNumber,
          sections: sections(),
        },
        seed: seed.value.trim(),
        filter: {
          ...(wantedTopics ? { topics: wantedTopics } : {}),
          ...(wantedLevels ? { difficulties: wantedLevels } : {}),
        },
      };
    },
    write: ({ paper, filter }) => {
      title.value = paper.title;
      minutes.value = String(paper.minutes);
      pass.value = String(paper.pass);
      seed.value = paper.seed;
      const wanted = rowsOf(paper);
      rows.forEach(({ count, points }, at) => {
        count.value = String(wanted[at]!.count);
        points.value = String(wanted[at]!.points);
      });
      topicBoxes.write(filter.topics);
      levelBoxes.write(filter.difficulties);
    },
    tell: (shortages) => {
      for (const { type, note } of rows) {
        const short = shortages.find((each) => each.type === type);
        const reason = type === 'case' ? '案例整组抽，凑得出的最多是' : '符合条件的只有';
        note.textContent = short ? `${reason}${short.have}题，要的是${short.want}题` : '';
      }
      const used = sections().filter(({ count }) => count > 0);
      const count = used.reduce((total, section) => total + section.count, 0);
      sum.textContent = `合计${count}题，${fullMarks({ sections: used })}分`;
    },
  };
}
