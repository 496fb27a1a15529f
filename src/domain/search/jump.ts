import { HAN_NUMERALS, parseChineseNumeral } from '../chinese/index.ts';
import { parseCitation, type Citation } from '../citation/index.ts';

const NUMERAL = `[0-9${HAN_NUMERALS}]+`;
const PLACE = new RegExp(`^(.*?)第?(${NUMERAL})条(?:第?(${NUMERAL})款)?(?:第?(${NUMERAL})项)?的?$`);

/** The laws a jump may go to: id, and the names under which people call it. */
export interface JumpLaw {
  id: string;
  names: readonly string[];
}

/**
 * Reads a query that names an article (第三十四条, 34条, 旧条例33条, 2022-34-1) and returns where it may point:
 * the named law, or every law in the given order when none is named. Empty when the query names no article.
 */
export function jumpTargets(query: string, laws: readonly JumpLaw[]): Citation[] {
  const text = query.normalize('NFKC').replace(/[\s《》]/g, '');
  const direct = parseCitation(text);
  if (direct) return [direct];
  const match = PLACE.exec(text);
  const article = match && parseChineseNumeral(match[2]!);
  if (!match || !article) return [];
  const [paragraph, item] = [match[3], match[4]].map((part) => (part ? parseChineseNumeral(part) : null));
  const named = match[1]!;
  const wanted = named ? laws.filter(({ names }) => names.includes(named)) : laws;
  return wanted.map(({ id }) => ({
    law: id,
    article,
    ...(paragraph ? { paragraph } : {}),
    ...(item ? { item } : {}),
  }));
}
