import { sentenceAt, type Draft, type Span } from '../draft.ts';
import type { DraftFacts, PeriodFact } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { finder, finds, holds, type Finder } from '../vocabulary/index.ts';
import { limitsOf, type Limit } from './limit.ts';

/**
 * Limits of time that contradict a period of the regulation in force. Which period is meant follows from the act that
 * stands next to the limit (办结, 提出异议, 申请复查 …, `draft-rules/period-phrases.yaml`).
 *
 * Reported: a limit longer than a body's period (also 15个工作日 for 15日); any difference where the draft says that the
 * regulation provides so; any difference in a petitioner's own period; a shorter one that is worded as the regulation words
 * it (应当自…之日起…) is `medium`, for it may be the office's own. Silent on shorter limits that an office sets itself, limits
 * set in an assignment (交办件), times that have passed, other laws' periods, matters that no period is given for (积案), and
 * wrong answers that the sentence puts right (答成“15日”，应为…).
 */
export const wrongDeadline: Rule = (draft, { facts }) => {
  const acts = actsOf(facts);
  return limitsOf(draft).flatMap((limit) => {
    const sentence = sentenceAt(draft, limit.start);
    if (!sentence) return [];
    const text = draft.folded.slice(
      Math.max(sentence.start, limit.start - 120),
      Math.min(sentence.end, limit.end + 120),
    );
    if (holds(text, acts.otherLaws) || OTHER_TITLE.test(text) || isPutRight(draft, limit, sentence)) return [];
    const act = actAt(draft, limit, sentence, acts.list);
    if (!act || (act.needs && !holds(nearby(draft, limit), act.needs))) return [];
    const verdict = judge(limit, act.period, text, facts);
    return verdict ? [finding(limit, act.period, verdict, facts)] : [];
  });
};

/** 45人填“可以延长60日”，应为不超过30日: told as a mistake. */
function isPutRight({ folded }: Draft, limit: Limit, sentence: Span): boolean {
  const before = folded.slice(Math.max(sentence.start, limit.start - 30), limit.start);
  const after = folded.slice(limit.end, Math.min(sentence.end, limit.end + 40));
  return MISTAKE_BEFORE.test(before) || MISTAKE_AFTER.test(after);
}

const MISTAKE_BEFORE =
  /(?:答|填|写|说|记|选|误|错|当|算|理解|混淆|混同)(?:成|为|作|了|的是|写成|以为|认为)?[“"][^”"]*$|(?:误以为|误认为|误写成|误答成|错写成|错答成|错误地|答成|填成|写成|记成)[^，。；]*$|(?:不是|并非)[^，。；]{0,6}$/;
