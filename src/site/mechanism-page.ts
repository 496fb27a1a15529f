import type { Corpus, Mechanism } from '../domain/corpus/index.ts';
import { VERDICTS, type Misconception, type Verdict } from '../domain/mechanism/index.ts';

/** A page of this site that belongs to a mechanism. */
interface Related {
  title: string;
  path: string;
}

/** Everything the page of one mechanism shows; components only lay it out. */
export interface MechanismPage {
  mechanism: Mechanism;
  related: { title: string; links: Related[] }[];
  misconceptions: Misconception[];
  previous: Mechanism | undefined;
  next: Mechanism | undefined;
}

/** Computes the page of one mechanism from the corpus. */
export function mechanismPage(corpus: Corpus, mechanism: Mechanism): MechanismPage {
  const { mechanisms, reports, procedures, documents } = corpus;
  const at = mechanisms.indexOf(mechanism);
  const pick = (entries: Iterable<{ id: string; title: string }>, ids: readonly string[], folder: string) =>
    [...entries].filter(({ id }) => ids.includes(id)).map(({ id, title }) => ({ title, path: `${folder}/${id}/` }));
  return {
    mechanism,
    related: [
      { title: '范文', links: pick(reports, mechanism.reports, 'reports') },
      { title: '流程', links: pick(procedures, mechanism.procedures, 'procedures') },
      { title: '文书', links: pick(documents.values(), mechanism.documents, 'documents') },
    ].filter(({ links }) => links.length > 0),
    misconceptions: corpus.misconceptions.filter((entry) => entry.mechanisms.includes(mechanism.id)),
    previous: mechanisms[at - 1],
    next: mechanisms[at + 1],
  };
}

/** The mechanisms under each verdict, in the order of the verdicts. */
export const byVerdict = (mechanisms: readonly Mechanism[]) =>
  (Object.keys(VERDICTS) as Verdict[])
    .map((verdict) => ({
      verdict,
      title: VERDICTS[verdict],
      own: mechanisms.filter((mechanism) => mechanism.verdict === verdict),
    }))
    .filter(({ own }) => own.length > 0);
