import { readContent } from '../../src/build/read-content.ts';
import { assembleCorpus } from '../../src/domain/corpus/index.ts';
import { exampleAnswers, fieldsOf, fillDocument } from '../../src/domain/document/index.ts';
import { reportPaper } from '../../src/domain/model-report/index.ts';
import type { Paper } from '../../src/domain/paper/index.ts';
import { chineseDaysCalendar } from '../../src/domain/period/index.ts';

/** A paper to be drawn, with the name of its file. */
export interface NamedPaper {
  name: string;
  paper: Paper;
}

/** Nothing but full lines, from the head of the first page to the middle of the third: it shows the grid of the page. */
export const GRID: NamedPaper = {
  name: 'grid',
  paper: { title: '版心', blocks: [{ kind: 'text', text: '一二三四五六七八九十'.repeat(130) }] },
};

/** Every document, filled with its examples and blank, and every model report with its template. */
export async function allPapers(root: string): Promise<NamedPaper[]> {
  const { collections, problems } = await readContent(root);
  if (problems.length) throw new Error(`内容有误，先运行 npm run build：${problems[0]!.file} ${problems[0]!.message}`);
  const corpus = assembleCorpus(collections);
  const calendar = chineseDaysCalendar();
  const documents = [...corpus.documents.values()].flatMap((document) => {
    const fields = fieldsOf(document, corpus.documentFields);
    const facts = { fields, rulebook: corpus, calendar };
    return [
      { name: document.id, paper: fillDocument(document, exampleAnswers(fields), facts).paper },
      { name: `${document.id}-blank`, paper: fillDocument(document, {}, facts, true).paper },
    ];
  });
  const reports = corpus.reports.flatMap((report) => {
    const words = { ...corpus, figures: report.computed.byId };
    return [
      { name: `report-${report.id}`, paper: reportPaper(report, words, 'model') },
      { name: `report-${report.id}-template`, paper: reportPaper(report, words, 'template') },
    ];
  });
  return [...documents, ...reports];
}
