import { articleId, checkCitation, parseCitation } from '../citation/index.ts';
import type { Corpus } from './corpus.ts';
import { nearest } from './nearest.ts';

/** Something an editor must mend: the file, the place in it, and one sentence that says what and how. */
export interface Problem {
  file: string;
  place: string;
  message: string;
}

type Rule = (corpus: Corpus) => Problem[];

const bodyLine = (line: number) => `第${line}行`;

const provisionForm: Rule = ({ provisions, laws }) =>
  provisions.flatMap((provision) => {
    const { file, law, number, chapter, paragraphs, body } = provision;
    const found: Problem[] = body.problems.map(({ line, message }) => ({ file, place: bodyLine(line), message }));
    const report = (place: string, message: string) => found.push({ file, place, message });
    const name = `${law}/${String(number).padStart(3, '0')}.mdx`;
    if (!file.endsWith(name)) report('number', `条号是 ${number}，文件名应当是 ${name}`);
    const home = laws.find(({ id }) => id === law)?.chapters.find(({ from, to }) => number >= from && number <= to);
    if (home?.number !== chapter)
      report('chapter', `第${number}条属于第${home?.number ?? '？'}章，写成了第${chapter}章`);
    const digested = body.digest.map(({ items }) => items.length);
    if (digested.join() !== paragraphs.join()) {
      report('paragraphs', `前置信息写 [${paragraphs}]，摘要里是 [${digested}]，两处要一致`);
    }
    for (const part of ['points', 'pitfalls', 'practice'] as const) {
      for (const { cites, line } of body[part])
        if (!cites.length) report(bodyLine(line), '这一条没有出处，末尾补一个 <Cite id="…" />');
    }
    return found;
  });

const provisionReferences: Rule = ({ provisions, units, periods, shapes, laws }) =>
  provisions.flatMap(({ id, file, law, binds, periods: named, predecessors, change, body }) => {
    const found: Problem[] = [];
    const report = (place: string, message: string | null) => message && found.push({ file, place, message });
    for (const cite of body.cites) report(bodyLine(cite.line), checkCitation(cite.id, shapes));
    for (const unit of binds) if (!units.has(unit)) report('binds', unknown(unit, [...units.keys()], 'units.yaml'));
    const own = periods.filter(({ citation }) => isIn(citation, id));
    const ids = own.map((period) => period.id);
    for (const period of named)
      if (!ids.includes(period)) report('periods', unknown(period, ids, 'periods.yaml 中以本条为依据的期限'));
    for (const period of ids)
      if (!named.includes(period)) report('periods', `periods.yaml 的 ${period} 以本条为依据，这里没有列出`);
    const current = laws.find((entry) => entry.id === law)?.status === 'in-force';
    if (current && (!predecessors || !change))
      report('predecessors', '现行条文要写 predecessors（没有就写 []）和 change');
    if (!current && (predecessors || change))
      report('predecessors', '旧条文不写 predecessors 和 change，对应关系由现行条文推出');
    for (const { cite } of predecessors ?? []) report('predecessors', checkCitation(cite, shapes));
    return found;
  });

const lawsComplete: Rule = ({ laws, byId, successors, provisions }) => [
  ...laws.flatMap(({ id, title, articles }) =>
    Array.from({ length: articles }, (_, at) => at + 1)
      .filter((number) => !byId.has(`${id}-${number}`))
      .map((number) => ({ file: 'src/content/laws.yaml', place: id, message: `《${title}》缺第${number}条的文件` })),
  ),
  ...provisions
    .filter(
      ({ id, law, gone }) =>
        laws.find((entry) => entry.id === law)?.status === 'historical' && !gone && !successors.has(id),
    )
    .map(({ file }) => ({
      file,
      place: 'gone',
      message: '没有任何现行条文指回本条：在现行条文的 predecessors 里补上，或者在这里写 gone 说明',
    })),
];

const periodReferences: Rule = ({ periods, units, shapes }) =>
  periods.flatMap(({ id, actor, citation, suspends, extends: base }) => {
    const found: Problem[] = [];
    const report = (message: string | null) =>
      message && found.push({ file: 'src/content/periods.yaml', place: id, message });
    report(checkCitation(citation, shapes));
    if (suspends) report(checkCitation(suspends, shapes));
    if (!units.has(actor)) report(unknown(actor, [...units.keys()], 'units.yaml'));
    if (base && !periods.some((period) => period.id === base))
      report(
        unknown(
          base,
          periods.map((period) => period.id),
          'periods.yaml',
        ),
      );
    return found;
  });

/** A length is written as data once; the digest it rests on, which law:verify holds against the wording, must agree. */
const periodLengths: Rule = ({ periods, byId }) =>
  periods.flatMap(({ id, citation, days, unit }) => {
    const cite = parseCitation(citation);
    const paragraph = cite && byId.get(articleId(cite))?.body.digest[(cite.paragraph ?? 1) - 1];
    if (!paragraph || days === undefined) return [];
    const length = unit === 'working-day' ? `${days}个工作日` : `${days}日`;
    const found = new RegExp(`(?<!\\d)${length}`).test([paragraph.text, ...paragraph.items].join(''));
    return found
      ? []
      : [
          {
            file: 'src/content/periods.yaml',
            place: id,
            message: `写的是${length}，而 ${citation} 的摘要里没有这个长度`,
          },
        ];
  });

const termReferences: Rule = ({ terms, shapes }) => {
  const ids = terms.map(({ id }) => id);
  const owners = new Map<string, string>();
  return terms.flatMap(({ id, file, term, aliases, citations, related }) => {
    const found: Problem[] = [];
    const report = (place: string, message: string | null) => message && found.push({ file, place, message });
    for (const cite of citations) report('citations', checkCitation(cite, shapes));
    for (const other of related)
      if (other === id || !ids.includes(other)) report('related', unknown(other, ids, 'glossary'));
    for (const name of [term, ...aliases]) {
      if (owners.has(name)) report('term', `“${name}”已经由 ${owners.get(name)} 使用，同一个词只能有一个解释`);
      owners.set(name, id);
    }
    return found;
  });
};

const uniqueIds: Rule = ({ periods, provisions }) => [
  ...repeated(periods.map(({ id }) => id)).map((id) => ({
    file: 'src/content/periods.yaml',
    place: id,
    message: `id ${id} 出现两次`,
  })),
  ...repeated(provisions.map(({ id }) => id)).map((id) => ({
    file: 'src/content/provisions',
    place: id,
    message: `${id} 有两个文件`,
  })),
];

const repeated = (ids: string[]) => [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];

const isIn = (citation: string, article: string) =>
  citation === article || citation.startsWith(`${article}-`) || citation.startsWith(`${article}(`);

const unknown = (id: string, known: string[], where: string) => {
  const near = nearest(id, known);
  return `${where}里没有“${id}”${near ? `，是不是“${near}”` : ''}`;
};

const RULES: Rule[] = [
  lawsComplete,
  uniqueIds,
  provisionForm,
  provisionReferences,
  periodReferences,
  periodLengths,
  termReferences,
];

/** Everything wrong with the corpus, in Chinese, for editors. Empty means the content may be published. */
export function checkCorpus(corpus: Corpus): Problem[] {
  return RULES.flatMap((rule) => rule(corpus));
}
