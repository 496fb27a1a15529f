import type { Statute } from '../domain/corpus/index.ts';
import type { OfficialLaw } from '../domain/law/index.ts';
import { articleOfPlace, formatStatutePlace } from '../domain/matter/index.ts';
import { url } from './url.ts';

/** A place in another law as it is written; `href` leads to its wording, and is null where that was not imported. */
export interface StatuteLink {
  text: string;
  href: string | null;
}

/** 第二十七条第四款, with the address of the article where the law was imported. */
export function statuteLink(
  { official }: Statute,
  place: string,
  imported: ReadonlyMap<string, OfficialLaw>,
): StatuteLink {
  const number = articleOfPlace(place);
  const there = imported.get(official)?.articles.some((article) => article.number === number && article.sub === 0);
  return { text: formatStatutePlace(place), href: there ? url(`laws/${official}/#a${number}`) : null };
}
