import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { readContent } from '../../src/build/read-content.ts';
import { DamagedImport, readOfficial } from '../../src/build/read-official.ts';
import type { Collections, Law } from '../../src/domain/corpus/index.ts';
import type { Digest, Finding, OwnText, StatuteTask, Task } from '../../src/domain/law/index.ts';
import { parseProvisionBody } from '../../src/domain/provision/index.ts';

const LAWS = 'src/content/laws.yaml';
const TERMS = 'src/content/terms-of-art.yaml';
const COMPARED = /^src\/content\/(?:(?:provisions|statutes|matters)\/|units\.yaml$)/;

/** Something the comparison rests on cannot be read; the message tells the editor in Chinese. */
export class Unreadable extends Error {}

/** 24 characters hold the longest official name; a longer entry would be a sentence let through. */
const termsSchema = z.array(z.string().min(4).max(24));

/** All that is compared; `missing` are the laws whose wording is not imported, `findings` what could not be read. */
export interface Job {
  task: Task;
  missing: Law[];
  /** The other laws on which matters rest. */
  others: StatuteTask;
  findings: Finding[];
}

/** Reads content and imported wording below `root`. Throws `Unreadable` for a damaged import or list it rests on. */
export async function readTask(root: string): Promise<Job> {
  const [{ collections, problems }, official, terms] = await Promise.all([
    readContent(root),
    readWording(root),
    readTerms(root),
  ]);
  const unregistered = problems.find(({ file }) => file === LAWS);
  if (unregistered) throw new Unreadable(`${LAWS} ${unregistered.place}：${unregistered.message}。`);
  const findings: Finding[] = problems
    .filter(({ file }) => COMPARED.test(file))
    .map((problem) => ({ ...problem, rule: 'content' }));
  const laws = collections.laws.flatMap(({ id }) => official.get(id) ?? []);
  return {
    task: {
      laws,
      digests: digestsOf(collections, findings),
      texts: glossaryTexts(collections),
      actors: collections.units.flatMap(({ words, ...unit }) => (words ? { ...unit, words } : [])),
      terms,
    },
    missing: collections.laws.filter(({ id }) => !official.has(id)),
    others: { statutes: collections.statutes, matters: collections.matters, imported: official },
    findings,
  };
}

async function readWording(root: string): ReturnType<typeof readOfficial> {
  try {
    return await readOfficial(root);
  } catch (error) {
    throw error instanceof DamagedImport ? new Unreadable(error.message) : error;
  }
}

async function readTerms(root: string): Promise<string[]> {
  const document = parseDocument(await readFile(path.join(root, TERMS), 'utf8'));
  const result = termsSchema.safeParse(document.errors.length > 0 ? null : document.toJS());
  if (result.success) return result.data;
  throw new Unreadable(`${TERMS} 应当是名称的列表，每个4到24字：${z.prettifyError(result.error)}`);
}

/** The digests; what is wrong with their form is added to `findings`, or an unread part would count as compared. */
function digestsOf({ provisions }: Collections, findings: Finding[]): Digest[] {
  return provisions.map(({ law, file, data, body }) => {
    const parsed = parseProvisionBody(body);
    for (const { line, message } of parsed.problems)
      findings.push({ file, place: `第${line}行`, rule: 'content', message });
    return { ...data, law, file, body: parsed };
  });
}

const glossaryTexts = ({ terms }: Collections): OwnText[] =>
  terms.flatMap(({ file, data }) => [
    { file, place: 'definition', text: data.definition },
    { file, place: 'distinguish', text: data.distinguish ?? '' },
  ]);
