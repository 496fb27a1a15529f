import { formatPlace, parseCitation } from '../citation/index.ts';

/** A place in another law that a matter rests on: `labour-dispute-arbitration-27-4`. */
export interface Basis {
  statute: string;
  /** As points and limits write it: `27`, `27-4`, `11(7)`. */
  place: string;
}

const FORM = /^([a-z][a-z-]*[a-z])-([1-9]\d{0,3}(?:-[1-9]\d?)?(?:\([1-9]\d?\))?)$/;

/** Reads a reference to another law; null where it is none, such as a citation of the regulation. */
export function parseBasis(text: string): Basis | null {
  const match = FORM.exec(text);
  return match && { statute: match[1]!, place: match[2]! };
}

/** A place as it is written in documents: `27-4` → 第二十七条第四款. The gate has proved its form. */
export const formatStatutePlace = (place: string): string => formatPlace(parseCitation(`0000-${place}`)!);

/** The article of a place, as imported laws number it. */
export const articleOfPlace = (place: string): number => parseCitation(`0000-${place}`)!.article;
