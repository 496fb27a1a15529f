import type { OwnSet } from './own/types.ts';
import { recordFaults } from './progress-check.ts';
import { isNewer } from './times.ts';
import { keyOf, RECORD_KINDS, type Progress, type RecordKind } from './progress-records.ts';

const FORMAT = 'xinfang-quiz-progress';
const VERSION = 1;
/** Enough to find the fault; a broken file may have thousands. */
const SHOWN = 5;

const NAMES: Record<RecordKind, string> = { answers: '答题记录', cards: '复习安排', flags: '收藏', exams: '考试' };

/** All progress as the text of one file, with the own questions of this browser. */
export const formatProgress = (progress: Progress, edition: string, now: number, own: readonly OwnSet[] = []): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, edition, exportedAt: now, ...progress, own });

/**
 * Reads such a file. One fault refuses all of it, so that there is no half import; the problems are Chinese sentences
 * that name the record and the field. What it has of own questions, which older files have not, is given as it stands
 * there: `readOwnSet` holds it to the law.
 */
export function parseProgress(text: string): { progress: Progress; own: unknown[] } | { problems: string[] } {
  let file: Record<string, unknown>;
  try {
    file = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return { problems: ['这不是 JSON 文件，或者文件没有存完整'] };
  }
  if (typeof file !== 'object' || file === null || file['format'] !== FORMAT)
    return { problems: ['这不是从本站导出的学习记录'] };
  if (file['version'] !== VERSION)
    return { problems: [`文件的版本是${JSON.stringify(file['version'])}，本站只认识版本${VERSION}`] };
  const problems = RECORD_KINDS.flatMap((kind) => faultsOf(kind, file[kind]));
  const { own = [] } = file;
  if (!Array.isArray(own)) problems.push('文件里的“自带题目”（own）不对');
  if (problems.length > SHOWN)
    return { problems: [...problems.slice(0, SHOWN), `还有${problems.length - SHOWN}处，不再列出`] };
  if (problems.length) return { problems };
  const { answers, cards, flags, exams } = file as unknown as Progress;
  return { progress: { answers, cards, flags, exams }, own: own as unknown[] };
}

function faultsOf(kind: RecordKind, list: unknown): string[] {
  if (!Array.isArray(list)) return [`文件里没有“${NAMES[kind]}”（${kind}）`];
  return list.flatMap((record: unknown, at) => {
    const faults = recordFaults(kind, record);
    return faults.length ? [`${NAMES[kind]}第${at + 1}条：${faults.join('、')}缺少或者不对`] : [];
  });
}

/** Which records of a file are to be stored beside those there are: all new ones, and the newer of two versions. */
export function newerRecords<K extends RecordKind>(
  kind: K,
  stored: readonly Progress[K][number][],
  incoming: readonly Progress[K][number][],
): Progress[K][number][] {
  const key = keyOf(kind) as keyof Progress[K][number];
  const known = new Map(stored.map((record) => [record[key], record]));
  return incoming.filter((record) => {
    const before = known.get(record[key]);
    return before === undefined || isNewer(record, before);
  });
}
