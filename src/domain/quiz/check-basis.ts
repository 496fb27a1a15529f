import { engineAnswer, type EngineParts } from './engine-answer.ts';
import { normalise } from './types/blank.ts';
import type { Item } from './schema.ts';

/**
 * Holds the answer of a question that rests on an engine to what the engine says. A choice says with `value` what each
 * option stands for; a judgement what its stem claims; a gap is compared as a learner's answer would be.
 */
export function checkBasis(question: Item, parts: EngineParts): string[] {
  if (!question.rests) return [];
  const result = engineAnswer(question.rests, parts);
  if ('problem' in result) return [`rests：${result.problem}`];
  const { answer } = result;
  switch (question.type) {
    case 'single':
    case 'multiple':
      return checkOptions(question.options, answer);
    case 'judge':
      if (question.value === undefined) return ['有 rests 的判断题要写 value，即题干断言的值'];
      return (question.value === answer) === question.answer
        ? []
        : [
            `引擎算出的是“${answer}”，题干断言“${question.value}”，答案应当是${question.value === answer ? '正确' : '错误'}`,
          ];
    case 'blank':
      return question.blanks.some(({ accept }) => accept.some((text) => normalise(text) === normalise(answer)))
        ? []
        : [`引擎算出的是“${answer}”，没有一个空接受它`];
    default:
      return ['rests 只用于单选、多选、判断、填空'];
  }
}

function checkOptions(options: Extract<Item, { type: 'single' }>['options'], answer: string): string[] {
  return options.flatMap(({ id, value, correct = false }) => {
    if (value === undefined) return [`有 rests 的题，选项 ${id} 要写 value`];
    return (value === answer) === correct
      ? []
      : [`引擎算出的是“${answer}”，选项 ${id}（${value}）标的${correct ? '对' : '错'}不符`];
  });
}
