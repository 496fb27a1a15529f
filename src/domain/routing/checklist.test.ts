import { expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { assembleCorpus } from '../corpus/index.ts';
import { checklist } from './index.ts';

const { routing } = assembleCorpus((await readContent(process.cwd())).collections);
const { questions, outcomes } = checklist(routing);

it('has every question, option and outcome, the first question first', () => {
  expect(questions[0]!.question.id).toBe('asker');
  expect(questions.map(({ number }) => number)).toEqual(questions.map((_, at) => at + 1));
  expect(questions.map(({ question }) => question.id).sort()).toEqual(routing.questions.map(({ id }) => id).sort());
  for (const { question, options } of questions) expect(options.map(({ option }) => option)).toEqual(question.options);
  expect(outcomes.map(({ outcome }) => outcome.id).sort()).toEqual(routing.outcomes.map(({ id }) => id).sort());
});

it('only ever leads on, so that it can be walked on paper', () => {
  for (const { number, targets, options } of questions) {
    const all = [...targets, ...options.flatMap((option) => option.targets)];
    expect(all.length).toBeGreaterThan(0);
    for (const { question, outcome } of all) {
      expect(Boolean(question) !== Boolean(outcome)).toBe(true);
      if (question) expect(question.number).toBeGreaterThan(number);
    }
  }
});

it('says where the way depends on an earlier answer', () => {
  const kind = questions.find(({ question }) => question.id === 'kind')!;
  const { targets } = kind.options.find(({ option }) => option.id === 'suggestion')!;
  expect(targets.map(({ when, question }) => [when, question?.id])).toEqual([
    ['在党委和政府信访部门', 'office-owner'],
    ['刚收到转送、交办', 'received-owner'],
    ['', 'direct-owner'],
  ]);
});
