import { addResults, readResult, type CheckedResult } from '../../../domain/quiz/index.ts';
import type { Bank } from '../bank.ts';

/** A result file is some kilobytes; what is larger is something else. */
const LARGEST = 1_000_000;

export interface Reading {
  list: CheckedResult[];
  /** Files that were left out, and why. */
  refused: { name: string; problem: string }[];
}

/** Reads files one after the other; one that is wrong is named and left out, the others count. */
export async function readFiles(
  files: readonly File[],
  before: readonly CheckedResult[],
  bank: Bank,
): Promise<Reading> {
  let list = [...before];
  const refused: Reading['refused'] = [];
  for (const file of files) {
    const refuse = (problem: string) => refused.push({ name: file.name, problem });
    if (file.size > LARGEST) {
      refuse('太大了，不是成绩文件');
      continue;
    }
    let text: string;
    try {
      text = await file.text();
    } catch {
      refuse('读不出来，可能是文件夹，或者没有权限');
      continue;
    }
    const read = readResult(text, bank);
    if ('problem' in read) {
      refuse(read.problem);
      continue;
    }
    const added = addResults(list, read);
    if ('problem' in added) refuse(added.problem);
    else list = added.list;
  }
  return { list, refused };
}
