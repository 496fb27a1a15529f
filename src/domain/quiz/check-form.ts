import type { Item } from './schema.ts';

/** What a schema cannot say about the form of a question: how many answers are right, gaps that are there, ids used once. */
export function checkForm(question: Item): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const right = question.options.filter(({ correct }) => correct).length;
      const wrong = question.options.length - right;
      return [
        ...twice(question.options.map(({ id }) => id)),
        ...(question.type === 'single' && right !== 1 ? [`单选题要有一个正确选项，现在有${right}个`] : []),
        ...(question.type === 'multiple' && (right < 2 || wrong < 1) ? ['多选题至少两个正确选项、一个错误选项'] : []),
      ];
    }
    case 'blank': {
      const gaps = question.stem.split('____').length - 1;
      return gaps === question.blanks.length ? [] : [`题干里有${gaps}个“____”，blanks 有${question.blanks.length}个`];
    }
    case 'order':
      return twice(question.items.map(({ id }) => id));
    case 'match':
      return [
        ...twice(question.pairs.map(({ id }) => id)),
        ...(question.extra ?? [])
          .filter((text) => question.pairs.some(({ right }) => right === text))
          .map((text) => `干扰项“${text}”也是正确答案`),
      ];
    case 'judge':
      return [];
  }
}

const twice = (ids: string[]): string[] =>
  [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `${id} 出现两次`);
