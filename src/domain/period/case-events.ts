import { dateProblem, type DateRange, type IsoDate } from './dates.ts';

/**
 * What has happened in one matter that goes through the petition procedure (2022-31(6)). A case may begin at any
 * event, as a review body may not know the earlier ones; from 受理 on no step may be left out.
 */
export interface CaseEvents {
  received?: IsoDate;
  /** 转送、交办 by the petition office. */
  transferred?: IsoDate;
  /** 异议 of the body it was transferred to. */
  objected?: IsoDate;
  /** Written notice to the petitioner; where it is left out, acceptance stands for it. */
  notified?: IsoDate;
  accepted?: IsoDate;
  /** Days of extension the head of the body has approved. */
  extendedDays?: number;
  answered?: IsoDate;
  reviewRequested?: IsoDate;
  reviewAnswered?: IsoDate;
  recheckRequested?: IsoDate;
  rechecked?: IsoDate;
  /** The time hearings took in 复核. */
  hearing?: readonly DateRange[];
  /** Whether the petitioner went straight to a body other than the petition office. Left out, it is inferred. */
  direct?: boolean;
}

export type CaseEvent = Exclude<keyof CaseEvents, 'extendedDays' | 'hearing' | 'direct'>;

export const EVENT_NAMES: Readonly<Record<CaseEvent, string>> = {
  received: '收到信访事项',
  transferred: '转送、交办',
  objected: '提出异议',
  notified: '书面告知',
  accepted: '受理',
  answered: '答复',
  reviewRequested: '请求复查',
  reviewAnswered: '复查答复',
  recheckRequested: '请求复核',
  rechecked: '复核意见',
};

const EVENTS = Object.keys(EVENT_NAMES) as CaseEvent[];
/** 异议 and 告知 are not stations on the way: either may be left out, and acceptance may come before the notice. */
const STATIONS = EVENTS.filter((event) => event !== 'objected' && event !== 'notified');
const NO_GAPS_FROM = STATIONS.indexOf('accepted');

/** Whether the matter went straight to another body: said so, or taken on by it without ever being transferred. */
export const isDirect = ({ direct, transferred, accepted, notified }: CaseEvents): boolean =>
  direct ?? (transferred === undefined && (accepted ?? notified) !== undefined);

/** Everything impossible about the events, in Chinese: no dates, wrong order, a step left out. */
export function eventProblems(events: CaseEvents): string[] {
  const given = (event: CaseEvent) => events[event] !== undefined;
  const invalid = EVENTS.filter(given).flatMap((event) => dateProblem(events[event], EVENT_NAMES[event]) ?? []);
  if (invalid.length > 0) return invalid;
  const found: string[] = [];
  const inOrder = (earlier: CaseEvent, later: CaseEvent) => {
    if (given(earlier) && given(later) && events[later]! < events[earlier]!)
      found.push(`${EVENT_NAMES[later]}（${events[later]}）早于${EVENT_NAMES[earlier]}（${events[earlier]}）`);
  };
  const stations = STATIONS.filter(given);
  stations.slice(1).forEach((later, at) => inOrder(stations[at]!, later));
  for (const side of ['objected', 'notified'] as const)
    inOrder(given('transferred') ? 'transferred' : 'received', side);
  const first = STATIONS.findIndex(given);
  STATIONS.forEach((event, at) => {
    const missing = STATIONS[at - 1];
    if (at <= Math.max(first, NO_GAPS_FROM) || !given(event) || given(missing!)) return;
    found.push(`填了${EVENT_NAMES[event]}，没有填前一步${EVENT_NAMES[missing!]}`);
  });
  if (events.direct && given('transferred'))
    found.push('信访人直接向其他机关、单位提出的，没有信访部门的转送、交办；转给下级的，请为下级另算');
  if (events.direct === false && given('accepted') && !given('transferred')) found.push('填了受理，没有填转送、交办');
  if (given('objected') && !given('transferred')) found.push('提出异议是对转送、交办的，没有填转送、交办');
  if (events.extendedDays && !given('accepted')) found.push('填了延期，没有填受理');
  const hearing = events.hearing ?? [];
  if (hearing.length > 0 && !given('recheckRequested')) found.push('听证时间只能从复核期限里扣除，没有填请求复核');
  if (given('rechecked') && hearing.some(({ to }) => to > events.rechecked!)) found.push('听证结束晚于复核意见');
  return found;
}
