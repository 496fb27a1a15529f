/** A small bank for tests: one question of each type and one case, with signs that other formats trip over. */
import type { Topic } from './bank.ts';
import type { Item, QuizQuestion } from './schema.ts';

const common = (id: string) => ({
  id,
  revision: 1,
  explain: '因为条例这样规定，见后面的依据。',
  citations: ['2022-34-1'],
  difficulty: 1 as const,
  level: 'remember' as const,
  reviewed: '2026-11-21',
});
const option = (id: string, text: string, correct = false) => ({
  id,
  text,
  feedback: `反馈${id}`,
  ...(correct ? { correct: true as const } : {}),
});

export const SINGLE: Item = {
  ...common('q0001'),
  type: 'single',
  stem: '选 {一} 个：a=b & c<d？',
  options: [option('a', '60日', true), option('b', '~15日#'), option('c', '30日')],
};
export const MULTIPLE: Item = {
  ...common('q0002'),
  type: 'multiple',
  stem: '哪些对？',
  options: [option('a', '甲', true), option('b', '乙', true), option('c', '丙'), option('d', '丁', true)],
};
export const JUDGE: Item = {
  ...common('q0003'),
  type: 'judge',
  stem: '这句话错。',
  answer: false,
  feedback: { right: '答正确的看到', wrong: '答错误的看到' },
};
export const BLANK: Item = {
  ...common('q0004'),
  type: 'blank',
  stem: '应当在____日内办结，延长不超过____日。',
  blanks: [{ accept: ['60', '六十'] }, { accept: ['30'] }],
};
export const ORDER: Item = {
  ...common('q0005'),
  type: 'order',
  stem: '排先后',
  items: ['登记', '受理', '办理', '送达'].map((text, at) => ({ id: 'abcd'[at]!, text })),
};
export const MATCH: Item = {
  ...common('q0006'),
  type: 'match',
  stem: '连起来',
  pairs: [
    { id: 'a', left: '复查', right: '30日' },
    { id: 'b', left: '复核', right: '30日' },
    { id: 'c', left: '办理', right: '60日' },
  ],
  extra: ['15日'],
};
export const CASE: Extract<QuizQuestion, { type: 'case' }> = {
  id: 'q0007',
  type: 'case',
  story: '一封来信写了两件事，请求查处欠薪，同时举报村干部，信访局收到以后登记。',
  parts: [
    { ...SINGLE, ...common('q0008') },
    { ...JUDGE, ...common('q0009') },
  ],
};

export const TOPICS: Topic[] = [
  {
    id: 'small',
    title: '小题库',
    order: 1,
    about: '测试用',
    questions: [SINGLE, MULTIPLE, JUDGE, BLANK, ORDER, MATCH, CASE],
  },
];
