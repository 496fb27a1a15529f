import { readFile } from 'node:fs/promises';
import { readContent } from '../../src/build/read-content.ts';
import { assembleCorpus } from '../../src/domain/corpus/index.ts';
import { readDraftFile, type DraftFile } from '../../src/domain/draft-file/index.ts';
import { checkReport, draftFacts, type Finding } from '../../src/domain/report/index.ts';
import { HELP, readOptions } from './options.ts';
import { show } from './show.ts';

export interface Printer {
  out: (line: string) => void;
  err: (line: string) => void;
}

/**
 * Checks the files named on the command line against the content of the project at `root`. Returns the exit code: 0
 * nothing grave, 1 a finding of high severity, 2 wrong arguments or a file that cannot be read.
 */
export async function run(argv: readonly string[], root: string, { out, err }: Printer): Promise<0 | 1 | 2> {
  const options = readOptions(argv, localDay(new Date()));
  if ('usage' in options) return (err(options.usage), 2);
  if ('help' in options) return (out(HELP), 0);
  const { collections, problems } = await readContent(root);
  const [first] = problems;
  if (first) return (err(`网站的内容有错，检查不能进行：${first.file} ${first.place} ${first.message}`), 2);
  const corpus = assembleCorpus(collections);
  const context = { facts: draftFacts(corpus), today: options.today };
  const titles = new Map(corpus.laws.map(({ id, title }) => [id, title]));
  const results: { file: string; findings: Finding[] }[] = [];
  let unread = false;
  for (const file of options.files) {
    const read = await open(file);
    if ('problem' in read) {
      unread = true;
      err(`${file}：${read.problem}。`);
      continue;
    }
    const findings = checkReport(read.text, context);
    results.push({ file, findings });
    if (!options.json) for (const line of show(file, read.text, findings, titles)) out(line);
  }
  if (options.json) out(JSON.stringify(results, null, 2));
  if (unread) return 2;
  return results.some(({ findings }) => findings.some(({ severity }) => severity === 'high')) ? 1 : 0;
}

async function open(file: string): Promise<DraftFile> {
  try {
    return readDraftFile(await readFile(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: '没有这个文件，请核对路径和文件名',
      EISDIR: '这是文件夹，请写出里面的文件',
      EACCES: '没有读这个文件的权限',
    };
    return { problem: reasons[code ?? ''] ?? `读不了这个文件（${code ?? '原因不明'}）` };
  }
}

function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
