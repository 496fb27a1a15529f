import type { Topic } from '../bank.ts';
import { LIMITS } from '../limits.ts';
import { checkItem } from './check-item.ts';
import { fault, fieldsOf, listOf, optionalText, textOf, type Check } from './fields.ts';
import { identify, type CaseDraft, type Draft } from './identify.ts';
import type { Fault, Path } from './path.ts';
import type { OwnFacts } from './types.ts';

/** More in one file is a mistake, or a bank of its own. */
export const MOST_QUESTIONS = 1000;
/** Where own sets stand among topics: behind those of the bank. */
const LAST = 900;
const TITLE = '自带题目';

/**
 * Holds a tree, as a YAML file is read or rows are rebuilt, to everything that a topic of the bank is held to, without
 * its schema. Gives a topic with ids of its own, or all faults.
 */
export function checkOwn(tree: unknown, facts: OwnFacts): { topic: Topic } | { faults: Fault[] } {
  const check: Check = { facts, faults: [] };
  const fields = fieldsOf(check, tree, [], ['id', 'at', 'title', 'order', 'about', 'questions']);
  if (!fields) return { faults: check.faults };
  const title = optionalText(check, fields['title'], ['title'], { name: '名称', max: LIMITS.title }) ?? TITLE;
  const about = optionalText(check, fields['about'], ['about'], { name: '说明' }) ?? TITLE;
  const { order = LAST } = fields;
  if (!Number.isSafeInteger(order) || (order as number) < 1) fault(check, ['order'], '次序写从1起的整数');
  const drafts = listOf(check, fields['questions'], ['questions'], {
    name: '题目',
    min: 1,
    max: MOST_QUESTIONS,
    unit: '道',
  }).map((value, at) => checkQuestion(check, value, ['questions', at]));
  if (check.faults.length) return { faults: check.faults };
  return { topic: { ...identify(drafts as Draft[]), title, order: order as number, about } };
}

function checkQuestion(check: Check, value: unknown, path: Path): Draft | null {
  if ((value as { type?: unknown } | null)?.type !== 'case') return checkItem(check, value, path);
  const fields = fieldsOf(check, value, path, ['id', 'type', 'story', 'parts'])!;
  const story = textOf(check, fields['story'], [...path, 'story'], { name: '案情', min: LIMITS.story });
  const here = [...path, 'parts'];
  const parts = listOf(check, fields['parts'], here, { name: '案例的小题', ...LIMITS.parts, unit: '道' });
  return { type: 'case', story, parts: parts.map((part, at) => checkItem(check, part, [...here, at])) } as CaseDraft;
}
