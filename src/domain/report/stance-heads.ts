import { paragraphAt, type Draft, type Span } from './draft.ts';
import type { Section } from './sections.ts';
import type { Marks } from './stance-marks.ts';
import { holds } from './vocabulary/index.ts';

/** What a head says of the items below it. */
export const LIST = /以下|下列|如下|这些|几种|几类|六类|行为|情形|做法|事项|不得/;
const HEAD = /[:：]\s*$/;
const REACH = 160;

/** What the head of the list or the numbered parts around say of all that stands below them. */
export function headStance(draft: Draft, place: Span, marks: Marks): 'forbidden' | 'criticised' | undefined {
  const heads = partsAround(draft, place.start)
    .filter(({ start, marker, title }) => place.start > start + marker.length + title.length)
    .map(({ title }) => title);
  const lead = listHead(draft, place);
  if (lead && (holds(lead, marks.headsForbid) || holds(lead, marks.forbid)) && LIST.test(lead)) return 'forbidden';
  for (const title of lead ? [...heads, lead] : heads) {
    if (holds(title, marks.headsForbid) && !holds(title, marks.headsPositive)) return 'forbidden';
    if (holds(title, marks.headsCritical) && !holds(title, marks.headsPositive)) return 'criticised';
  }
  return undefined;
}

/** The line with a colon that begins the list in which the place stands, at most a dozen items up. */
function listHead(draft: Draft, place: Span): string | undefined {
  const own = paragraphAt(draft, place.start);
  if (!own) return undefined;
  const inline = draft.folded.slice(Math.max(own.start, place.start - REACH), place.start);
  const colon = /[^。！？]*(?:以下|下列|如下)[^。！？]{0,12}[:：]/.exec(inline);
  if (colon) return colon[0];
  let at = own;
  for (let step = 0; step < 12; step += 1) {
    const above = at.start > 0 ? previous(draft, at) : undefined;
    if (!above) return undefined;
    const text = draft.folded.slice(Math.max(above.start, above.end - 80), above.end);
    if (HEAD.test(text)) return text;
    if (!isItem(draft, at) || (step > 0 && !isItem(draft, above))) return undefined;
    at = above;
  }
  return undefined;
}

const isItem = ({ folded }: Draft, { start }: Span): boolean =>
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）).、．]|[①-⑳\-•·*—])/.test(folded.slice(start, start + 6));

function previous({ paragraphs }: Draft, { start }: Span): Span | undefined {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low - 1];
}

const parents = new WeakMap<Draft, Int32Array>();

/** The numbered parts that an offset lies in, the outermost first; in time that does not grow with their number. */
function partsAround(draft: Draft, offset: number): Section[] {
  const { sections } = draft;
  let above = parents.get(draft);
  if (!above) {
    above = new Int32Array(sections.length);
    const open: number[] = [];
    sections.forEach(({ start }, at) => {
      while (open.length && sections[open[open.length - 1]!]!.end <= start) open.pop();
      above![at] = open[open.length - 1] ?? -1;
      open.push(at);
    });
    parents.set(draft, above);
  }
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const found: Section[] = [];
  for (let at = low - 1; at >= 0; at = above[at]!) if (offset < sections[at]!.end) found.unshift(sections[at]!);
  return found;
}
