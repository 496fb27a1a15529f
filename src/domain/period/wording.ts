import type { Period } from '../corpus/index.ts';
import type { Calendar } from './calendar.ts';
import { chineseDate, yearOf, type DateRange, type IsoDate } from './dates.ts';

/** What the counting follows, since neither regulation has a rule of its own. */
export const BY_ANALOGY = ['《民法典》第二百零一条第一款', '《民法典》第二百零三条第一款'];
/** 民法典 1260. */
const CIVIL_CODE = '2021-01-01';

const LAW_SILENT = '条例未规定，参照《民法典》';

/** How a date was reached. `base` is the end before anything was added to it. */
export interface Steps {
  start: IsoDate;
  days: number;
  base: IsoDate;
  extension: number;
  extended: IsoDate;
  spans: readonly DateRange[];
  suspended: number;
  plain: IsoDate;
  rolled: IsoDate | null;
}

/** The counting as a sentence: 6月3日收到信访事项，次日起算，第15日为6月18日. Dates carry their year where there are several. */
export function arithmeticOf({ from }: Period, steps: Steps, calendar: Calendar): string {
  const last = steps.rolled ?? steps.plain;
  const say = (date: IsoDate) => chineseDate(date, yearOf(steps.start) !== yearOf(last));
  const parts = [`${say(steps.start)}${from}，次日起算，第${steps.days}日为${say(steps.base)}`];
  if (steps.extension > 0) parts.push(`延长${steps.extension}日，到${say(steps.extended)}`);
  if (steps.suspended > 0) {
    const spans = steps.spans.map(({ from: a, to: b }) => (a === b ? say(a) : `${say(a)}至${say(b)}`)).join('、');
    parts.push(`听证${spans}共${steps.suspended}日不计入，到${say(steps.plain)}`);
  }
  if (steps.rolled !== null && steps.rolled !== steps.plain) {
    parts.push(`${say(steps.plain)}是${calendar.name(steps.plain)}，顺延到${say(steps.rolled)}`);
  }
  return parts.join('；');
}

/** The counting of working days, each of them named as long as there are few. */
export function workingArithmetic({ from }: Period, start: IsoDate, counted: readonly IsoDate[], calendar: Calendar) {
  const end = counted[counted.length - 1]!;
  const say = (date: IsoDate) => chineseDate(date, yearOf(start) !== yearOf(end));
  const list = counted.map((day) => `${say(day)}${calendar.name(day) && `（${calendar.name(day)}）`}`).join('、');
  const named = counted.length > 10 ? '' : `；计入的工作日是${list}`;
  return `${say(start)}${from}，次日起算，第${counted.length}个工作日为${say(end)}${named}`;
}

/** Which of the two dates to rely on, and why. Where the later one is unknown, the earlier one can do no harm. */
export function adviceOf({ duty }: Period, { plain, rolled }: Pick<Steps, 'plain' | 'rolled'>) {
  if (rolled === null) {
    return {
      advice: 'plain' as const,
      reason: `${LAW_SILENT}第二百零一条计算；最后一日是否休息日查不到，能否顺延不能确定，先以不顺延日期为准，不会误期`,
    };
  }
  const advice = duty === 'petitioner' ? ('rolled' as const) : ('plain' as const);
  const counted = `${LAW_SILENT}第二百零一条自次日起算`;
  if (rolled === plain) return { advice, reason: `${counted}；最后一日不是休息日，不需要顺延` };
  const rule = `${counted}，按第二百零三条最后一日是休息日的可以顺延`;
  return advice === 'rolled'
    ? { advice, reason: `${rule}；信访人的申请期限以顺延日期为准，不因休息日缩短` }
    : { advice, reason: `${rule}；机关自己的期限以不顺延日期为准，较为稳妥` };
}

export const WORKING_REASON = `起算${LAW_SILENT}第二百零一条；工作日按国务院办公厅公布的放假和调休安排数，最后一日必是工作日，不需要顺延`;

/** What else to bear in mind about the analogy: it is drawn backwards for periods that ended before the code applied. */
export const analogyWarnings = (plain: IsoDate): string[] =>
  plain < CIVIL_CODE ? ['《民法典》自2021年1月1日起施行，更早的期限在这里按它的规则推算，只供查阅历史材料参考'] : [];
