import { original, type Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { isBirthDay } from './birth-day.ts';

const BEHIND = '(?![\\dA-Za-z*×])';
const AHEAD = '(?<![\\dA-Za-z*×.])';
/** Eighteen digits, the last may be X; people put blanks or lines between the groups. */
const LONG = new RegExp(`${AHEAD}(\\d{6})[ -]?(\\d{8})[ -]?(\\d{3}[\\dXx])${BEHIND}`, 'g');
const OLD = new RegExp(`${AHEAD}\\d{15}${BEHIND}`, 'g');
const PAPERS = new RegExp(
  `(?:护照|通行证|台胞证|回乡证)[^，。；\\n]{0,10}?${AHEAD}([A-Za-z]{1,2}\\d{7,8})${BEHIND}`,
  'g',
);
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
const NOT_ID = /(?:信用代码|机构代码|账号|帐号|卡号|订单|流水号|编号|案号|许可证|发票|批次号|条码)[^，。；]{0,8}$/;
const ID_CUE = /身份证|证件|公民身份/;

/**
 * Numbers of identity cards (18 digits with a province and a day of birth; 15 digits only behind 身份证) and of passports and
 * travel permits behind their names. High; medium where the check digit of an 18-digit number is wrong, as in a misprint.
 * Silent on masked numbers (1101**********1234), other numbers of that length (account, order, credit code) and digits that
 * hold no day.
 */
export const piiId: Rule = (draft) =>
  [...long(draft), ...old(draft), ...papers(draft)].sort((a, b) => a.start - b.start);

function* long(draft: Draft): Generator<Finding> {
  for (const { index, 0: whole, 1: region, 2: day, 3: tail } of draft.folded.matchAll(LONG)) {
    if (!PROVINCES.has(region!.slice(0, 2)) || !isBirthDay(day!)) continue;
    const before = draft.folded.slice(Math.max(0, index - 16), index);
    if (NOT_ID.test(before)) continue;
    const valid = checkDigit(`${region}${day}${tail}`);
    if (valid) yield finding(draft, index, index + whole.length, '身份证号码', 'high', '');
    else if (ID_CUE.test(before))
      yield finding(draft, index, index + whole.length, '身份证号码', 'high', '（校验位对不上，可能抄错）');
    else yield finding(draft, index, index + whole.length, '身份证号码', 'medium', '（校验位对不上，可能抄错）');
  }
}

function* old(draft: Draft): Generator<Finding> {
  for (const { index, 0: number } of draft.folded.matchAll(OLD)) {
    const before = draft.folded.slice(Math.max(0, index - 16), index);
    if (PROVINCES.has(number.slice(0, 2)) && isBirthDay(`19${number.slice(6, 12)}`) && ID_CUE.test(before))
      yield finding(draft, index, index + number.length, '15位的旧身份证号码', 'high', '');
  }
}

function* papers(draft: Draft): Generator<Finding> {
  for (const match of draft.folded.matchAll(PAPERS)) {
    const end = match.index + match[0].length;
    yield finding(draft, end - match[1]!.length, end, '出入境证件号码', 'high', '');
  }
}

/** ISO 7064 MOD 11-2 over the first seventeen digits. */
function checkDigit(id: string): boolean {
  let sum = 0;
  for (let at = 0; at < 17; at += 1) sum += Number(id[at]) * (2 ** (17 - at) % 11);
  return '10X98765432'[sum % 11] === id[17]!.toUpperCase();
}

/** The number itself is not repeated in the message: findings may be copied or printed. */
function finding(
  draft: Draft,
  start: number,
  end: number,
  what: string,
  severity: Finding['severity'],
  note: string,
): Finding {
  const tail = original(draft, end - 4, end);
  return {
    kind: 'pii-id',
    start,
    end,
    message: `${what}（尾号${tail}）${note}。`,
    suggestion: '删去；内部登记要留的，不写进对外的文稿，至少隐去中间的数字。',
    citations: [],
    severity,
  };
}
