import type { OwnFacts } from './types.ts';
import { tidy } from './text.ts';
import { isRecord, type Fault, type Path } from './path.ts';

/** Longer than any question; what is longer came into a cell by mistake. */
export const LONGEST = 2000;

/** What only the bank's own files have, because a build holds it to the engines. */
const ONLY_BANK = ['rests', 'value', 'procedures', 'changed'];
const PLACEHOLDER = /\{[a-z][a-z0-9-]*\}/;

/** What a check works with: the facts, and where it puts what it finds. */
export interface Check {
  facts: OwnFacts;
  faults: Fault[];
}

export const fault = ({ faults }: Check, path: Path, message: string): void => void faults.push({ path, message });

/** The fields of a value, of which only known ones may be there. Null where it has none. */
export function fieldsOf(
  check: Check,
  value: unknown,
  path: Path,
  known: readonly string[],
): Record<string, unknown> | null {
  if (!isRecord(value)) {
    fault(check, path, '这里要写成几行“字段: 内容”');
    return null;
  }
  for (const key of Object.keys(value)) {
    if (known.includes(key) || value[key] === null) continue;
    const message = ONLY_BANK.includes(key)
      ? `自带题目不写“${key}”，放进题库文件以后再补`
      : `没有“${key}”这个字段，能写的是${known.join('、')}`;
    fault(check, [...path, key], message);
  }
  return value;
}

export interface TextRule {
  /** What the text is called in a message. */
  name: string;
  min?: number;
  max?: number;
}

/** A text; a number is taken as it is written. Empty where it is missing or wrong, which is reported. */
export function textOf(check: Check, value: unknown, path: Path, { name, min = 1, max = LONGEST }: TextRule): string {
  if (value === undefined || value === null || value === '') return missing(check, path, name);
  if (typeof value !== 'string' && typeof value !== 'number') {
    fault(check, path, `${name}要写成一段文字，有冒号、方括号的加引号`);
    return '';
  }
  const text = tidy(String(value));
  // As the schema counts: a character outside the first plane is one.
  const { length } = [...text];
  if (!length) return missing(check, path, name);
  if (length < min) fault(check, path, `${name}太短，至少${min}个字，现在${length}个`);
  if (length > max) fault(check, path, `${name}太长，最多${max}个字，现在${length}个`);
  const [placeholder] = PLACEHOLDER.exec(text) ?? [];
  if (placeholder) fault(check, path, `“${placeholder}”这种写法只在题库文件里有用，这里直接写出来`);
  return text;
}

function missing(check: Check, path: Path, name: string): '' {
  fault(check, path, `没有写${name}`);
  return '';
}

/** Like `textOf`, undefined for what may be left out and is. */
export const optionalText = (check: Check, value: unknown, path: Path, rule: TextRule): string | undefined =>
  value === undefined || value === null || (typeof value === 'string' && !tidy(value))
    ? undefined
    : textOf(check, value, path, rule);

/** A list of so many entries; empty where it is none, which is reported. */
export function listOf(
  check: Check,
  value: unknown,
  path: Path,
  { name, min, max, unit = '个' }: { name: string; min: number; max: number; unit?: string },
): unknown[] {
  if (!Array.isArray(value)) {
    fault(check, path, value === undefined || value === null ? `没有写${name}` : `${name}要写成一列，每个一行`);
    return [];
  }
  if (value.length < min || value.length > max)
    fault(check, path, `${name}要有${min}到${max}${unit}，现在${value.length}${unit}`);
  return value.slice(0, max);
}

/** Whether something is so: true, or left out. */
export function flagOf(check: Check, value: unknown, path: Path, name: string): true | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  if (value !== true) fault(check, path, `${name}只能写 true，或者不写`);
  return true;
}
