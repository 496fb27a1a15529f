import { toChineseNumeral } from '../../chinese/index.ts';
import { formatPlace, parseCitation } from '../../citation/index.ts';
import type { Draft, Span } from '../draft.ts';
import type { Rule } from '../rule.ts';
import { finder, finds, holds } from '../vocabulary/index.ts';

/** A title stands among the first of these paragraphs, and is not longer than this. */
const TITLE_LINES = 6;
const TITLE_LENGTH = 60;
/** Less than this is no report yet. */
const SHORT = 300;

/**
 * Parts that the annual report of a petition office must have and a draft has no word of. A draft is one when one of its
 * first lines is a title such as 某县2026年信访情况年度报告. Silent on other kinds of texts about it (通知, 办法, 提纲 …), on titles
 * that name a body other than a petition office, on drafts of fewer than 300 characters, and on annual summaries, for
 * which the regulation prescribes nothing.
 */
export const missingAnnualReportPart: Rule = (draft, { facts }) => {
  const { titles, parts, citation } = facts.annual;
  if (draft.folded.length < SHORT) return [];
  const title = titleOf(draft, titles);
  if (!title) return [];
  const body = draft.folded.slice(title.end);
  const missing = parts.flatMap((part) => {
    const names = part.groups.filter(({ words }) => !holds(body, finder(words))).map(({ name }) => name);
    return names.length ? [{ names, part }] : [];
  });
  if (!missing.length) return [];
  const all = missing.flatMap(({ part, names }) => {
    const place = formatPlace(parseCitation(part.citation)!).replace(/^.*款/, '');
    return names.length === part.groups.length ? `${place}（${part.text}）` : `${place}中的${names.join('、')}`;
  });
  const onlyOther = missing.every(({ part }) => part === parts[parts.length - 1]);
  return [
    {
      kind: 'missing-annual-report-part',
      start: title.start,
      end: title.end,
      message: `年度报告应当有${toChineseNumeral(parts.length)}项内容，没有找到${all.join('；')}。`,
      suggestion: '补上；没有这种情况的，也写明没有。',
      citations: missing.length === parts.length ? [citation] : missing.map(({ part }) => part.citation),
      severity: onlyOther ? 'low' : 'medium',
    },
  ];
};

const OTHER_TEXT =
  /通知|办法|提纲|目录|模板|范文|要求|制度|方案|培训|编制|写作|关于印发|格式|审计|检查|自查|下载|收藏|\.docx?/;
const OTHER_BODY = /(?<!信访)(?:局|厅|委员会|公司|集团|学校|学院|医院|中学|小学|[^城]乡|镇|街道|办事处|法院|检察院)/;
const OFFICE = /信访(?:局|办|部门|工作局|中心|联席)|联席会议办公室|人民政府信访/;

/** The title line of an annual report of a petition office, or undefined where the draft is none. */
function titleOf({ folded, paragraphs }: Draft, titles: readonly string[]): Span | undefined {
  const wanted = finder(titles);
  for (const { start, end } of paragraphs.slice(0, TITLE_LINES)) {
    const line = folded.slice(start, end);
    if (line.length > TITLE_LENGTH || OTHER_TEXT.test(line) || /[。；]/.test(line)) continue;
    if (OTHER_BODY.test(line) && !OFFICE.test(line)) continue;
    for (const _ of finds(line, wanted)) return { start, end };
  }
  return undefined;
}
