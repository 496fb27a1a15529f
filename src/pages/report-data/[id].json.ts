import type { APIRoute } from 'astro';
import { reportPaper } from '../../domain/model-report/index.ts';
import { getCorpus } from '../../site/corpus.ts';
import { wordsOf } from '../../site/report-page.ts';

export async function getStaticPaths() {
  const { reports } = await getCorpus();
  return reports.map(({ id }) => ({ params: { id } }));
}

/** A model and its template as official papers. It loads when a file or the text is asked for. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await getCorpus();
  const report = corpus.reports.find(({ id }) => id === params['id'])!;
  const words = wordsOf(corpus, report);
  const papers = { model: reportPaper(report, words, 'model'), template: reportPaper(report, words, 'template') };
  return new Response(JSON.stringify(papers));
};
