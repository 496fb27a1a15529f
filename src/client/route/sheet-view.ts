import type { ClaimSheet, SheetLine, SheetSection } from '../../domain/routing/index.ts';
import { element } from '../element.ts';
import { changeButton } from './answered.ts';
import type { Helper } from './helper.ts';
import { linkList } from './parts.ts';

/** A line with its places as links; what was counted stands below it. */
export function lineItem({ text, path, links, notes }: SheetLine, base: string): HTMLElement {
  return element(
    'li',
    {},
    path === undefined ? text : element('a', { href: base + path }, text),
    ...(links.length ? [element('span', { className: 'cites small' }, '（', ...linkList(links, base), '）')] : []),
    ...notes.map((note, at) => element('div', { className: at === 0 ? 'note first' : 'note' }, note)),
  );
}

function section({ id, title, lines }: SheetSection, helper: Helper, claim: number): HTMLElement {
  const items = lines.map((line) => {
    const item = lineItem(line, helper.base);
    if (line.question) item.append(changeButton(helper, claim, line.question, line.text));
    return item;
  });
  const made = element('section', { className: `part ${id}` }, element('h4', {}, title), element('ul', {}, ...items));
  return made;
}

/** The sections of one claim. */
export const sectionsView = (sheet: ClaimSheet, helper: Helper, claim: number): HTMLElement[] =>
  sheet.sections.map((part) => section(part, helper, claim));
