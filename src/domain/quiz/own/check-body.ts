import { LIMITS } from '../limits.ts';
import { fault, fieldsOf, flagOf, listOf, optionalText, textOf, type Check } from './fields.ts';
import type { ItemType } from './check-item.ts';
import type { Path } from './path.ts';

type Fields = Record<string, unknown>;

/** What somebody sees who chose an option for which nothing was written. */
export const FILLER = { right: '对，理由见解析。', wrong: '不对，理由见解析。' } as const;

const LETTERS = 'abcdefgh';
/** Options, steps and pairs are known by their places, so that a file may leave their ids out. */
const idAt = (at: number) => LETTERS[at]!;
const FEEDBACK = { name: '反馈', min: LIMITS.feedback };
/** A table has as many columns for options as there are letters. */
const MOST_RIGHTS = LETTERS.length;

/** Two or more low lines, of either width, are one gap. */
export const withGaps = (stem: string): string => stem.replace(/[_＿]{2,}/g, '____');

/** What is special about a type of question, with its stem. */
export function checkBody(check: Check, type: ItemType, stem: string, fields: Fields, path: Path): object {
  switch (type) {
    case 'single':
    case 'multiple':
      return { type, stem, options: optionsOf(check, type, fields['options'], [...path, 'options']) };
    case 'judge':
      return { type, stem, ...judgementOf(check, fields, path) };
    case 'blank':
      return { type, stem: withGaps(stem), blanks: blanksOf(check, withGaps(stem), fields['blanks'], path) };
    case 'order':
      return { type, stem, items: stepsOf(check, fields['items'], [...path, 'items']) };
    case 'match':
      return { type, stem, ...pairsOf(check, fields, path) };
  }
}

function optionsOf(check: Check, type: 'single' | 'multiple', value: unknown, path: Path) {
  const options = listOf(check, value, path, { name: '选项', ...LIMITS[type] }).map((entry, at) => {
    const here = [...path, at];
    const fields = fieldsOf(check, entry, here, ['id', 'text', 'correct', 'feedback']) ?? {};
    const correct = flagOf(check, fields['correct'], [...here, 'correct'], 'correct');
    const feedback = optionalText(check, fields['feedback'], [...here, 'feedback'], FEEDBACK);
    return {
      id: idAt(at),
      text: textOf(check, fields['text'], [...here, 'text'], { name: '选项' }),
      ...(correct ? { correct } : {}),
      feedback: feedback ?? FILLER[correct ? 'right' : 'wrong'],
    };
  });
  const right = options.filter(({ correct }) => correct).length;
  const answer = [...path, 'correct'];
  if (type === 'single' && right !== 1) fault(check, answer, `单选题要有一个正确选项，现在有${right}个`);
  if (type === 'multiple' && (right < 2 || right === options.length))
    fault(check, answer, `多选题至少两个正确选项、一个错误选项，现在${options.length}个选项里${right}个正确`);
  const texts = options.map(({ text }) => text);
  texts.forEach((text, at) => {
    if (text && texts.indexOf(text) < at) fault(check, [...path, at, 'text'], '和前面的选项一样');
  });
  return options;
}

function judgementOf(check: Check, fields: Fields, path: Path) {
  const { answer } = fields;
  if (typeof answer !== 'boolean')
    fault(check, [...path, 'answer'], '判断题的答案在表格里写“对”或者“错”，在 YAML 里写 true 或者 false');
  const here = [...path, 'feedback'];
  const told = fields['feedback'] ?? {};
  const feedback = fieldsOf(check, told, here, ['right', 'wrong']) ?? {};
  const own = (key: 'right' | 'wrong', agrees: boolean) =>
    optionalText(check, feedback[key], [...here, key], FEEDBACK) ?? FILLER[agrees ? 'right' : 'wrong'];
  return { answer, feedback: { right: own('right', answer === true), wrong: own('wrong', answer === false) } };
}

function blanksOf(check: Check, stem: string, value: unknown, path: Path) {
  const here = [...path, 'blanks'];
  const blanks = listOf(check, value, here, { name: '填空的答案', ...LIMITS.blanks }).map((entry, at) => {
    const fields = fieldsOf(check, entry, [...here, at], ['accept', 'hint']) ?? {};
    const spot = [...here, at, 'accept'];
    const accept = listOf(check, fields['accept'], spot, { name: '可以接受的写法', min: 1, max: 20 }).map(
      (text, number) => textOf(check, text, [...spot, number], { name: '可以接受的写法', max: 60 }),
    );
    const hint = optionalText(check, fields['hint'], [...here, at, 'hint'], { name: '提示' });
    return { accept, ...(hint ? { hint } : {}) };
  });
  const gaps = stem.split('____').length - 1;
  if (stem && blanks.length && gaps !== blanks.length)
    fault(check, here, `题干里有${gaps}个“____”，答案有${blanks.length}个，要一样多`);
  return blanks;
}

function stepsOf(check: Check, value: unknown, path: Path) {
  return listOf(check, value, path, { name: '排序的步骤', ...LIMITS.items }).map((entry, at) => {
    const fields = fieldsOf(check, entry, [...path, at], ['id', 'text']) ?? {};
    return { id: idAt(at), text: textOf(check, fields['text'], [...path, at, 'text'], { name: '步骤' }) };
  });
}

function pairsOf(check: Check, fields: Fields, path: Path) {
  const here = [...path, 'pairs'];
  const pairs = listOf(check, fields['pairs'], here, { name: '配对', ...LIMITS.pairs }).map((entry, at) => {
    const pair = fieldsOf(check, entry, [...here, at], ['id', 'left', 'right']) ?? {};
    const side = (key: 'left' | 'right', name: string) => textOf(check, pair[key], [...here, at, key], { name });
    return { id: idAt(at), left: side('left', '左边'), right: side('right', '右边') };
  });
  const spot = [...path, 'extra'];
  const given = fields['extra'] ?? [];
  const extra = listOf(check, given, spot, { name: '干扰项', min: 0, max: LIMITS.extra }).map((text, at) => {
    const read = textOf(check, text, [...spot, at], { name: '干扰项' });
    if (read && pairs.some(({ right }) => right === read)) fault(check, [...spot, at], `干扰项“${read}”也是正确答案`);
    return read;
  });
  if (pairs.length + extra.length > MOST_RIGHTS)
    fault(check, spot, `配对和干扰项合起来最多${MOST_RIGHTS}个，现在${pairs.length + extra.length}个`);
  return { pairs, ...(extra.length ? { extra } : {}) };
}
