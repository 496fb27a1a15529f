import { readContent } from '../../src/build/read-content.ts';
import { assembleCorpus, checkCollections } from '../../src/domain/corpus/index.ts';
import { balances, bankItems, coverage, lintBank, percent, TYPES } from '../../src/domain/quiz/index.ts';

export interface Printer {
  out: (line: string) => void;
  err: (line: string) => void;
}

const PLACE = /^(第\d+条|2022-|期限|流程)/;

/** Prints how the question bank stands: kinds, coverage, balance, and what its writing gives away. 1 where something is short or wrong. */
export async function report(root: string, { out, err }: Printer): Promise<0 | 1> {
  const { collections, problems } = await readContent(root);
  const wrong = problems.length ? problems : checkCollections(collections);
  const bank = wrong.filter(({ file }) => file.startsWith('quizzes'));
  for (const { file, place, message } of bank) err(`${file} ${place}：${message}`);
  if (problems.length) return 1;
  const corpus = assembleCorpus(collections);
  const items = bankItems(corpus.topics);
  const table = coverage(corpus.topics, corpus);
  const lint = lintBank(corpus.topics);
  out('专题');
  for (const topic of corpus.topics) out(`  ${topic.title}\t${bankItems([topic]).length}`);
  out('题型');
  for (const [type, name] of Object.entries(TYPES))
    out(
      `  ${name}\t${items.filter(({ item, story }) => (type === 'case' ? story : item.type === type && !story)).length}`,
    );
  out('总量');
  for (const { name, have, want } of table.filter((row) => !PLACE.test(row.name))) out(`  ${name}\t${have}/${want}`);
  const short = table.filter(({ have, want }) => have < want);
  out(`覆盖：${table.length} 项，不足 ${short.length} 项`);
  for (const { name, have, want } of short) out(`  ${name}\t${have}/${want}`);
  out('平衡');
  for (const { name, share, from, to } of balances(corpus.topics))
    out(`  ${name}\t${percent(share)}（${percent(from)}—${percent(to)}）`);
  out(`写法：${lint.length} 处`);
  for (const { rule, place, message } of lint) out(`  ${place}\t${rule}\t${message}`);
  return bank.length || short.length || lint.length ? 1 : 0;
}
