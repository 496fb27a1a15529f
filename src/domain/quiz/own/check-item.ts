import { LIMITS } from '../limits.ts';
import { DIFFICULTIES, LEVELS } from '../names.ts';
import type { Item } from '../schema.ts';
import { readCitation } from './citation.ts';
import { checkBody } from './check-body.ts';
import { fault, fieldsOf, flagOf, listOf, textOf, type Check } from './fields.ts';
import type { Path } from './path.ts';

/** A question without its id, which is given when the whole set is known. */
export type Unnamed<T> = T extends unknown ? Omit<T, 'id'> : never;
export type ItemDraft = Unnamed<Item>;

export const ITEM_TYPES = ['single', 'multiple', 'judge', 'blank', 'order', 'match'] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

const COMMON = [
  'id',
  'revision',
  'type',
  'stem',
  'explain',
  'citations',
  'difficulty',
  'level',
  'reviewed',
  'negative',
];
const FIELDS: Record<ItemType, string[]> = {
  single: ['options'],
  multiple: ['options'],
  judge: ['answer', 'feedback'],
  blank: ['blanks'],
  order: ['items'],
  match: ['pairs', 'extra'],
};
const MOST_CITATIONS = 20;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** What is taken where nothing is written. */
export const USUAL = { difficulty: 2, level: 'understand' } as const;

/** Reads one question. What it gives counts only where nothing was reported. */
export function checkItem(check: Check, value: unknown, path: Path): ItemDraft | null {
  const type = (value as { type?: unknown } | null)?.type as ItemType;
  if (!ITEM_TYPES.includes(type)) {
    fieldsOf(check, value, path, [...COMMON, ...Object.values(FIELDS).flat()]);
    fault(check, [...path, 'type'], '没有写题型，或者没有这种题型');
    return null;
  }
  const fields = fieldsOf(check, value, path, [...COMMON, ...FIELDS[type]])!;
  const at = (key: string) => [...path, key];
  const stem = textOf(check, fields['stem'], at('stem'), { name: '题干' });
  const body = checkBody(check, type, stem, fields, path);
  const negative = flagOf(check, fields['negative'], at('negative'), '反问');
  return {
    // A set that was changed is another set, so revisions of its questions say nothing.
    revision: 1,
    explain: textOf(check, fields['explain'], at('explain'), { name: '解析', min: LIMITS.explain }),
    citations: citationsOf(check, fields['citations'], at('citations')),
    difficulty: choiceOf(check, fields['difficulty'], at('difficulty'), '难度', [1, 2, 3], USUAL.difficulty),
    level: choiceOf(check, fields['level'], at('level'), '层次', Object.keys(LEVELS) as Item['level'][], USUAL.level),
    reviewed: dateOf(check, fields['reviewed'], at('reviewed')),
    ...(negative ? { negative } : {}),
    ...body,
  } as ItemDraft;
}

function citationsOf(check: Check, value: unknown, path: Path): string[] {
  const texts = listOf(check, value, path, { name: '出处', min: 1, max: MOST_CITATIONS });
  const ids = texts.flatMap((text, at) => {
    // Anything else could not even be turned into a text to complain about.
    const written = typeof text === 'string' || typeof text === 'number' ? String(text) : '';
    const read = readCitation(written, check.facts);
    if ('id' in read) return read.id;
    fault(check, [...path, at], read.problem);
    return [];
  });
  return [...new Set(ids)];
}

function choiceOf<T>(check: Check, value: unknown, path: Path, name: string, known: readonly T[], usual: T): T {
  if (value === undefined || value === null) return usual;
  if (known.includes(value as T)) return value as T;
  const words = name === '难度' ? Object.entries(DIFFICULTIES) : Object.entries(LEVELS);
  fault(check, path, `${name}只有${words.map(([id, text]) => `${text}（${id}）`).join('、')}`);
  return usual;
}

function dateOf(check: Check, value: unknown, path: Path): string {
  if (value === undefined || value === null) return check.facts.today;
  if (typeof value === 'string' && DATE.test(value)) return value;
  fault(check, path, `日期写成带引号的 "${check.facts.today}"`);
  return check.facts.today;
}
