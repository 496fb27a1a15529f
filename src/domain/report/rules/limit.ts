import { HAN_NUMERALS, parseChineseNumeral } from '../../chinese/index.ts';
import type { Draft, Span } from '../draft.ts';

/** A limit of time in a draft: 15日内, 不超过三十天, 5个工作日以内. */
export interface Limit extends Span {
  count: number;
  unit: 'day' | 'working-day' | 'week' | 'month';
  /** As written, without 内 and 不超过. */
  raw: string;
  /** 内 stands behind it; else what stands in front makes it a limit: 期限为60日. */
  within: boolean;
  /** 延长至90日 gives the whole length, not that of the extension. */
  total: boolean;
}

const UNITS: Record<string, Limit['unit']> = {
  个工作日: 'working-day',
  工作日: 'working-day',
  个自然日: 'day',
  自然日: 'day',
  日: 'day',
  天: 'day',
  周: 'week',
  个星期: 'week',
  个月: 'month',
  月: 'month',
};
const LIMIT = new RegExp(
  `(?<![\\d.月年第—~～-])(?<count>\\d{1,3}|[${HAN_NUMERALS}]{1,5}) ?(?<unit>${Object.keys(UNITS).join('|')})(?<within>之?内|以内)?`,
  'g',
);
/** What makes a length a limit where no 内 follows. */
const BOUND =
  /(?:不得?超过|不能超过|不超|至多|最多|最长|最迟|(?:期限|时限|时间)(?:为|是|:|：|一般为|统一为|均为)?|延长|延期|延长至|延长到|延至|不再延长|限期)[“"]?(?:办理)?(?:期限)?(?:最多|最长|不得?超过)? ?$/;
/** Lengths of what has happened, or of being late. */
const PAST =
  /(?:(?<!不得?|不能|不)超过|逾期|超期|超时|已过|已经|历时|用时|耗时|平均|提前|缩短|压缩|满|近|约|每|前|仅用|只用|用了|花了)(?:至|到|为|了|约|在)? ?$/;
/** 后10日 is a point of time, 收到后10日内 a limit. */
const AFTER = /后(?:的|约)? ?$/;

const known = new WeakMap<Draft, Limit[]>();

/**
 * The limits of time in a draft, computed once for each draft. Dates, times that have passed (历时70天, 逾期5日) and means
 * (平均12日) are none.
 */
export function limitsOf(draft: Draft): Limit[] {
  const before = known.get(draft);
  if (before) return before;
  const limits = readLimits(draft);
  known.set(draft, limits);
  return limits;
}

function readLimits({ folded }: Draft): Limit[] {
  return [...folded.matchAll(LIMIT)].flatMap((match) => {
    const { count, unit, within } = match.groups!;
    const start = match.index;
    const before = folded.slice(Math.max(0, start - 14), start);
    const length = parseChineseNumeral(count!);
    if (length === null || PAST.test(before) || (!within && AFTER.test(before)) || (!within && !BOUND.test(before)))
      return [];
    if (unit === '月' && !within) return [];
    const raw = match[0].slice(0, match[0].length - (within?.length ?? 0));
    const end = start + match[0].length;
    return [
      {
        start,
        end,
        count: length,
        unit: UNITS[unit!]!,
        raw: raw.trim(),
        within: Boolean(within),
        total: /(?:至|到|总共|合计|累计)[^，。]{0,3}$/.test(before),
      },
    ];
  });
}