const MISTAKE_AFTER =
  /^[^。；]{0,12}[，,（(]?(?:应为|应是|应当?改为|应该是|正确(?:的)?(?:答案|写法|说法)?(?:应当|应该|应)?[是为]|这?是错(?:误)?的|不对|不正确|不准确|均属?错误|都是错误)/;

/** The matter may be named in the sentence before. */
const nearby = ({ folded }: Draft, { start, end }: Span): string => folded.slice(Math.max(0, start - 120), end + 60);

const OTHER_TITLE = /《(?!(?:中华人民共和国)?信访工作条例》|信访条例》|条例》)[^》]{2,40}(?:法|条例|规定|办法|细则)》/;
const CLAIM = /条例》?(?:第[^，。]{1,12})?(?:中|的|明确)*(?:规定|要求)|法定/;
const UNDONE = /^[，,]?(?:无人|无法|办不|未|没有|没能|不能|无法|难以)/;
const DONE = /^[^，。；]{0,12}(?:办结了|已办结|全部办结|均已|完成了|得到)/;
const WORDED = /(?:应当|应|须|必须|要)[^。]{0,40}之日起|之日起[^。]{0,30}(?:应当|必须|须)|(?:应当|必须)[^。]{0,20}内/;
const OWN =
  /要求|限定|限期|力争|争取|确保|承诺|压缩|缩短|提速|我[县市区局镇乡]|本[县市区局镇乡]|内部|原则上|自我加压|规定动作|提前|首次|先行|目标/;
const ASSIGNED = /交办件|交办的|交办函|交办事项|督办件|督办的|转办单|批示|领导交办|限时办结制/;

interface Act {
  period: PeriodFact;
  finder: Finder;
  needs: Finder | undefined;
}
const known = new WeakMap<DraftFacts, { list: Act[]; otherLaws: Finder }>();

function actsOf(facts: DraftFacts): { list: Act[]; otherLaws: Finder } {
  const before = known.get(facts);
  if (before) return before;
  const { entries, otherLaws } = facts.words.periods;
  const list = entries.flatMap(({ period, acts, needs }) => {
    const fact = facts.periods.find(({ id }) => id === period);
    return fact ? [{ period: fact, finder: finder(acts), needs: needs && finder(needs) }] : [];
  });
  const compiled = { list, otherLaws: finder(otherLaws) };
  known.set(facts, compiled);
  return compiled;
}

/** How far an act may stand from its limit: behind it, across one comma; before it, only close by. */
const BEHIND = 36;
const BEFORE = 14;

/** The act whose phrase is nearest behind the limit, else nearest before it; of two at one place the longer phrase. */
function actAt({ folded }: Draft, limit: Limit, sentence: Span, acts: readonly Act[]): Act | undefined {
  const behind = /^[^；;。]*/.exec(folded.slice(limit.end, Math.min(sentence.end, limit.end + BEHIND)))![0];
  const next = /(?:之日起|收到|自|满|\d+ ?(?:个工作)?日|[一二三四五六七八九十]+日)/.exec(behind);
  const scope = next ? behind.slice(0, next.index) : behind;
  const before = folded.slice(Math.max(sentence.start, limit.start - BEFORE), limit.start);
  const extended = acts.find(({ period }) => period.extends);
  if (extended && holds(before, extended.finder)) return extended;
  const lead = before.replace(/^.*[；;。]/, '');
  // An extension is named before its length, and what is not done within a limit says nothing of the limit.
  const others = acts.filter((act) => act !== extended);
  const ahead = () => (UNDONE.test(scope) ? undefined : nearest(scope, others, (start) => start));
  const back = () => nearest(lead, acts, (_, end) => lead.length - end);
  return limit.within ? (ahead() ?? (UNDONE.test(scope) ? undefined : back())) : (back() ?? ahead());
}

function nearest(text: string, acts: readonly Act[], far: (start: number, end: number) => number): Act | undefined {
  let best: { act: Act; distance: number; length: number } | undefined;
  for (const act of acts)
    for (const { start, end } of finds(text, act.finder)) {
      const [distance, length] = [far(start, end), end - start];
      if (!best || distance < best.distance || (distance === best.distance && length > best.length))
        best = { act, distance, length };
    }
  return best?.act;
}

interface Verdict {
  severity: Finding['severity'];
  /** The limit is shorter than the period and may be the office's own. */
  shorter: boolean;
}

function judge(limit: Limit, period: PeriodFact, text: string, facts: DraftFacts): Verdict | undefined {
  const allowed = lengths(period, limit, text, facts);
  if (allowed.some(({ days, unit }) => isSame(limit, days, unit))) return undefined;
  const longest = Math.max(...allowed.map(({ days, unit }) => inDays(days, unit)));
  const longer = inDays(limit.count, limit.unit) > longest;
  const place = text.indexOf(limit.raw);
  if (DONE.test(text.slice(place + limit.raw.length)) || (period.extends && !longer)) return undefined;
  const claimed = CLAIM.test(text.slice(0, place));
  if (claimed && !OWN.test(text)) return { severity: 'high', shorter: false };
  if (period.duty === 'petitioner') return { severity: 'high', shorter: false };
  if (ASSIGNED.test(text)) return undefined;
  if (longer) return { severity: 'high', shorter: false };
  return WORDED.test(text) && !OWN.test(text) ? { severity: 'medium', shorter: true } : undefined;
}

/** The lengths that are right for an act: with 延长 in the sentence also the period and its extension together. */
function lengths(period: PeriodFact, limit: Limit, text: string, { periods }: DraftFacts) {
  const own = { days: period.days, unit: period.unit };
  const extension = periods.find((other) => other.extends === period.id);
  if (extension && /延长|延期|最长|最多|累计|合计/.test(text))
    return [own, { days: own.days + extension.days, unit: own.unit }];
  const base = period.extends && limit.total && periods.find(({ id }) => id === period.extends);
  return base ? [{ days: base.days + own.days, unit: own.unit }] : [own];
}

const FACTORS = { day: 1, 'working-day': 1.4, week: 7, month: 30, year: 365 };
const inDays = (count: number, unit: keyof typeof FACTORS): number => count * FACTORS[unit];

/** One month is as good as 30日; working days are never days. An extension may be any length up to its limit. */
function isSame({ count, unit }: Limit, days: number, own: PeriodFact['unit']): boolean {
  if (unit === own) return count === days;
  return own === 'day' && unit !== 'working-day' && inDays(count, unit) === days;
}

function finding(limit: Limit, period: PeriodFact, { severity, shorter }: Verdict, { periods }: DraftFacts): Finding {
  const base = periods.find(({ id }) => id === period.extends);
  const whole = limit.total && base ? `连同延长最多${base.days + period.days}日` : period.length;
  return {
    kind: 'wrong-deadline',
    start: limit.start,
    end: limit.end,
    message: `${period.reference}：${period.action}，期限${/^[\d每]/.test(whole) ? '是' : ''}${whole}，这里写的是${limit.raw}。`,
    suggestion: shorter
      ? `改为${whole}；这是本单位自己定的更短期限的，写明是本单位的要求。`
      : `改为${whole}${period.unit === 'working-day' || limit.unit === 'working-day' ? '，日和工作日不要混用' : ''}。`,
    citations: [period.citation],
    severity,
  };
}
