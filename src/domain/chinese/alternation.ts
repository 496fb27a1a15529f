/**
 * The source of a pattern that matches any of the words. Chinese has no spaces, so the longest word comes first, or
 * 信访工作联席会议 would be found as 信访. Signs are taken literally. Without words it matches nothing.
 */
export function alternation(words: Iterable<string>): string {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length ? escaped.join('|') : '(?!)';
}
