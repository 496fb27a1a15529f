import { bankItems, partsOf, type Topic } from '../bank.ts';
import { lintItem, lookAlikes } from '../lint.ts';
import type { Item } from '../schema.ts';
import { FILLER } from './check-body.ts';
import type { Path } from './path.ts';
import { SAMPLE } from './sample.ts';
import type { OwnProblem } from './types.ts';

/** With fewer questions of one right option lengths say nothing. */
const ENOUGH = 5;
const FILLERS: readonly string[] = Object.values(FILLER);

/** What the rules of the bank say of a question, in the words of a table. */
const WORDS: Record<string, string> = {
  'negative-unmarked': '题干问的是错的、不属于的，“反问”写“是”（YAML 里写 negative: true）',
  'negative-wrongly': '题干里没有否定的说法，“反问”不要写',
};

const usesFiller = (item: Item): boolean =>
  'options' in item
    ? item.options.some(({ feedback }) => FILLERS.includes(feedback))
    : item.type === 'judge' && Object.values(item.feedback).some((text) => FILLERS.includes(text));

/** What could be better about a set that is right; `place` says where a question stands in its file. */
export function lintOwn(topic: Topic, bank: readonly Topic[], place: (path: Path) => OwnProblem): OwnProblem[] {
  const paths = pathsOf(topic);
  const samples = new Set(SAMPLE.flatMap(partsOf).map(({ stem }) => stem));
  const own = bankItems([topic]).map(({ item }) => item);
  const known = bankItems(bank).map(({ item }) => item);
  const twins = lookAlikes(own, known);
  const warnings = own.flatMap((item) => {
    const messages = [
      ...(samples.has(item.stem) ? ['这是模板里的示例，不要的话删掉这一行再导入'] : []),
      ...lintItem(item)
        // Fillers are alike by nature.
        .filter(({ rule }) => rule !== 'feedback-repeats' || !usesFiller(item))
        .map(({ rule, message }) => WORDS[rule] ?? message),
      ...(twins.get(item.id) ?? []).map(
        (other) => `和${other.id.startsWith('own') ? '前面的题' : `题库的 ${other.id}`}几乎是一道题：${other.stem}`,
      ),
    ];
    return messages.map((message) => ({ ...place(paths.get(item.id)!), message }));
  });
  return [...warnings, ...wholeSet(own)];
}

function wholeSet(own: readonly Item[]): OwnProblem[] {
  const singles = own.flatMap((item) => (item.type === 'single' ? [item] : []));
  const giveaway = singles.filter(({ options }) => {
    const right = options.find(({ correct }) => correct)!;
    return options.every((option) => option === right || option.text.length < right.text.length);
  });
  const bare = own.filter(usesFiller).length;
  const say = (message: string) => ({ row: 0, column: '', message });
  return [
    ...(singles.length >= ENOUGH && giveaway.length > singles.length * 0.4
      ? [say(`${singles.length}道单选题里有${giveaway.length}道的正确选项比别的都长，不会的人也能猜，调整一下长短`)]
      : []),
    ...(bare ? [say(`${bare}道题有选项没有写反馈，答题的人只看到对错和“理由见解析”`)] : []),
  ];
}

/** Where each question of a topic stands in it. */
function pathsOf({ questions }: Topic): Map<string, Path> {
  return new Map(
    questions.flatMap((question, at): [string, Path][] =>
      question.type === 'case'
        ? question.parts.map((part, number) => [part.id, ['questions', at, 'parts', number]])
        : [[question.id, ['questions', at]]],
    ),
  );
}
