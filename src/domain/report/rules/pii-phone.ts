import { original, type Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { finder, holds, type ContactWords, type Finder } from '../vocabulary/index.ts';

const MOBILE = /(?<![\dA-Za-z.*×-])(?:\+?86[- ]?)?(1[3-9]\d)([- ]?)(\d{4})\2(\d{4})(?![\d*×])/g;
const AREA = '(?:10|2\\d|[3-9]\\d{2})';
const LANDLINE = new RegExp(`(?<![\\d.*×-])(?:[（(]0${AREA}[）)] ?|0${AREA}[-—－ ]{1,2})\\d{7,8}(?![\\d*×])`, 'g');
/** Without an area code only behind a word for telephone. */
const LOCAL = /(?:电话|座机|宅电)(?:号码)?(?:为|是)?[:： ]{0,3}(\d{7,8})(?![\d*×])/g;
const AROUND = 24;

/**
 * Mobile numbers, landline numbers with an area code and, behind 电话, without one. High near the words for a person or with
 * none; low for a mobile number that an office publishes or that stands as the contact under a document. Silent on an
 * office's own landline (接待电话, 值班电话), masked numbers (138****8000), hot lines (12345, 12388, 110, 400…), digits inside longer numbers, and numbers of accounts, documents and
 * chats.
 */
export const piiPhone: Rule = (draft, { facts }) => {
  const words = compiled(facts.words.contacts);
  const places = [
    ...spans(draft, MOBILE).map((place) => ({ ...place, what: '手机号码' })),
    ...spans(draft, LANDLINE).map((place) => ({ ...place, what: '电话号码' })),
    ...[...draft.folded.matchAll(LOCAL)].map((match) => {
      const end = match.index + match[0].length;
      return { start: end - match[1]!.length, end, what: '电话号码' };
    }),
  ];
  return places
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, what }) => {
      const before = lineBefore(draft, start);
      if (holds(before.slice(-10), words.notPhone)) return [];
      const office = isOffice(before, words);
      const mobile = what === '手机号码';
      // 联系电话 alone may be anybody's.
      if (office && !mobile && !/联系电话[^，。]{0,4}$/.test(before)) return [];
      const severity = office ? 'low' : mobile || holds(before, words.person) ? 'high' : 'medium';
      return [finding(draft, start, end, what, severity, office)];
    });
};

interface Words {
  office: Finder;
  person: Finder;
  notPhone: Finder;
}
const known = new WeakMap<ContactWords, Words>();

function compiled(words: ContactWords): Words {
  const before = known.get(words);
  if (before) return before;
  const made = { office: finder(words.office), person: finder(words.person), notPhone: finder(words.notPhone) };
  known.set(words, made);
  return made;
}

/** An office's own: its words stand in front, and those for a person do not stand nearer. */
function isOffice(before: string, { office, person }: Words): boolean {
  return holds(before, office) && !holds(before.slice(-12), person);
}

const spans = ({ folded }: Draft, expression: RegExp) =>
  [...folded.matchAll(expression)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** What stands in front of this number on its line: behind another number, and behind a comma if words follow it. */
function lineBefore({ folded }: Draft, start: number): string {
  const line = folded.slice(Math.max(0, start - AROUND), start).replace(/^[^]*(?:[\n\r。；]|\d{5,})/, '');
  const last = line.replace(/^[^]*[，,、]/, '');
  // 请与综合股联系，电话…: the label alone does not say whose it is.
  return /[\u4e00-\u9fff]/.test(last.replace(/^(?:联系)?电话(?:是|为)?/, '')) ? last : line;
}

function finding(
  draft: Draft,
  start: number,
  end: number,
  what: string,
  severity: Finding['severity'],
  office: boolean,
): Finding {
  return {
    kind: 'pii-phone',
    start,
    end,
    message: `${what}（尾号${original(draft, end - 4, end)}）${office ? '，看上去是单位公布的或者经办人的' : ''}。`,
    suggestion: office ? '确实是对外公布的可以留；个人手机换成办公电话。' : '删去；内部登记要留的，不写进对外的文稿。',
    citations: [],
    severity,
  };
}
