import { parseBasis, type MatterData, type StatuteData } from '../../matter/index.ts';
import type { OfficialLaw } from '../official.ts';
import { missingLength, workingDaysOf } from './statute-length.ts';
import { wordingAt } from './statute-place.ts';
import type { Finding } from './types.ts';

/** The other laws, the matters that rest on them, and the imported wording by id. */
export interface StatuteTask {
  statutes: readonly { id: string; file: string; data: StatuteData }[];
  matters: readonly { id: string; file: string; data: MatterData }[];
  imported: ReadonlyMap<string, OfficialLaw>;
}

/** What was compared, and the titles of the laws that were not, since their wording is not imported. */
export interface StatuteResult {
  findings: Finding[];
  skipped: string[];
  statutes: number;
  places: number;
  limits: number;
}

/**
 * Compares what is said of other laws with their imported wording: title, version, that every place exists, and that
 * the length of every limit stands in the very place it names. Laws that are not imported are only named.
 */
export function verifyStatutes({ statutes, imported }: StatuteTask): StatuteResult {
  const compared = statutes.filter(({ data }) => imported.has(data.official));
  const skipped = statutes.filter(({ data }) => !imported.has(data.official));
  const count = (key: 'points' | 'limits') => compared.reduce((sum, { data }) => sum + data[key].length, 0);
  return {
    findings: [
      ...skipped.flatMap((statute) => importedOtherwise(statute, imported)),
      ...compared.flatMap(({ file, data }) => compareStatute(file, data, imported.get(data.official)!)),
    ],
    skipped: skipped.map(({ data }) => data.title),
    statutes: compared.length,
    places: count('points') + count('limits'),
    limits: count('limits'),
  };
}

/** Matters that claim to be checked against wording that is not here. */
export function verifyClaims({ statutes, matters, imported }: StatuteTask): Finding[] {
  const missing = new Map(statutes.flatMap(({ id, data }) => (imported.has(data.official) ? [] : [[id, data.title]])));
  return matters
    .filter(({ data }) => data.verified)
    .flatMap(({ file, data }) => {
      const laws = [
        ...data.bases.flatMap((basis) => parseBasis(basis)?.statute ?? []),
        ...data.limits.map((limit) => limit.split('/')[0]!),
      ];
      const unread = [...new Set(laws)].flatMap((law) => missing.get(law) ?? []);
      if (!unread.length) return [];
      const titles = unread.map((title) => `《${title}》`).join('、');
      const message = `写着已核对，${titles}却没有导入：导入后再核对，或者改成 verified: false 并写进 unread`;
      return [{ file, place: 'verified', rule: 'statutes', message }];
    });
}

const bare = (title: string): string => title.replaceAll('中华人民共和国', '');

/** Whether a name is the title or a short form of it: its characters stand in the title, in that order. */
function isShort(name: string, title: string): boolean {
  let from = 0;
  return [...name].every((char) => {
    const at = title.indexOf(char, from);
    from = at + 1;
    return at >= 0;
  });
}

/** A law that is there under another id. */
function importedOtherwise(
  { file, data }: StatuteTask['statutes'][number],
  imported: ReadonlyMap<string, OfficialLaw>,
): Finding[] {
  const other = [...imported.values()].find(({ title }) => bare(title) === data.title);
  if (!other) return [];
  const message = `没有导入“${data.official}”，导入的《${other.title}》编号是“${other.id}”，改成它`;
  return [{ file, place: 'official', rule: 'statutes', message }];
}

function compareStatute(file: string, { title, version, points, limits }: StatuteData, law: OfficialLaw): Finding[] {
  const report = (place: string, message: string): Finding => ({ file, place, rule: 'statutes', message });
  const found: Finding[] = [];
  if (!isShort(title, law.title))
    found.push(report('title', `导入的原文叫《${law.title}》，“${title}”不是它的全称或者简称，改这里或者改 official`));
  if (law.version !== version)
    found.push(report('version', `导入的原文是 ${law.version ?? '没有日期的文本'}，重新核对后改成一样的日期`));
  const working = workingDaysOf(law);
  for (const { place } of points) {
    const wording = wordingAt(law, place);
    if ('problem' in wording) found.push(report(`points ${place}`, wording.problem));
  }
  for (const limit of limits) {
    const wording = wordingAt(law, limit.place);
    const problem = 'problem' in wording ? wording.problem : missingLength(limit, wording.text, working);
    if (problem) found.push(report(`limits ${limit.id}（${limit.place}）`, problem));
  }
  return found;
}
