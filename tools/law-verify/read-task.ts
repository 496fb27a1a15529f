import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { readContent } from '../../src/build/read-content.ts';
import { readOfficial } from '../../src/build/read-official.ts';
import type { Collections, Law } from '../../src/domain/corpus/index.ts';
import type { Digest, Finding, OwnText, Task } from '../../src/domain/law/index.ts';
import { parseProvisionBody } from '../../src/domain/provision/index.ts';

const TERMS = 'src/content/terms-of-art.yaml';

/** 24 characters hold the longest official name; a longer entry would be a sentence let through. */
const termsSchema = z.array(z.string().min(4).max(24));

/** All that is compared; `missing` are the laws whose wording is not imported, `findings` what could not be read. */
export interface Job {
  task: Task;
  missing: Law[];
  findings: Finding[];
}

/** Reads content and imported wording below `root`. Throws one Chinese sentence where `terms-of-art.yaml` is no list of names. */
export async function readTask(root: string): Promise<Job> {
  const [{ collections, problems }, official, terms] = await Promise.all([readContent(root), readOfficial(root), readTerms(root)]);
  const findings: Finding[] = problems
    .filter(({ file }) => file.startsWith('src/content/provisions/') || file === 'src/content/units.yaml')
    .map((problem) => ({ ...problem, rule: 'content' }));
  const laws = collections.laws.flatMap(({ id }) => official.get(id) ?? []);
  return {
    task: { laws, digests: digestsOf(collections, findings), texts: glossaryTexts(collections), actors: collections.units, terms },
    missing: collections.laws.filter(({ id }) => !official.has(id)),
    findings,
  };
}

async function readTerms(root: string): Promise<string[]> {
  const result = termsSchema.safeParse(parseYaml(await readFile(path.join(root, TERMS), 'utf8')));
  if (result.success) return result.data;
  throw new Error(`${TERMS} 应当是名称的列表，每个4到24字：${z.prettifyError(result.error)}`);
}

function digestsOf({ provisions }: Collections, findings: Finding[]): Digest[] {
  return provisions.flatMap(({ law, file, data, body }) => {
    try {
      return [{ ...data, law, file, body: parseProvisionBody(body) }];
    } catch (error) {
      findings.push({ file, place: '正文', rule: 'content', message: `MDX 写法有误：${(error as Error).message}` });
      return [];
    }
  });
}

const glossaryTexts = ({ terms }: Collections): OwnText[] =>
  terms.flatMap(({ file, data }) => [
    { file, place: 'definition', text: data.definition },
    { file, place: 'distinguish', text: data.distinguish ?? '' },
  ]);
