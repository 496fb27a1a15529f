import { DIFFICULTIES, LEVELS } from '../names.ts';
import { splitCitations } from './citation.ts';
import { LETTERS, type ColumnKey } from './columns.ts';
import type { ItemType } from './check-item.ts';
import type { Path } from './path.ts';
import { EQUALS, GAPS, WAYS } from './signs.ts';
import { pieces, plainName, tidy } from './text.ts';

/** One row: what stands in a column, and a way to say that it cannot be read. */
export interface RowSource {
  text: (key: ColumnKey) => string;
  wrong: (key: ColumnKey, message: string) => void;
}

/** A question as a tree, and the column from which each place of the tree came. */
export interface RowItem {
  tree: Record<string, unknown>;
  column: (path: Path) => ColumnKey;
}

const YES = ['对', '正确', '√', '✓', '✔', 'T', 'TRUE', '是'].map(plainName);
const NO = ['错', '错误', '×', '✗', '✘', 'X', 'F', 'FALSE', '否'].map(plainName);
const FIELD_COLUMNS: Record<string, ColumnKey> = {
  type: 'type',
  citations: 'citations',
  explain: 'explain',
  difficulty: 'difficulty',
  level: 'level',
  negative: 'negative',
  answer: 'answer',
  blanks: 'answer',
};

/** The options of a row up to the last that is written; a gap between them is wrong. */
function cellsOf({ text, wrong }: RowSource): string[] {
  const cells = LETTERS.map((letter) => text(`option${letter}`));
  const written = cells.map((cell) => cell !== '').lastIndexOf(true) + 1;
  cells.slice(0, written).forEach((cell, at) => {
    if (!cell) wrong(`option${LETTERS[at]!}`, '选项要连着写，这一格是空的');
  });
  return cells.slice(0, written);
}

/** The places, from 0, that letters name; null where the cell holds something else or names an option that is not there. */
function placesOf({ text, wrong }: RowSource, count: number): number[] | null {
  const written = text('answer');
  if (!written) return (wrong('answer', '没有写答案'), null);
  const letters = [...plainName(written).replace(/[、,;/.\-→>]/g, '')];
  const places = letters.map((letter) => LETTERS.indexOf(letter as 'A'));
  if (places.some((at) => at < 0)) return (wrong('answer', `答案写字母，“${written}”认不出`), null);
  const beyond = letters.filter((_letter, at) => places[at]! >= count);
  if (beyond.length) return (wrong('answer', `答案里的${beyond.join('、')}没有对应的选项`), null);
  if (new Set(places).size < places.length) return (wrong('answer', '答案里有重复的字母'), null);
  return places;
}

const feedbackAt = ({ text }: RowSource, at: number) => text(`feedback${LETTERS[at]!}`) || undefined;

/** The sides of a pair: what stands before the first sign of equality and what stands behind it. */
function sidesOf(cell: string): [left: string, right: string] | null {
  const [left, ...rest] = pieces(cell, EQUALS);
  return rest.length ? [tidy(left!.text), tidy(rest.map(({ text, sign }) => text + sign).join(''))] : null;
}

/** The gaps of an answer, each with all that is accepted. */
function gapsOf(cell: string): string[][] {
  const gaps: string[][] = [[]];
  for (const { text, sign } of pieces(cell, GAPS + WAYS)) {
    if (tidy(text)) gaps[gaps.length - 1]!.push(tidy(text));
    if (sign && GAPS.includes(sign)) gaps.push([]);
  }
  return gaps.filter((gap) => gap.length > 0);
}

type Reader = (source: RowSource) => { fields: object; columns?: Record<string, ColumnKey[]> };
const optionColumns = (places: readonly number[]): ColumnKey[] => places.map((at) => `option${LETTERS[at]!}` as const);

const choice: Reader = (source) => {
  const cells = cellsOf(source);
  const right = placesOf(source, cells.length);
  const options = cells.map((text, at) => ({
    text,
    ...(right?.includes(at) ? { correct: true } : {}),
    feedback: feedbackAt(source, at),
  }));
  return { fields: { options } };
};

const READERS: Record<ItemType, Reader> = {
  single: choice,
  multiple: choice,
  judge: (source) => {
    const plain = plainName(source.text('answer'));
    const answer = YES.includes(plain) ? true : NO.includes(plain) ? false : undefined;
    return { fields: { answer, feedback: { right: feedbackAt(source, 0), wrong: feedbackAt(source, 1) } } };
  },
  blank: (source) => {
    const blanks = gapsOf(source.text('answer')).map((accept, at) => ({ accept, hint: feedbackAt(source, at) }));
    return { fields: { blanks: blanks.length ? blanks : undefined } };
  },
  order: (source) => {
    const cells = cellsOf(source);
    const places = placesOf(source, cells.length);
    if (places && places.length < cells.length)
      source.wrong('answer', `有${cells.length}步，答案只排了${places.length}步`);
    const order = places ?? cells.map((_cell, at) => at);
    return { fields: { items: order.map((at) => ({ text: cells[at] })) }, columns: { items: optionColumns(order) } };
  },
  match: (source) => {
    const cells = cellsOf(source);
    const pairs: object[] = [];
    const extra: string[] = [];
    const columns: Record<string, ColumnKey[]> = { pairs: [], extra: [] };
    cells.forEach((cell, at) => {
      const key = `option${LETTERS[at]!}` as const;
      const sides = sidesOf(cell);
      if (!sides) return cell && source.wrong(key, `配对写成“左边＝右边”，“${cell}”里没有等号`);
      const kind = sides[0] ? 'pairs' : 'extra';
      columns[kind]!.push(key);
      if (sides[0]) pairs.push({ left: sides[0], right: sides[1] });
      else extra.push(sides[1]);
    });
    return { fields: { pairs, extra: extra.length ? extra : undefined }, columns };
  },
};

/** A choice among names: its id, what stands there where it is none, undefined where nothing stands there. */
function named<T>(text: string, known: readonly (readonly [T, string])[]): T | string | undefined {
  if (!text) return undefined;
  const plain = plainName(text);
  return known.find(([id, name]) => plainName(name) === plain || plainName(String(id)) === plain)?.[0] ?? text;
}

/** Rebuilds one question from its row. */
export function rowItem(type: ItemType, source: RowSource): RowItem {
  const { fields, columns = {} } = READERS[type](source);
  const { text, wrong } = source;
  const negative = plainName(text('negative'));
  if (negative && ![...YES, ...NO].includes(negative)) wrong('negative', '只写“是”，或者不写');
  const citations = splitCitations(text('citations'));
  return {
    tree: {
      type,
      stem: text('stem'),
      ...fields,
      explain: text('explain'),
      citations: citations.length ? citations : undefined,
      difficulty: named(
        text('difficulty'),
        Object.entries(DIFFICULTIES).map(([id, name]) => [Number(id), name] as const),
      ),
      level: named(text('level'), Object.entries(LEVELS)),
      negative: YES.includes(negative) ? true : undefined,
    },
    column: ([field = 'stem', at, part]) => {
      if (field === 'stem') return 'stem';
      if (field === 'options' && at === 'correct') return 'answer';
      if (field === 'feedback') return at === 'wrong' ? 'feedbackB' : 'feedbackA';
      const letter = LETTERS[Number(at)] ?? 'A';
      if (part === 'feedback' || part === 'hint') return `feedback${letter}`;
      return FIELD_COLUMNS[String(field)] ?? columns[String(field)]?.[Number(at)] ?? `option${letter}`;
    },
  };
}
