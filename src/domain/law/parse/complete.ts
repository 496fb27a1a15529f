import type { OfficialArticle } from '../official.ts';
import { LawFault } from './problem.ts';
import { articleLabel } from './text.ts';

/** A law of the site itself: its id, and how many articles its wording must have. */
export interface KnownLaw {
  id: string;
  articles: number;
}

/** The very last words of an article: of its last paragraph, item, further line or sub-item. */
function lastWords({ paragraphs }: OfficialArticle): string {
  const paragraph = paragraphs[paragraphs.length - 1];
  const item = paragraph?.items[paragraph.items.length - 1];
  return (
    item?.more[item.more.length - 1] ??
    item?.subitems[item.subitems.length - 1]?.text ??
    item?.text ??
    paragraph?.text ??
    ''
  );
}

/**
 * Refuses a text that ends too early, as a broken download does: the last article stops in mid-sentence, or a law of
 * the site lacks its last articles. Throws a LawFault. Without this a whole regulation could be replaced by a part.
 */
export function refuseTruncated(articles: readonly OfficialArticle[], expected: KnownLaw | undefined): void {
  const last = articles[articles.length - 1]!;
  const near = articleLabel(last.number, last.sub);
  const remedy = '文件可能没有存完，请从官方网站重新保存';
  if (expected && articles.length !== expected.articles) {
    const fault = `应当有 ${expected.articles} 条，文件里有 ${articles.length} 条，到${near}为止`;
    throw new LawFault({ kind: 'incomplete', line: null, near, fault, remedy });
  }
  if (!/[。！？…；：）)]["”’』」]*$/.test(lastWords(last))) {
    throw new LawFault({ kind: 'incomplete', line: null, near, fault: `最后一条（${near}）在句子中间断开`, remedy });
  }
}
