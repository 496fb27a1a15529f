import { mapPaper, unmarked, type Paper } from '../paper/index.ts';
import type { PeriodResult } from '../period/index.ts';
import { asked, meets, type Answers } from './conditions.ts';
import { dueDay, dueResult, type DueFacts } from './due.ts';
import { printBlocks } from './blocks.ts';
import { NUMBER } from './placeholders.ts';
import type { DocumentFacts } from './facts.ts';
import type { Field } from './schema.ts';
import { answerProblem, answerWords } from './words.ts';
import { mayBeEmpty, writer } from './writer.ts';

/** A document as it is filled: what is printed, and what the person who fills it must still see to. */
export interface FilledDocument {
  /** What is printed, copied and written to .docx. Gaps are drawn as lines. */
  paper: Paper;
  /** The same with marks around what was filled in and around gaps, for the preview. */
  marked: Paper;
  /** Fields that are asked for and are not filled in, in the order of the form. */
  missing: string[];
  /** Fields that are asked for with these choices. */
  asked: string[];
  /** Ids of the blocks that are printed. */
  shown: string[];
  /** What the period engine gave for each date that it works out. */
  dates: { field: string; result: PeriodResult }[];
  /** What is wrong with an answer, one Chinese sentence; the place stays a gap. */
  problems: { field: string; message: string }[];
}

/** What filling rests on besides the answers. `fields` are all fields of the document: `fieldsOf`. */
export interface FillFacts extends DueFacts {
  fields: readonly Field[];
}

/**
 * Fills a document. `blank` makes the empty form to be filled by hand: nothing is filled in, choices are boxes to tick,
 * and every part that depends on a choice is there, with a line that says when it is used.
 */
export function fillDocument(
  document: DocumentFacts['document'],
  typed: Answers,
  facts: FillFacts,
  blank = false,
): FilledDocument {
  const { fields, answers } = blank ? { fields: [...facts.fields], answers: {} } : asked(facts.fields, typed);
  const { words, dates, problems } = wordsOf(fields, answers, facts);
  const write = writer(words, facts.fields, blank);
  const { text, dropped } = write;
  const shown = document.body.filter((block) => blank || meets(block.if, answers));
  const { frame, title } = document;
  const paper: Paper = {
    ...(frame.number ? { number: text(NUMBER) } : {}),
    title: text(frame.title ?? title),
    ...(frame.to ? { to: text(frame.to) } : {}),
    blocks: printBlocks(shown, write, blank ? facts.fields : undefined),
    ...(frame.attachments ? { attachments: frame.attachments.filter((name) => !dropped(name)).map(text) } : {}),
    ...(frame.sign ? { sign: text(frame.sign) } : {}),
    ...(frame.date ? { date: text('[[date]]') } : {}),
  };
  return {
    paper: mapPaper(paper, unmarked),
    marked: paper,
    missing: fields.filter((field) => !words.has(field.id) && !mayBeEmpty(field)).map(({ id }) => id),
    asked: fields.map(({ id }) => id),
    shown: shown.flatMap(({ id }) => id ?? []),
    dates,
    problems,
  };
}

function wordsOf(fields: readonly Field[], answers: Answers, facts: FillFacts) {
  const words = new Map<string, string[]>();
  const dates: FilledDocument['dates'] = [];
  const problems: FilledDocument['problems'] = [];
  for (const field of fields) {
    if (field.kind === 'due') {
      const result = dueResult(field, answers, facts);
      if (!result) continue;
      dates.push({ field: field.id, result });
      const due = dueDay(field, result);
      if ('day' in due) words.set(field.id, answerWords(field, due.day));
      else problems.push({ field: field.id, message: due.why });
      continue;
    }
    const answer = answers[field.id];
    if (answer === undefined) continue;
    const message = answerProblem(field, answer);
    if (message) problems.push({ field: field.id, message });
    else words.set(field.id, answerWords(field, answer));
  }
  return { words, dates, problems };
}
