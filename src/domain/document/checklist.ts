import { meets, type Answers } from './conditions.ts';
import type { FilledDocument } from './fill.ts';
import { blockTexts, namedIn } from './placeholders.ts';
import type { DocumentData, RequiredItem } from './schema.ts';

/** How a required content stands: there, still to be filled in, or not needed with these choices. */
export type ItemState = 'done' | 'open' | 'unneeded';

/** Each required content of a document with how it stands. An item is there when all that carries it is filled in. */
export function checklist(
  document: Pick<DocumentData, 'required' | 'body'>,
  answers: Answers,
  filled: Pick<FilledDocument, 'missing' | 'asked' | 'shown'>,
): { item: RequiredItem; state: ItemState }[] {
  const fieldsOfBlock = (id: string) =>
    document.body
      .filter((block) => block.id === id)
      .flatMap(blockTexts)
      .flatMap(namedIn);
  return document.required.map((item) => {
    if (!meets(item.if, answers)) return { item, state: 'unneeded' };
    const carried = item.by.filter((id) => filled.asked.includes(id) || filled.shown.includes(id));
    const needed = carried.flatMap((id) => (filled.shown.includes(id) ? fieldsOfBlock(id) : [id]));
    const open = !carried.length || needed.some((id) => filled.missing.includes(id));
    return { item, state: open ? 'open' : 'done' };
  });
}
