import type { Names } from '../../domain/deadline/index.ts';
import type { Field, FilledDocument } from '../../domain/document/index.ts';
import { element } from '../element.ts';
import { dueView } from './due-view.ts';
import { fieldView, type FieldView } from './field-view.ts';

/** The form. `show` puts on the screen what follows from the answers: which fields are asked for, dates, problems. */
export interface DocumentForm {
  read: () => Record<string, string>;
  write: (answers: Readonly<Record<string, string>>) => void;
  show: (filled: FilledDocument, names: Names) => void;
  focus: (id: string) => void;
}

const PARTS = { matter: '这件事', office: '本单位和落款' } as const;

/** Builds the fields of a document into `root`, once: they keep their focus while dates and conditions change. */
export function buildForm(root: HTMLFormElement, fields: readonly Field[]): DocumentForm {
  const views = new Map<string, FieldView>();
  const dues = new Map<string, ReturnType<typeof dueView>>();
  const parts = { matter: element('fieldset', {}), office: element('fieldset', {}) };
  for (const [part, group] of Object.entries(parts))
    group.append(element('legend', {}, PARTS[part as keyof typeof PARTS]));
  const boxes = fields.map((field) => {
    const made = field.kind === 'due' ? dueView(field) : fieldView(field);
    if (field.kind === 'due') dues.set(field.id, made as ReturnType<typeof dueView>);
    else views.set(field.id, made as FieldView);
    parts[field.part ?? 'matter'].append(made.view);
    return { field, view: made.view };
  });
  root.append(...Object.values(parts).filter((part) => part.children.length > 1));
  const label = (id: string) => fields.find((field) => field.id === id)?.label ?? '';
  return {
    read: () => Object.fromEntries([...views].map(([id, { read }]) => [id, read()])),
    write: (answers) => views.forEach(({ write }, id) => write(answers[id] ?? '')),
    show: ({ asked, dates, problems }, names) => {
      for (const { field, view } of boxes) {
        view.hidden = !asked.includes(field.id);
        const problem = problems.find((entry) => entry.field === field.id)?.message ?? '';
        if (field.kind !== 'due') views.get(field.id)!.say(problem);
        else
          dues.get(field.id)!.show(dates.find((entry) => entry.field === field.id)?.result, label(field.from), names);
      }
    },
    focus: (id) => {
      const field = fields.find((entry) => entry.id === id)!;
      views.get(field.kind === 'due' ? field.from : id)?.focus();
    },
  };
}
