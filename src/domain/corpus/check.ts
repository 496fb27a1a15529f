import { checkDocuments, checkTypedLengths } from '../document/index.ts';
import { checkMatters } from '../matter/index.ts';
import { checkMechanisms } from '../mechanism/index.ts';
import { checkReports } from '../model-report/index.ts';
import { checkProcedures } from '../procedure/index.ts';
import { checkCoverage, checkQuizzes } from '../quiz/index.ts';
import { checkDraftRules } from '../report/index.ts';
import { checkRouting } from '../routing/index.ts';
import { embeddedQuizzes } from './check/embeds.ts';
import { checkIds } from './check/ids.ts';
import { lawChapters, lawsComplete, lawsReplaced } from './check/laws.ts';
import { periodLengths, periodReferences } from './check/periods.ts';
import { predecessors, provisionForm, provisionReferences } from './check/provisions.ts';
import { unknown, type Problem, type Rule } from './check/rule.ts';
import { placeholders } from './check/placeholders.ts';
import { termReferences } from './check/terms.ts';
import { assembleCorpus, type Collections } from './corpus.ts';

export type { Problem } from './check/rule.ts';

const RULES: Rule[] = [
  lawsComplete,
  lawsReplaced,
  lawChapters,
  provisionForm,
  provisionReferences,
  predecessors,
  periodReferences,
  periodLengths,
  termReferences,
  (corpus) => checkProcedures(corpus, unknown),
  (corpus) => checkRouting(corpus, unknown),
  (corpus) => checkDocuments(corpus, unknown),
  (corpus) => checkMatters(corpus, unknown),
  (corpus) => {
    const wrong = checkQuizzes(corpus, unknown);
    // What a broken question asks cannot be counted.
    return wrong.length ? wrong : checkCoverage(corpus);
  },
  (corpus) => checkReports(corpus.reports, corpus, unknown),
  (corpus) => checkMechanisms(corpus, unknown),
  (corpus) => checkDraftRules({ ...corpus, draftRules: [...corpus.draftRules.values()] }, unknown),
  embeddedQuizzes,
  placeholders,
];

/** Everything wrong with the collections, in Chinese, for editors. Empty means the content may be published. */
export function checkCollections(collections: Collections): Problem[] {
  const corpus = assembleCorpus(collections);
  return [
    ...checkIds(collections),
    ...checkTypedLengths(collections.documents),
    ...RULES.flatMap((rule) => rule(corpus)),
  ];
}
