import { original } from '../draft.ts';
import type { Severity } from '../finding.ts';
import { findNames, type FoundName } from '../names/index.ts';
import type { Rule } from '../rule.ts';

/**
 * Names of petitioners, parties and other private people (high), of officials at work and of authors (low). Silent on
 * anonymous names (张某, 李某某, 王××), placeholders (张三), public figures, surnames with a title (王局长), names of places
 * and bodies that begin like one (李家村), and names that nothing beside them shows to be one.
 */
export const piiName: Rule = (draft, { facts }) =>
  findNames(draft, facts.words.names).map(({ start, end, whose }) => ({
    kind: 'pii-name',
    start,
    end,
    message: `写了${WHO[whose]}“${original(draft, start, end)}”。`,
    suggestion: ADVICE[whose],
    citations: [],
    severity: SEVERITY[whose],
  }));

const WHO: Record<FoundName['whose'], string> = {
  private: '个人的姓名',
  office: '公职人员的姓名',
  byline: '署名或者联系人',
};
const SEVERITY: Record<FoundName['whose'], Severity> = { private: 'high', office: 'low', byline: 'low' };
const ADVICE: Record<FoundName['whose'], string> = {
  private: '改为张某、某村村民这样的写法；一起上访的写人数。',
  office: '一般写职务就够；不是必须点名的，删去姓名。',
  byline: '对外的文稿确认可以署名；下载来的范文，删去原作者。',
};
