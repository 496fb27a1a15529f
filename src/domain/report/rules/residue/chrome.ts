import type { Span } from '../../draft.ts';
import type { ResidueFinder } from './residue.ts';

/** Words that only a web page has: wherever they stand, their sentence is from one. */
const SURE = new RegExp(
  [
    '下载(?:该|本|此)?(?:文档|word|Word|WORD)|下载后(?:可|即可|能)?(?:任意|自由|直接|二次|再)?(?:编辑|修改|打印|使用|排版)|[本该此](?:文档|文件|资料)共\\s?\\d+\\s?页|可(?:任意|自由|直接)编辑|收藏本[站页]|(?:文档|文件|点击|立即|免费)下载|下载收益|喜欢就下载|下载本文',
    '分享赚钱|上传人[:：]|文档编号[:：]|上传时间[:：]|(?:资源|文档)描述$|页数[:：]\\s?\\d|大小[:：]\\s?[\\d.]+\\s?[KM]B|格式[:：]\\s?(?:DOC|PDF|doc|pdf)',
    '猜你喜欢|相关(?:搜索|资源|推荐)$|推荐(?:文章|阅读)|编辑推荐|当前位置[:：]|展开阅读全文|阅读全文|本站小编|审核编辑|会员投稿|关注的文档',
    '网站客服|联系客服|在线客服|客服处理|QQ咨询|[\\u4e00-\\u9fff]ICP[备证]|公网安备|备案号[:：]|经营许可证[:：]|版权归属?(?:用户|原作者|作者)|版权争议',
    '来源于?(?:网络?|互联网)[，,。]|欢迎阅读|文章来源|(?:文秘|范文|秘书|论文|写作|作文)[\\u4e00-\\u9fff]{0,4}网(?!上|络|信)|文库网?(?:上|下载)|(?:更多|实用)范文|篇范文|范文类|文章标题[:：]|共有\\d+个字',
    '本文档由|本网站|转载请注明|侵权.{0,6}删除|上一篇[:：]|下一篇[:：]|浏览(?:次数|量)[:：]|点击(?:数|量|率)[:：]|【?关闭窗口|打印本页|全部预览|PPT动画|扫码关注',
  ].join('|'),
);
/** Words that are from a web page where a line holds nothing else. */
const WHOLE_LINE =
  /^(?:[•·]\s*)?(?:分享|收起|展开|返回|收藏|下载|举报|赞|踩|评论|首页|温馨提示[:：]?|(?:收藏|分享|下载|返回|相关|举报)(?:\s(?:收藏|分享|下载|返回|相关|举报|赚钱))+|ID[:：]\s?\d+|时间[:：]\s?\d{4}-\d{2}-\d{2}|(?:问题|投诉|常见|购买|建议)(?:咨询|建议|帮助)?\s?QQ|第\s?\d+\s?页\s?\/?\s?共\s?\d+\s?页|.{0,60}_第\d+页|(?:编辑推荐|星级推荐|相关资源|相关搜索|资源描述)[:：]?.*|.{2,40}\.docx?(?:_第\d+页)?)$/;
/** The counter of a page between the words of a paragraph. */
const COUNTER = /第\s?\d+\s?页\s?[\/，,]?\s?共\s?\d+\s?页/g;

/**
 * Download prompts, names and numbers of sites, navigation, page counters. Lines that follow each other are one finding,
 * and short lines between two of them belong to it. Silent: 二维码, 网上信访 and 下载 in a sentence about one's own work;
 * a counter of pages is reported only as 第…页 共…页.
 */
export const chrome: ResidueFinder = (draft) => {
  const marked: Span[] = [];
  for (const line of draft.lines) {
    const text = draft.folded.slice(line.start, line.end).trim();
    if (text === '') continue;
    if (WHOLE_LINE.test(text) || (text.length <= 160 && SURE.test(text))) marked.push(line);
    else marked.push(...piecesIn(draft.folded, line));
  }
  const counters = [...draft.folded.matchAll(COUNTER)]
    .map(({ index, 0: raw }) => ({ start: index, end: index + raw.length }))
    .filter((span) => !marked.some(({ start, end }) => start <= span.start && span.end <= end));
  return join(
    [...marked, ...counters].sort((a, b) => a.start - b.start),
    draft.folded,
  ).map((span) => ({
    ...span,
    message: '这是网页或者文库带来的内容，不是稿子。',
    suggestion: '删去；并核对这篇稿子有没有照搬别人的内容。',
    severity: 'medium' as const,
  }));
};

/** In a long line, a text that lost its line ends: only the words up to the next mark or space on either side. */
function piecesIn(folded: string, { start, end }: Span): Span[] {
  return [...folded.slice(start, end).matchAll(new RegExp(SURE.source, 'g'))].map(({ index, 0: raw }) => {
    const before = /[^，,。；;！？：:\s]{0,40}$/.exec(
      folded.slice(Math.max(start, start + index - 40), start + index),
    )![0];
    const after = /^[^，,。；;！？\s]{0,40}/.exec(folded.slice(start + index + raw.length, end))![0];
    return { start: start + index - before.length, end: start + index + raw.length + after.length };
  });
}

/** Joins what only blank space, or lines of less than 20 characters, part. */
function join(spans: Span[], folded: string): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined[joined.length - 1];
    const gap = last ? folded.slice(last.end, span.start) : '';
    const near =
      last !== undefined &&
      gap.length < 60 &&
      gap.split('\n').every((line) => line.trim().length < 20) &&
      !/[。；]/.test(gap);
    if (near) last.end = Math.max(last.end, span.end);
    else joined.push(trim(folded, span));
  }
  return joined;
}

function trim(folded: string, { start, end }: Span): Span {
  const raw = folded.slice(start, end);
  return { start: start + raw.length - raw.trimStart().length, end: end - (raw.length - raw.trimEnd().length) };
}
