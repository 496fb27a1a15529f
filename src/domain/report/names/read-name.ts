import { anyOf, type NameWords } from '../vocabulary/index.ts';

/** How a name at a place is read. */
export interface NameReader {
  /**
   * Length of the name that begins at `start`, or 0. `sure`: the words around leave no doubt that a name comes, so that any
   * given name will do; else common words that begin like a surname need usual given names.
   */
  nameAt: (text: string, start: number, sure: boolean) => number;
  /**
   * Length of the name that ends at `end`, or 0; in front of it must stand a sign, a line end or the end of a body's name.
   * `everyday`: what follows is a word of any sentence (反映, 要求), so that no conjunction may stand there and a name of two
   * characters only behind a sign.
   */
  nameBefore: (text: string, end: number, everyday: boolean) => number;
}

/** What stands for characters left out: 张某, 李××. */
const MASK = /[某×xX*＊○〇]/;
const CONJUNCTION = /[由属以对与和及的长]/;
/** 其中王…等家长, 包括王…等3人. */
const AMONG = /其中|包括|例如|比如|还有|以及|[，。；]如$/;
/** 芦汀镇 and 石桥乡 begin like names of people and are none. */
const PLACE_END = /[镇乡村县市区州屯庄寨湾港]$/;
const HAN = /[\u4e00-\u9fff㐀]/;

/** Reads names with the surnames and characters of the vocabulary. Anonymous ones (张某, 李××) and public figures are none. */
export function nameReader(words: NameWords): NameReader {
  const surnames = new Set(words.surnames);
  const loose = new Set(words.loose);
  const given = new Set(words.given);
  const notGiven = new Set(words.notGiven);
  const places = new Set(words.places);
  const compound = new RegExp(`^(?:${anyOf(words.compound)})`);
  const notName = new RegExp(`^(?:${anyOf([...words.notNames, ...words.publicFigures])})`);
  const follow = new RegExp(`^(?:${anyOf(words.follow)})`);

  const mayFollow = (text: string, at: number) =>
    at >= text.length || !HAN.test(text[at]!) || follow.test(text.slice(at, at + 6));

  /** Whether the characters behind the surname can be a given name. */
  const isGiven = (name: string, sure: boolean, strict: boolean) =>
    [...name].every((char) => given.has(char) || (!(strict && !sure) && !notGiven.has(char) && HAN.test(char)));

  const nameAt = (text: string, start: number, sure: boolean): number => {
    const head = text.slice(start, start + 8);
    if (notName.test(head) && !sure) return 0;
    if (notName.test(head) && words.publicFigures.some((name) => head.startsWith(name))) return 0;
    const two = compound.exec(head)?.[0];
    const family = two ?? (surnames.has(head[0] ?? '') ? head[0]! : '');
    if (!family) return 0;
    const strict = !two && loose.has(family);
    for (const count of [2, 1]) {
      const end = start + family.length + count;
      const name = text.slice(start + family.length, end);
      if (name.length < count || (end < text.length && MASK.test(text[end]!))) continue;
      if (count === 1 && strict && !sure) continue;
      if (!sure && PLACE_END.test(name)) continue;
      if (isGiven(name, sure, strict || count === 1) && mayFollow(text, end)) return end - start;
    }
    return 0;
  };

  const nameBefore = (text: string, end: number, everyday: boolean): number => {
    for (const length of [4, 3, 2]) {
      const start = end - length;
      if (start < 0) continue;
      const left = text[start - 1];
      const joined = left !== undefined && HAN.test(left);
      if (joined && !everyday && AMONG.test(text.slice(Math.max(0, start - 2), start))) {
        if (nameAt(text, start, false) === length) return length;
        continue;
      }
      if (joined && (!places.has(left) || (everyday && (length < 3 || CONJUNCTION.test(left))))) continue;
      if (nameAt(text, start, false) === length) return length;
    }
    return 0;
  };
  return { nameAt, nameBefore };
}
