import { MODES, type RecordKind } from './progress-records.ts';

type Test = (value: unknown) => boolean;

const text: Test = (value) => typeof value === 'string' && value !== '';
const amount: Test = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const count: Test = (value) => amount(value) && Number.isInteger(value);
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Test = (value) => typeof value === 'string';

/** Anything that could be a response; whether it fits a question is the question type's business. */
const response: Test = (value) =>
  value === null ||
  typeof value === 'boolean' ||
  isText(value) ||
  (Array.isArray(value) && value.every(isText)) ||
  (isPlain(value) && Object.values(value).every(isText));

const question: Test = (value) => typeof value === 'string' && /^(q\d{4}|own-[0-9a-z]{7}-\d+)$/.test(value);

const FIELDS: Record<RecordKind, Record<string, Test>> = {
  answers: {
    key: text,
    id: question,
    revision: count,
    response,
    share: (value) => amount(value) && (value as number) <= 1,
    at: amount,
    mode: (value) => (MODES as readonly unknown[]).includes(value),
    set: optional(text),
    hints: optional(count),
    seconds: optional(amount),
  },
  cards: {
    id: question,
    due: amount,
    stability: amount,
    difficulty: amount,
    days: amount,
    reps: count,
    lapses: count,
    state: count,
    at: amount,
  },
  flags: { id: question, flagged: (value) => typeof value === 'boolean', at: amount },
  exams: {
    id: text,
    paper: text,
    edition: text,
    startedAt: amount,
    at: amount,
    responses: (value) => isPlain(value) && Object.values(value).every(response),
    submittedAt: optional(amount),
  },
};

/** The names of the fields of a stored or imported record that are missing or wrong; empty for a sound one. */
export function recordFaults(kind: RecordKind, value: unknown): string[] {
  if (!isPlain(value)) return ['整条记录'];
  return Object.entries(FIELDS[kind]).flatMap(([name, test]) => (test(value[name]) ? [] : [name]));
}
