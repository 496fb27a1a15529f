import { formatPlace, parseCitation, type Shapes } from '../../citation/index.ts';
import type { OfficialArticle } from '../official.ts';
import { passagesOf, type Passage } from './passages.ts';
import { quantitiesIn } from './quantities.ts';
import { referencesIn } from './references.ts';
import type { Digest, Finding } from './types.ts';

/** Units of periods, dates and head counts. A digest may count "three conditions", but not invent one of these. */
const MEASURED = ['日', '工作日', '个月', '年', '周', '小时', '人', 'date'];

/**
 * Every number and every reference in the wording of a place stands in the digest of that place, how often does not
 * matter; and no period, date or head count stands in the digest that the 款 does not have, so that
 * changing one of two equal periods is found as well.
 */
export function checkNumbers(digest: Digest, wording: OfficialArticle, shapes: Shapes): Finding[] {
  return passagesOf(digest, wording).flatMap((passage) => {
    const report = (message: string): Finding => ({
      file: digest.file,
      place: passage.place,
      rule: 'numbers',
      message,
    });
    const own = quantitiesIn(passage.digest);
    const keys = new Set(own.map(({ key }) => key));
    const around = new Set(quantitiesIn(passage.around).map(({ key }) => key));
    const references = referencesIn(passage.digest, { law: digest.law, ...passage }, shapes);
    return [
      ...unique(passage.wording)
        .filter(({ key }) => !keys.has(key))
        .map(({ text }) => report(`条文有“${text}”，摘要没有`)),
      ...unique(passage.digest)
        .filter(({ key, unit }) => MEASURED.includes(unit) && !around.has(key))
        .map(({ text }) => report(`摘要写了“${text}”，条文这一款没有`)),
      ...[...referencesIn(passage.wording, { law: digest.law, ...passage }, shapes)]
        .filter((id) => !references.has(id))
        .map((id) => report(`条文引到${written(id)}，摘要没有引`)),
    ];
  });
}

/** How many numbers and references the wording has, for the summary. */
export function countNumbers(digest: Digest, wording: OfficialArticle, shapes: Shapes): number {
  const inPassage = (passage: Passage) =>
    unique(passage.wording).length + referencesIn(passage.wording, { law: digest.law, ...passage }, shapes).size;
  return passagesOf(digest, wording).reduce((sum, passage) => sum + inPassage(passage), 0);
}

const unique = (text: string) => [...new Map(quantitiesIn(text).map((quantity) => [quantity.key, quantity])).values()];

const written = (id: string): string => {
  const cite = parseCitation(id);
  return cite ? formatPlace(cite) : id;
};
