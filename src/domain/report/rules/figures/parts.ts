import type { Draft, Span } from '../../draft.ts';
import type { NumberToken } from '../../numbers.ts';
import { familyOf } from './families.ts';
import { isAside, labelOf, tokensIn, wordsBefore } from './scan.ts';
import { classOf, isCount } from './units.ts';

/** One number of an enumeration with what it counts. */
export interface Part {
  token: NumberToken;
  label: string;
  family: string | undefined;
}

/** An enumeration of things of one class of unit. */
export interface Parts {
  unitClass: string;
  parts: Part[];
  /** Some of its members have no number of this class, so that their sum says nothing about the whole. */
  gaps: boolean;
}

/**
 * Reads the enumeration in a region, one for each class of unit that occurs in it. It ends before the first number of
 * another way of dividing (来信4件、来访18件，办结20件). 投诉建议 is both a kind and the name of a channel and does not
 * end a list of channels.
 */
export function readParts(draft: Draft, region: Span): Parts[] {
  const counts = tokensIn(draft, region).filter(
    (token) => isCount(token) && !isAside(draft, token) && !insideInner(draft, region, token.start),
  );
  const classes = [...new Set(counts.map(({ unit }) => classOf(unit)!))];
  const money = tokensIn(draft, region).filter((token) => isAmount(draft, token) && !isAside(draft, token));
  return [
    ...classes.map((unitClass) => readOne(draft, counts, unitClass)),
    ...(money.length > 1 ? [readOne(draft, money, '元')] : []),
  ];
}

/** A sum of money, not a price or an average: 每平方米10元, 户均1.5万元. */
const isAmount = (draft: Draft, { unit, start, end }: NumberToken): boolean =>
  unit === '元' &&
  !/[每均按价]|标准|单位/.test(wordsBefore(draft, start)) &&
  !/^(?:[/／]|每|一[人户件平月天])/.test(draft.folded.slice(end, end + 2));

function readOne(draft: Draft, counts: NumberToken[], unitClass: string): Parts {
  const parts: Part[] = [];
  let family: string | undefined;
  let gaps = false;
  let listed = false;
  let label = '';
  let last: NumberToken | undefined;
  for (const token of counts) {
    const between = last ? draft.folded.slice(last.end, token.start) : '';
    // 10批60人: the second number counts what the first counts.
    if (!last || between.length > 1) label = labelOf(draft, token);
    const own = familyOf(label);
    if (parts.length && (!isCompatible(family, own, between) || /[共总]|合计|累计/.test(label))) break;
    // After members joined by 、 a comma begins something new, unless it is plainly one more of the same.
    if (parts.length > 1 && listed && !between.includes('、') && (own === undefined || own !== family)) break;
    listed ||= parts.length > 0 && between.includes('、');
    last = token;
    if (classOf(token.unit) !== unitClass) {
      // 45批94人 counts the same visits twice; a number that stands alone is a member in another unit.
      gaps ||= !isTwin(draft, counts, token, unitClass);
      continue;
    }
    family ??= own;
    parts.push({ token, label, family: own });
  }
  return { unitClass, parts, gaps };
}

const isCompatible = (family: string | undefined, own: string | undefined, between: string): boolean =>
  family === own ||
  (family === 'channel' && (own === 'kind' || own === undefined)) ||
  (family === 'outcome' && own === undefined && between.includes('、'));

/** Whether a number of the class stands right beside this one (10批60人). */
const isTwin = (draft: Draft, counts: NumberToken[], token: NumberToken, unitClass: string): boolean =>
  counts.some(
    (other) =>
      classOf(other.unit) === unitClass &&
      Math.min(Math.abs(other.start - token.end), Math.abs(token.start - other.end)) <= 2 &&
      !/[、；]/.test(draft.folded.slice(Math.min(other.end, token.end), Math.max(other.start, token.start))),
  );

const INNER = /[（(][^（）()]*其中[^（）()]*[）)]/g;

/** Whether a place lies in a bracket of its own 其中 inside the region: those numbers divide a part, not the whole. */
function insideInner(draft: Draft, region: Span, at: number): boolean {
  for (const found of draft.folded.slice(region.start, region.end).matchAll(INNER)) {
    const start = region.start + found.index;
    if (start > region.start && at > start && at < start + found[0].length) return true;
  }
  return false;
}
