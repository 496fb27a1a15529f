import { HAN_NUMERALS, parseChineseNumeral } from '../../chinese/index.ts';
import { citationId, conventional, type Citation, type Shapes } from '../../citation/index.ts';

/** Where a text stands, so that 前款 and a bare 第二项 can be resolved. */
export interface Standpoint {
  law: string;
  article: number;
  paragraph: number;
}

const NUMERAL = `[${HAN_NUMERALS}]+|\\d{1,4}`;
const PREVIOUS = '前一?款|上一?款';
const ordinal = (name: string, level: string) => `第\\(?(?<${name}>${NUMERAL})\\)?${level}`;
/** 第几条第几款第几项 in one, with any of the three left out but not all: the look-ahead makes sure of one. */
const REFERENCE = new RegExp(
  `(?=第\\(?(?:${NUMERAL})\\)?[条款项]|${PREVIOUS})` +
    `(?:${ordinal('article', '条')})?(?:${ordinal('paragraph', '款')}|(?<previous>${PREVIOUS}))?(?:${ordinal('item', '项')})?`,
  'g',
);
const RANGE = /^[至到]$/;
const JOINED = /^(?:[、和及或至到]|以及|或者)$/;
const LEVELS = ['item', 'paragraph', 'article'] as const;

/**
 * Reads every reference to a place of the same law out of folded text: 第三十一条第六项, 前款第二项至第四项,
 * 第十八条、第二十条. Ranges are written out. Returns the ids in their conventional form, without repetition.
 */
export function referencesIn(text: string, here: Standpoint, shapes: Shapes): Set<string> {
  const found: Citation[] = [];
  let end = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const gap = text.slice(end, match.index);
    end = match.index + match[0].length;
    const last = JOINED.test(gap) ? found.at(-1) : undefined;
    const cite = resolve(match.groups ?? {}, last ?? here, here);
    const level = LEVELS.find((name) => cite[name] !== undefined) ?? 'article';
    const from = RANGE.test(gap) ? last?.[level] : undefined;
    for (let at = (from ?? Infinity) + 1; at < (cite[level] ?? 0); at++) found.push({ ...cite, [level]: at });
    found.push(cite);
  }
  return new Set(found.map((cite) => citationId(conventional(cite, shapes))));
}

/** Completes what a reference leaves out from the one it continues (`base`), or from where the text stands. */
function resolve(groups: Record<string, string | undefined>, base: Citation | Standpoint, here: Standpoint): Citation {
  const read = (name: string) => parseChineseNumeral(groups[name] ?? '') ?? undefined;
  const item = read('item');
  const article = read('article');
  if (groups.previous) return { law: here.law, article: article ?? here.article, paragraph: here.paragraph - 1, item };
  const paragraph = read('paragraph') ?? (article === undefined ? base.paragraph : undefined);
  return { law: here.law, article: article ?? base.article, paragraph, item };
}

/** Replaces references, so that their numerals are not counted as numbers, nor as copied prose. */
export const withoutReferences = (text: string): string => text.replace(REFERENCE, '|');
