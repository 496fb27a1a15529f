import fc from 'fast-check';
import type { Corpus } from '../../corpus/index.ts';
import type { Topic } from '../bank.ts';
import { topicSchema, type QuizQuestion } from '../schema.ts';
import { tidy } from './text.ts';
import type { OwnFacts } from './types.ts';

/** What own questions are held to, from the laws as they are. */
export const factsOf = ({ titles, shapes, current }: Pick<Corpus, 'titles' | 'shapes' | 'current'>): OwnFacts => ({
  titles: Object.fromEntries(titles),
  shapes: Object.fromEntries(shapes),
  law: current.id,
  today: '2026-11-22',
});

/** Signs that some format somewhere takes for its own. */
const TRICKY = [...'=+-@\'"`,;；/／|｜＝\\#:：{}[]&*!%<>\t\n，。“”～😀𠮷？ab60'].concat(
  '甲',
  '乙',
  '应当',
  '不得',
  ' ',
  'null',
  '- ',
);
const text = (min: number, max = min + 8) =>
  fc
    .array(fc.constantFrom(...TRICKY), { minLength: min, maxLength: max + min })
    .map((signs) => tidy(signs.join('')))
    .filter((made) => [...made].length >= min && !/\{[a-z]/.test(made));

const cite = fc.constantFrom('2022-34', '2022-34-1', '2022-31(6)', '2022-22-1(3)', '2005-33');
const common = {
  explain: text(10),
  citations: fc.uniqueArray(cite, { minLength: 1, maxLength: 3 }),
  difficulty: fc.constantFrom(1, 2, 3),
  level: fc.constantFrom('remember', 'understand', 'apply'),
};
const choice = (type: string, min: number, max: number) =>
  fc
    .record({
      ...common,
      stem: text(1),
      texts: fc.uniqueArray(text(1), { minLength: min, maxLength: max }),
      feedback: fc.array(text(4), { minLength: max, maxLength: max }),
      right: fc.nat(100),
      negative: fc.boolean(),
    })
    .map(({ texts, feedback, right, negative, ...rest }) => ({
      ...rest,
      type,
      ...(negative ? { negative } : {}),
      options: texts.map((option, at) => {
        const correct = type === 'single' ? at === right % texts.length : at !== right % texts.length;
        return { text: option, feedback: feedback[at]!, ...(correct ? { correct } : {}) };
      }),
    }));
const judge = fc.record({
  ...common,
  type: fc.constant('judge'),
  stem: text(1),
  answer: fc.boolean(),
  feedback: fc.record({ right: text(4), wrong: text(4) }),
});
const plain = text(1).filter((made) => !made.includes('_'));
const blank = fc
  .record({
    ...common,
    type: fc.constant('blank'),
    words: fc.array(plain, { minLength: 2, maxLength: 5 }),
    accept: fc.array(fc.uniqueArray(text(1), { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
    hints: fc.array(fc.option(text(1), { nil: undefined }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ words, accept, hints, ...rest }) => ({
    ...rest,
    stem: words.join('____'),
    blanks: words.slice(1).map((_word, at) => ({ accept: accept[at], hint: hints[at] })),
  }));
const order = fc.record({
  ...common,
  type: fc.constant('order'),
  stem: text(1),
  items: fc.array(fc.record({ text: text(1) }), { minLength: 3, maxLength: 8 }),
});
const match = fc
  .record({
    ...common,
    type: fc.constant('match'),
    stem: text(1),
    pairs: fc.array(fc.record({ left: text(1), right: text(1) }), { minLength: 3, maxLength: 6 }),
    extra: fc.array(text(1), { maxLength: 2 }),
  })
  .map(({ pairs, extra, ...rest }) => ({
    ...rest,
    pairs,
    extra: extra.filter((one) => pairs.every(({ right }) => right !== one)),
  }));
const item = fc.oneof(choice('single', 3, 6), choice('multiple', 4, 8), judge, blank, order, match);
const story = fc.record({
  type: fc.constant('case'),
  story: text(30),
  parts: fc.array(item, { minLength: 2, maxLength: 5 }),
});

/** Trees of whole sets that are right, with signs that formats trip over. */
export const ownTrees = fc.record({
  title: text(1, 2),
  order: fc.integer({ min: 1, max: 999 }),
  about: text(1),
  questions: fc.array(fc.oneof({ weight: 4, arbitrary: item }, story), { minLength: 1, maxLength: 6 }),
});

/** A topic as it could stand in the bank: ids of its own are replaced by numbers. Throws where the schema refuses it. */
export function asBank({ title, order: place, about, questions }: Topic) {
  let number = 0;
  const numbered = <T extends object>(one: T) => ({ ...one, id: `q${String(++number).padStart(4, '0')}` });
  return topicSchema.parse({
    title,
    order: place,
    about,
    questions: questions.map((question: QuizQuestion) =>
      question.type === 'case'
        ? { ...numbered(question), parts: question.parts.map((part) => numbered(part)) }
        : numbered(question),
    ),
  });
}
