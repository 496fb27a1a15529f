import { grade, kindOf, letter, presented, type Item, type Response } from '../quiz/index.ts';

/** One record of `cmi.interactions`, in the formats of SCORM 1.2 (Run-Time Environment, 3.4.4). */
export interface Interaction {
  id: string;
  type: 'choice' | 'true-false' | 'fill-in' | 'matching' | 'sequencing';
  student_response: string;
  /** Each a pattern of its own: `cmi.interactions.n.correct_responses.m.pattern`. */
  correct: string[];
  result: string;
  weighting: string;
}

/** CMIString255. */
const LONGEST = 255;

const TYPES: Record<Item['type'], Interaction['type']> = {
  single: 'choice',
  multiple: 'choice',
  judge: 'true-false',
  blank: 'fill-in',
  order: 'sequencing',
  match: 'matching',
};

/** All of them are wanted, not one of them. */
const all = (text: string) => `{${text}}`;
const cut = (text: string) => text.slice(0, LONGEST);

/**
 * A response in characters: options and right sides by the letter under which they stood, left sides by number, steps by
 * their id, which runs a, b, c in the right order. Empty for no response.
 */
function written(item: Item, response: Response, order: readonly string[]): string {
  const letterOf = (id: string) => letter(order.indexOf(id)).toLowerCase();
  const list = response as readonly string[];
  switch (item.type) {
    case 'single':
      return response === '' ? '' : letterOf(String(response));
    case 'multiple':
      return list.map(letterOf).sort().join(',');
    case 'judge':
      return response === null ? '' : response ? 't' : 'f';
    case 'blank':
      return list.some((text) => text.trim()) ? cut(list.map((text) => text.trim()).join('；')) : '';
    case 'order':
      return list.map((id) => 'abcdefgh'[item.items.findIndex((step) => step.id === id)]).join(',');
    case 'match':
      return item.pairs
        .flatMap(({ id }, at) => {
          const right = (response as Record<string, string>)[id];
          return right === undefined ? [] : [`${at + 1}.${letterOf(right)}`];
        })
        .join(',');
  }
}

function patterns(item: Item, order: readonly string[]): string[] {
  if (item.type === 'blank' && item.blanks.length === 1) return item.blanks[0]!.accept.map(cut);
  const right = written(item, kindOf(item).answer(item), order);
  return [item.type === 'multiple' || item.type === 'match' ? all(right) : right];
}

function resultOf(share: number): string {
  if (share === 1) return 'correct';
  return share === 0 ? 'wrong' : String(Math.round(share * 100) / 100);
}

/** What is recorded of one question. A response that is none of the question's counts as none. */
export function interactionOf(item: Item, given: Response, seed: string): Interaction {
  const kind = kindOf(item);
  const response = kind.read(item, given) ?? kind.empty(item);
  const order = presented(item, seed);
  return {
    id: item.id,
    type: TYPES[item.type],
    student_response: written(item, response, order),
    correct: patterns(item, order),
    result: resultOf(grade(item, response)),
    weighting: '1',
  };
}
