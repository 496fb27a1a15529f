import { articleId, checkCitation, parseCitation } from '../../citation/index.ts';
import type { Corpus, Provision } from '../corpus.ts';
import { reporter, unknown, type Problem, type Rule } from './rule.ts';

const bodyLine = (line: number) => `第${line}行`;

/** The file stands where its number says, its front matter agrees with its digest, and every remark has its source. */
export const provisionForm: Rule = ({ provisions, laws }) =>
  provisions.flatMap((provision) => {
    const { file, law, number, chapter, paragraphs, body } = provision;
    const { found, report } = reporter(file);
    for (const { line, message } of body.problems) report(bodyLine(line), message);
    const name = `${law}/${String(number).padStart(3, '0')}.mdx`;
    if (!file.endsWith(name)) report('number', `条号是 ${number}，文件名应当是 ${name}`);
    const home = laws.find(({ id }) => id === law)?.chapters.find(({ from, to }) => number >= from && number <= to);
    if (home?.number !== chapter)
      report('chapter', `第${number}条属于第${home?.number ?? '？'}章，写成了第${chapter}章`);
    const digested = body.digest.map(({ items }) => items.length);
    if (digested.join() !== paragraphs.join()) {
      report('paragraphs', `前置信息写 [${paragraphs}]，摘要里是 [${digested}]，两处要一致`);
    }
    for (const { cites, line } of [...body.points, ...body.pitfalls, ...body.practice])
      if (!cites.length) report(bodyLine(line), '这一条没有出处，末尾补一个 <Cite id="…" />');
    return found;
  });

/** Everything an article refers to exists, and the periods that rest on it are those it lists. */
export const provisionReferences: Rule = ({ provisions, units, periods, shapes }) =>
  provisions.flatMap(({ id, file, binds, periods: named, body }) => {
    const { found, report } = reporter(file);
    for (const cite of body.cites) report(bodyLine(cite.line), checkCitation(cite.id, shapes));
    for (const unit of binds) if (!units.has(unit)) report('binds', unknown(unit, [...units.keys()], 'units.yaml'));
    const own = periods.filter(({ citation }) => articleOf(citation) === id).map((period) => period.id);
    for (const period of named)
      if (!own.includes(period)) report('periods', unknown(period, own, 'periods.yaml 中以本条为依据的期限'));
    for (const period of own)
      if (!named.includes(period)) report('periods', `periods.yaml 的 ${period} 以本条为依据，这里没有列出`);
    return found;
  });

/** Where an article comes from is written in the law in force only, and points into a law that it replaced. */
export const predecessors: Rule = (corpus) => corpus.provisions.flatMap((provision) => checkOrigin(provision, corpus));

function checkOrigin({ file, law, predecessors: origins, change }: Provision, { laws, shapes }: Corpus): Problem[] {
  const { found, report } = reporter(file);
  const current = laws.find(({ id }) => id === law)?.status === 'in-force';
  if (current && (!origins || !change)) report('predecessors', '现行条文要写 predecessors（没有就写 []）和 change');
  if (!current && (origins || change))
    report('predecessors', '旧条文不写 predecessors 和 change，对应关系由现行条文推出');
  const replaced = laws.filter(({ replacedBy }) => replacedBy === law).map(({ id }) => id);
  for (const { cite } of origins ?? []) {
    const wrong = checkCitation(cite, shapes);
    report('predecessors', wrong);
    if (!wrong && current && !replaced.includes(parseCitation(cite)!.law))
      report('predecessors', `${cite} 不在被本法取代的法规里，只能引 ${replaced.join('、')} 的条文`);
  }
  return found;
}

const articleOf = (citation: string): string | null => {
  const cite = parseCitation(citation);
  return cite && articleId(cite);
};
