import { EVENT_NAMES, isDirect, type CaseEvent, type CaseEvents } from './case-events.ts';

/** A period of the procedure: the event it runs from and the events of which the first given one fulfils it. */
export interface Step {
  period: string;
  from: CaseEvent;
  done: readonly CaseEvent[];
  note?: string;
}

const NOTICE: readonly CaseEvent[] = ['notified', 'accepted'];
const DIRECT: Step[] = [{ period: 'notify-direct', from: 'received', done: NOTICE }];
const TRANSFER: Step[] = [
  { period: 'triage', from: 'received', done: ['transferred'] },
  { period: 'objection', from: 'transferred', done: ['objected'], note: '只在认为不属于职权范围时提出' },
  { period: 'notify-transferred', from: 'transferred', done: NOTICE },
];
const REST: Step[] = [
  { period: 'handling', from: 'accepted', done: ['answered'] },
  { period: 'review-request', from: 'answered', done: ['reviewRequested'] },
  { period: 'review', from: 'reviewRequested', done: ['reviewAnswered'] },
  { period: 'recheck-request', from: 'reviewAnswered', done: ['recheckRequested'] },
  { period: 'recheck', from: 'recheckRequested', done: ['rechecked'] },
];
const ORDER = Object.keys(EVENT_NAMES) as CaseEvent[];

/** The steps a matter takes, in order: those that have begun and those still to come. */
export function stepsOf(events: CaseEvents): Step[] {
  const given = (event: CaseEvent) => events[event] !== undefined;
  const last = ORDER.reduce((latest, event, at) => (given(event) ? at : latest), -1);
  // A step passed over without its event is not waiting to begin; an objection is needless once the matter is taken on.
  const applies = ({ period, from }: Step) =>
    (given(from) || ORDER.indexOf(from) > last) &&
    !(period === 'objection' && !given('objected') && NOTICE.some(given)) &&
    // 23-3: the notice is owed by the body whose remit it is, the objection by one whose remit it is not.
    !(period === 'notify-transferred' && given('objected') && !NOTICE.some(given));
  return [...(isDirect(events) ? DIRECT : TRANSFER), ...REST].filter(applies);
}
