import type { Line } from './clean.ts';
import { isBareChapter, readNumberedDivision } from './division-line.ts';
import { isContentsLine } from './contents.ts';
import { compact, MAX_HEADING } from './text.ts';

/** A title and the lines it takes up, `from` to `to` inclusive; both -1 for one that is not among the lines. */
export interface FoundTitle {
  title: string;
  from: number;
  to: number;
}

const KINDS =
  '法|法典|条例|规定|办法|解释|细则|规则|决定|规程|意见|通则|准则|纲要|章程|批复|通知|制度|守则|规范|标准|方案|公约|协定';
const ENDING = new RegExp(`(?:${KINDS})(?:[（(][^（）()]{1,20}[）)]){0,2}$`);
const CODE_PART = /^(?:[总分附]则|.{1,10}编)$/;
const ORGAN = /(?:院|部|会|局|署|厅|府|中央|办公室)$/;
const STATE = /^(?:中华人民共和国|最高人民)/;

/** Whether a text reads as the title of a law: 《某县自行车停放办法》（试行）, no sentence, no menu of a web page. */
export function looksLikeTitle(text: string): boolean {
  const bare = text.replace(/^《(.*)》$/, '$1');
  if (bare.length < 3 || bare.length > MAX_HEADING + 20 || /[。；;：:！？!?>|/]|\d{4}\s?年|^第.{1,4}号/.test(bare))
    return false;
  return ENDING.test(bare) && !/^[^（《]*[）》]/.test(bare) && !isBareChapter(bare);
}

/** Whether `above` is the first half of a title that a publisher broke over two lines. */
function beginsTitle(above: string, title: string): boolean {
  if (above.length > 40 || !/^[\u4e00-\u9fff《》〈〉（）、]+$/.test(above) || /(?:令|公告|号|文件)$/.test(above))
    return false;
  if (STATE.test(title) || looksLikeTitle(above)) return false;
  return above.startsWith('关于') || (title.startsWith('关于') ? ORGAN.test(above) : STATE.test(above));
}

/** The title that stands at line `index`, with the lines before and after that are part of it. */
function titleAt(lines: readonly string[], index: number): FoundTitle | null {
  let title = lines[index]!;
  if (!looksLikeTitle(title)) return null;
  let [from, to] = [index, index];
  const next = lines[index + 1];
  if (title.endsWith('法典') && next !== undefined && CODE_PART.test(next)) {
    title += next;
    to += 1;
  }
  while (from > 0 && beginsTitle(lines[from - 1]!, title)) {
    from -= 1;
    title = lines[from]! + title;
  }
  return { title: title.replace(/^《(.*)》$/, '$1'), from, to };
}

/** A page title without the name of the site: 某办法_某县人民政府网 → 某办法. */
const withoutSite = (hint: string): string[] => hint.split(/[_|]|\s[-–—]\s|[-–—]/).map(compact);

/**
 * Finds the title of a law among the lines above its first article. In this order: the one the file is named after,
 * the first marked as a heading, the last one above the table of contents or first chapter (decrees and notices that
 * promulgate a law stand before it), the title of the web page, the file name. Null where nothing reads as a title.
 */
export function findTitle(preface: readonly Line[], stem: string, hints: readonly string[] = []): FoundTitle | null {
  const lines = preface.map(({ text }) => compact(text));
  const found = lines.flatMap((_, index) => titleAt(lines, index) ?? []);
  const name = compact(stem);
  const end = preface.findIndex((line) => isContentsLine(line.text) || readNumberedDivision(line) !== null);
  const elsewhere = [...hints.flatMap(withoutSite), name].find(looksLikeTitle);
  return (
    found.find(({ title }) => title === name || title === `中华人民共和国${name}`) ??
    found.find(({ from }) => preface[from]!.heading) ??
    found.findLast(({ to }) => end === -1 || to < end) ??
    (elsewhere ? { title: elsewhere, from: -1, to: -1 } : null)
  );
}
