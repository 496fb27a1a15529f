import { HAN_NUMERALS, parseChineseNumeral } from '../../chinese/index.ts';
import type { Span } from '../draft.ts';

/** A place in a law as a draft writes it: 第二十二条第一款第（三）项. */
export interface Place extends Span {
  article: number;
  paragraph?: number;
  item?: number;
}

const NUMBER = `([${HAN_NUMERALS}]{1,7}|\\d{1,3})`;
const PLACE = new RegExp(`^第 ?${NUMBER} ?条(?: ?第 ?${NUMBER} ?款)?(?: ?第? ?[（(]?${NUMBER}[）)]? ?项)?`);
const OPENING = /^ ?(?:[（(][^）)\n]{1,24}[）)])? ?(?:中?的)?/;
const JOIN = /^ ?(?:[、，,和及与至到—-]|以及){1,2} ?(?=第)/;

/** The places that follow the title of a law at `offset`: 第二十二条、第二十三条第二款. At most a dozen. */
export function placesAt(folded: string, offset: number): Place[] {
  const places: Place[] = [];
  let at = offset + (OPENING.exec(folded.slice(offset, offset + 30))?.[0].length ?? 0);
  while (places.length < 12) {
    const match = PLACE.exec(folded.slice(at, at + 40));
    if (!match) break;
    const [article, paragraph, item] = match.slice(1).map((part) => (part ? parseChineseNumeral(part) : undefined));
    if (!article || paragraph === null || item === null) break;
    const end = at + match[0].length;
    places.push({ start: at, end, article, ...(paragraph && { paragraph }), ...(item && { item }) });
    const join = JOIN.exec(folded.slice(end, end + 8));
    if (!join) break;
    at = end + join[0].length;
  }
  return places;
}
