import { periodLength, type Corpus, type DocumentModel, type Period } from '../domain/corpus/index.ts';
import {
  DOCUMENT_GROUPS,
  exampleAnswers,
  fieldsOf,
  fillDocument,
  type DocumentFacts,
  type FilledDocument,
} from '../domain/document/index.ts';
import { chineseDaysCalendar } from '../domain/period/index.ts';
import { outline } from '../domain/procedure/index.ts';
import { deadlineFacts } from './deadline-facts.ts';
import { url } from './url.ts';

/** A procedure that issues a document, with its steps by number and text. */
export interface IssuingProcedure {
  id: string;
  title: string;
  steps: { number: number; text: string; href: string }[];
}

/** Everything the page of one document shows; components only lay it out. */
export interface DocumentPage {
  document: DocumentModel;
  group: string;
  issuer: string[];
  to: string[];
  periods: (Period & { who: string; length: string; href: string | null })[];
  procedures: IssuingProcedure[];
  /** Names of the ways of handling in which the routing helper asks for the document. */
  handlings: string[];
  /** Filled with the invented examples. */
  model: FilledDocument;
  facts: DocumentFacts;
  previous: DocumentModel | undefined;
  next: DocumentModel | undefined;
}

/** The procedures that issue a document, in their order: which step it is, is written there and nowhere else. */
export function issuingProcedures({ procedures }: Pick<Corpus, 'procedures'>, id: string): IssuingProcedure[] {
  return procedures.flatMap((procedure) => {
    const steps = outline(procedure)
      .filter(({ node }) => node.documents?.includes(id))
      .map(({ number, node }) => ({
        number,
        text: node.text,
        href: url(`procedures/${procedure.id}/#step-${number}`),
      }));
    return steps.length ? [{ id: procedure.id, title: procedure.title, steps }] : [];
  });
}

/** The ways of handling with which a document goes, as the routing helper calls them. */
export function issuingHandlings({ routing }: Pick<Corpus, 'routing'>, id: string): string[] {
  const ids = routing.outcomes.filter(({ documents = [] }) => documents.includes(id)).map(({ handling }) => handling);
  return routing.handlings.filter((handling) => ids.includes(handling.id)).map(({ name }) => name);
}

/** The names of units, and the lengths of periods, as lists and pages show them. */
export const unitNamesOf = ({ units }: Pick<Corpus, 'units'>, ids: readonly string[]): string[] =>
  ids.map((id) => units.get(id)!.name);

/** What the form needs. Periods only where the form works out a date: their laws and the older rules come with them. */
export function documentFacts(corpus: Corpus, document: DocumentModel): DocumentFacts {
  const { title, frame, body, required } = document;
  const fields = fieldsOf(document, corpus.documentFields);
  const ids = fields.flatMap((field) => (field.kind === 'due' ? [field.period] : []));
  const related = new Set(
    corpus.periods.flatMap(({ id, extends: base, replaces }) =>
      ids.includes(id) || (base && ids.includes(base)) ? [id, base, replaces] : [],
    ),
  );
  const periods = corpus.periods.filter(({ id }) => related.has(id));
  return {
    ...deadlineFacts({ ...corpus, periods }),
    laws: ids.length ? corpus.laws : [],
    document: { title, frame, body, required },
    fields,
  };
}

/** The page of one document. */
export function documentPage(corpus: Corpus, document: DocumentModel): DocumentPage {
  const facts = documentFacts(corpus, document);
  const { fields } = facts;
  const all = [...corpus.documents.values()];
  const at = all.indexOf(document);
  return {
    document,
    group: DOCUMENT_GROUPS[document.group],
    issuer: unitNamesOf(corpus, document.issuer),
    to: unitNamesOf(corpus, document.to),
    periods: document.periods.map((id) => {
      const period = corpus.periods.find((entry) => entry.id === id)!;
      return {
        ...period,
        who: corpus.units.get(period.actor)!.name,
        length: periodLength(period),
        href: period.days === undefined ? null : url(`deadlines/#mode=single&rule=${id}`),
      };
    }),
    procedures: issuingProcedures(corpus, document.id),
    handlings: issuingHandlings(corpus, document.id),
    model: fillDocument(document, exampleAnswers(fields), {
      fields,
      rulebook: corpus,
      calendar: chineseDaysCalendar(),
    }),
    facts,
    previous: all[at - 1],
    next: all[at + 1],
  };
}
