import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readContent } from '../../src/build/read-content.ts';
import { assembleCorpus, type Corpus } from '../../src/domain/corpus/index.ts';
import { bankItems } from '../../src/domain/quiz/index.ts';
import { bundle } from './bundle.ts';
import { HELP, readOptions, type PackageOptions } from './options.ts';
import { packageFiles, zip } from './package.ts';
import { quizOf } from './quiz-of.ts';

export interface Printer {
  out: (line: string) => void;
  err: (line: string) => void;
}

/** Where the content is, and the folder that relative paths start from. */
export interface Places {
  root: string;
  base: string;
}

/** Runs the command. Returns the exit code: 1 where there is a problem, which has been told in one Chinese sentence. */
export async function run(argv: readonly string[], { root, base }: Places, { out, err }: Printer): Promise<0 | 1> {
  const fail = (sentence: string): 1 => {
    err(`${sentence}。`);
    return 1;
  };
  const options = readOptions(argv);
  if ('usage' in options) return fail(options.usage);
  if (options.task === 'help') {
    out(HELP);
    return 0;
  }
  const { collections, problems } = await readContent(root);
  const [first] = problems;
  if (first) return fail(`${first.file} ${first.place}：${first.message}`);
  const corpus = assembleCorpus(collections);
  if (options.task === 'list') {
    for (const topic of corpus.topics) out(`${topic.id}\t${topic.title}\t${bankItems([topic]).length}题`);
    return 0;
  }
  const made = await make(options, corpus, root);
  if ('problem' in made) return fail(made.problem);
  const file = path.resolve(base, options.out ?? `scorm-${made.topic}.zip`);
  const problem = await write(file, made.bytes, options.force);
  if (problem) return fail(problem);
  const asked = options.count !== undefined && made.count < options.count;
  out(`已写出 ${path.relative(base, file) || file}：${made.title}，${made.count}题，${options.pass}分及格。`);
  if (asked) out(`案例要整组抽取，所以比 --count ${options.count!} 少。`);
  return 0;
}

async function make(options: PackageOptions, corpus: Corpus, root: string) {
  const topic = corpus.topics.find(({ id, title }) => id === options.topic || title === options.topic);
  if (!topic) return { problem: `没有“${options.topic}”这个专题，专题见 --list` };
  const quiz = quizOf(topic, options, corpus);
  if ('problem' in quiz) return quiz;
  const files = packageFiles(topic.id, quiz, await bundle(root));
  return { topic: topic.id, title: quiz.paper.title, count: quiz.items.length, bytes: zip(files) };
}

/** Writes the file; a sentence where it is there already or cannot be written. */
async function write(file: string, bytes: Uint8Array, force: boolean): Promise<string | null> {
  try {
    await writeFile(file, bytes, { flag: force ? 'w' : 'wx' });
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return `${file} 已经有了，换一个 --out，或者加 --force 覆盖它`;
    if (code === 'ENOENT') return `没有 ${path.dirname(file)} 这个文件夹，先建好，或者换一个 --out`;
    if (code === 'EISDIR') return `${file} 是文件夹，--out 要写文件名`;
    return `写不了 ${file}（${code ?? String(error)}），换一个 --out`;
  }
}
