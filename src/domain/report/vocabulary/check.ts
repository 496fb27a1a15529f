import { checkCitation, type Shapes } from '../../citation/index.ts';
import type { Law, Period, Problem } from '../../corpus/index.ts';
import { anyOf } from './pattern.ts';
import { DRAFT_RULE_FILES, type DraftRules } from './schema.ts';

/** The parts of the corpus that the vocabulary of the draft checker refers to. */
export interface DraftRuleParts {
  draftRules: readonly { id: string; file: string; data: DraftRules }[];
  laws: readonly Law[];
  periods: readonly Period[];
  statutes: ReadonlyMap<string, { title: string }>;
  shapes: Shapes;
}

type Unknown = (id: string, known: string[], where: string) => string;

/** Everything wrong with `src/content/draft-rules`. `unknown` words the report of an id that does not exist. */
export function checkDraftRules(parts: DraftRuleParts, unknown: Unknown): Problem[] {
  const ids = parts.draftRules.map(({ id }) => id);
  const missing = DRAFT_RULE_FILES.filter((name) => !ids.includes(name)).map((name) => ({
    file: `src/content/draft-rules/${name}.yaml`,
    place: '',
    message: '缺这个文件，从版本历史里恢复',
  }));
  return [...missing, ...parts.draftRules.flatMap((entry) => checkFile(entry, parts, unknown))];
}

function checkFile(
  { id, file, data }: DraftRuleParts['draftRules'][number],
  { laws, periods, statutes, shapes }: DraftRuleParts,
  unknown: Unknown,
): Problem[] {
  const found: Problem[] = [];
  const report = (place: string, message: string | null) => message && found.push({ file, place, message });
  const cites = (place: string, list: readonly string[]) =>
    list.forEach((cite) => report(place, checkCitation(cite, shapes)));
  if (id !== data.holds) report('holds', `文件名是 ${id}，holds 应当同样写 ${id}`);
  for (const [place, phrase] of phrases(data)) {
    const odd = phrase.replace(/\[[^[\]]+\]/g, '').match(/[[\]|]/);
    if (odd) report(place, `“${phrase}”里的 ${odd[0]} 不成对，几个里取一个要写成 [甲|乙]`);
    else if (new RegExp(anyOf([phrase])).test('')) report(place, `“${phrase}”里没有字，什么都会认成它`);
  }
  switch (data.holds) {
    case 'repealed-laws': {
      const inForce = [...laws.filter(({ status }) => status === 'in-force'), ...statutes.values()];
      for (const { title, by } of data.entries) {
        if (inForce.some((law) => law.title === title)) report(title, '这部法在本站是现行有效的，删去或者改正');
        if (by === title) report(title, 'by 写了它自己');
      }
      break;
    }
    case 'repealed-systems':
      for (const { words, citations } of data.entries) cites(words[0]!, citations);
      break;
    case 'unlawful-practices':
    case 'volume-ranking':
      for (const entry of data.entries) cites(entry.id, entry.citations);
      break;
    case 'period-phrases': {
      const known = periods.map((period) => period.id);
      for (const { period } of data.entries)
        if (!known.includes(period)) report(period, unknown(period, known, 'periods.yaml'));
      break;
    }
    case 'annual-report':
      for (const { citation } of data.parts) cites(citation, [citation]);
  }
  const keys = 'entries' in data ? data.entries.map(keyOf) : [];
  for (const key of new Set(keys.filter((key, at) => keys.indexOf(key) !== at))) report(key, '出现两次，合成一个');
  return found;
}

const keyOf = (entry: object): string => {
  const { id, title, period, words } = entry as Record<string, string | string[]>;
  return String(id ?? title ?? period ?? words?.[0]);
};

/** Every phrase of a file with the place it stands at. */
function phrases(value: unknown, place = ''): [string, string][] {
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] => {
    const at = Array.isArray(value) ? place : place ? `${place}.${key}` : key;
    if (typeof inner === 'string') return Array.isArray(value) ? [[at, inner]] : [];
    return phrases(inner, at);
  });
}
