import { bankItems, type BankItem, type Topic } from './bank.ts';
import type { Item } from './schema.ts';
import { kindOf } from './types/index.ts';

/** Something about the writing of a question, or of the bank, that gives answers away or misleads. */
export interface Lint {
  rule: string;
  /** The question, or 全库. */
  place: string;
  message: string;
}

/** What is counted over the whole bank: the share of something, and between which shares it should lie. */
export interface Balance {
  name: string;
  share: number;
  from: number;
  to: number;
}

type Choice = Extract<Item, { type: 'single' | 'multiple' }>;

const LAZY = /以上(都|均|全)|都(对|不对|正确|不正确)$|全部正确|均正确/;
const NEGATIVE =
  /(不属于|不正确|错误|不符合|不应当|不包括|不能|不可以|不需要|不得)的?(是|有|一项|做法|说法|情形)[^，。]*[（(]?|哪[项些个种]?.{0,8}(不正确|错误|不对|不属于|不符合)/;

const isChoice = (item: Item): item is Choice => item.type === 'single' || item.type === 'multiple';
const length = (text: string) => [...text].length;

/** The pairs of neighbouring characters of a text, signs left out. */
function pairsOf(text: string): Set<string> {
  const plain = [...text.replace(/[\s\p{P}_]/gu, '')];
  return new Set(plain.slice(1).map((char, at) => plain[at]! + char));
}

/** How alike two texts are, from 0 to 1, by the pairs of characters they share. */
function alike(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (!left.size || !right.size) return 0;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return shared / (left.size + right.size - shared);
}

const likeness = (a: string, b: string): number => (a === b ? 1 : alike(pairsOf(a), pairsOf(b)));

/** One rule looks at one question and says what is wrong with it. */
const RULES: Record<string, (item: Item) => string | null> = {
  'lazy-option': (item) =>
    isChoice(item) && item.options.some(({ text }) => LAZY.test(text)) ? '不写“以上都对”一类的选项' : null,
  'negative-unmarked': (item) =>
    isChoice(item) && NEGATIVE.test(item.stem) && !item.negative ? '题干问的是错的、不属于的，写 negative: true' : null,
  'negative-wrongly': (item) =>
    item.negative && !/[不非错误未]/.test(item.stem) ? '题干里没有否定的说法，去掉 negative' : null,
  'overlapping-options': (item) => {
    if (!isChoice(item)) return null;
    for (const [at, { text }] of item.options.entries())
      for (const other of item.options.slice(at + 1))
        if (text === other.text || likeness(text, other.text) > 0.9) return `选项“${text}”和“${other.text}”几乎一样`;
    return null;
  },
  'explanation-repeats': (item) => {
    const answer = kindOf(item).inWords(item, kindOf(item).answer(item));
    return likeness(item.explain, answer) > 0.75 || likeness(item.explain, item.stem + answer) > 0.8
      ? '解析只是把答案再说一遍，写出为什么'
      : null;
  },
  'feedback-repeats': (item) =>
    isChoice(item) && new Set(item.options.map(({ feedback }) => feedback)).size < item.options.length
      ? '几个选项的反馈一样，各写各的'
      : null,
};

/** What is worth mending in the writing of one question. */
export const lintItem = (item: Item): Lint[] =>
  Object.entries(RULES).flatMap(([rule, judge]) => {
    const message = judge(item);
    return message ? [{ rule, place: item.id, message }] : [];
  });

/** Everything worth mending in the writing of the bank. */
export function lintBank(topics: readonly Topic[]): Lint[] {
  const items = bankItems(topics);
  return [
    ...items.flatMap(({ item }) => lintItem(item)),
    ...twins(items),
    ...balances(topics)
      .filter(({ share, from, to }) => share < from || share > to)
      .map(({ name, share, from, to }) => ({
        rule: 'balance',
        place: '全库',
        message: `${name}占${percent(share)}，应当在${percent(from)}到${percent(to)}之间`,
      })),
  ];
}

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What a question asks and answers, as `alike` compares it. */
const gist = (item: Item) => pairsOf(item.stem + kindOf(item).inWords(item, kindOf(item).answer(item)));
const SAME = 0.8;

/** For new questions, by id, those among the known ones and among the new ones before them that ask the same. */
export function lookAlikes(added: readonly Item[], known: readonly Item[]): Map<string, Item[]> {
  const texts = [...known, ...added].map((item) => ({ item, text: gist(item) }));
  return new Map(
    added.map((item, at) => {
      const own = texts[known.length + at]!.text;
      const others = texts.slice(0, known.length + at).filter(({ item: other }) => other.type === item.type);
      return [item.id, others.filter(({ text }) => alike(own, text) > SAME).map((other) => other.item)];
    }),
  );
}

/** Questions that ask the same: their stems and answers are alike. Questions of one case share a story, not a stem. */
function twins(items: BankItem[]): Lint[] {
  const texts = items.map(({ item }) => gist(item));
  return items.flatMap(({ item }, at) =>
    items
      .slice(at + 1)
      .flatMap(({ item: other }, next) =>
        item.type === other.type && alike(texts[at]!, texts[at + 1 + next]!) > SAME
          ? [{ rule: 'near-duplicate', place: item.id, message: `和 ${other.id} 几乎是一道题` }]
          : [],
      ),
  );
}

/** Positions and lengths by which somebody who knows nothing could guess. */
export function balances(topics: readonly Topic[]): Balance[] {
  const items = bankItems(topics).map(({ item }) => item);
  const singles = items.filter((item): item is Extract<Item, { type: 'single' }> => item.type === 'single');
  const fours = singles.filter(({ options }) => options.length === 4);
  const judges = items.filter((item): item is Extract<Item, { type: 'judge' }> => item.type === 'judge');
  const share = <T>(list: readonly T[], test: (entry: T) => boolean) =>
    list.length ? list.filter(test).length / list.length : 0.5;
  const longest = ({ options }: (typeof singles)[number]) => {
    const right = options.find(({ correct }) => correct)!;
    return options.every((other) => other === right || length(other.text) < length(right.text));
  };
  return [
    ...[0, 1, 2, 3].map((at) => ({
      name: `四选一的正确选项在第${at + 1}位`,
      share: fours.length ? share(fours, ({ options }) => options[at]!.correct === true) : 0.25,
      from: 0.2,
      to: 0.3,
    })),
    { name: '单选题正确选项比别的都长的', share: singles.length ? share(singles, longest) : 0.3, from: 0, to: 0.4 },
    { name: '判断题答案是“正确”的', share: share(judges, ({ answer }) => answer), from: 0.4, to: 0.6 },
  ];
}
