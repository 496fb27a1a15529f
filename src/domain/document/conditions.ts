import type { Condition, Field } from './schema.ts';

/** What has been filled in: id of a field → as typed. Lines are divided by line breaks, dates are `2026-11-22`. */
export type Answers = Readonly<Record<string, string>>;

/** Whether the choices that a condition asks for are made. No condition always holds. */
export const meets = (condition: Condition | undefined, answers: Answers): boolean =>
  Object.entries(condition ?? {}).every(([id, wanted]) => [wanted].flat().includes(answers[id] ?? ''));

/**
 * The fields that are asked for, and their answers without those of fields that another choice has put out of use.
 * Fields stand after the choices on which they depend, which the gate has proved.
 */
export function asked(fields: readonly Field[], answers: Answers): { fields: Field[]; answers: Answers } {
  const used: Field[] = [];
  const kept: Record<string, string> = {};
  for (const field of fields) {
    if (!meets(field.if, kept)) continue;
    used.push(field);
    const answer = answers[field.id]?.trim();
    if (answer) kept[field.id] = answer;
  }
  return { fields: used, answers: kept };
}
