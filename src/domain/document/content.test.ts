import { describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { paperLines } from '../paper/index.ts';
import { checklist, meets, type Field } from './index.ts';
import { workbench } from './test-support.ts';

const { corpus, documents, filledWith } = workbench((await readContent(process.cwd())).collections);

/** The examples, and the examples with each option of each choice. */
const variants = (fields: readonly Field[]): Record<string, string>[] => [
  {},
  ...fields.flatMap((field) => (field.kind === 'choice' ? field.options.map(({ id }) => ({ [field.id]: id })) : [])),
];

describe('the documents', () => {
  it('are those that procedures and routing name', () => {
    const named = new Set([
      ...corpus.procedures.flatMap(({ nodes }) => nodes.flatMap(({ documents: ids = [] }) => ids)),
      ...corpus.routing.outcomes.flatMap(({ documents: ids = [] }) => ids),
    ]);
    expect(documents.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
    expect(documents.length).toBeGreaterThanOrEqual(20);
  });

  it.each(documents.map((document) => [document.title, document] as const))(
    '%s: its examples fill it, with every choice, and every required content is there',
    (_title, document) => {
      for (const choice of variants(filledWith(document).fields)) {
        const { fields, answers, filled } = filledWith(document, choice);
        const lines = paperLines(filled.paper);
        const text = lines.join('');
        expect(filled.missing, JSON.stringify(choice)).toEqual([]);
        expect(filled.problems).toEqual([]);
        expect(text).not.toMatch(/\[\[|\]\]|[{}]|＿|undefined/);
        expect(lines.filter((line) => !line.trim())).toEqual([]);
        for (const { item, state } of checklist(document, answers, filled)) {
          if (!meets(item.if, answers)) continue;
          expect(state, `${item.id} ${JSON.stringify(choice)}`).toBe('done');
          for (const id of item.by) {
            const field = fields.find((entry) => entry.id === id);
            if (!field || !filled.asked.includes(id) || !('example' in field) || field.kind === 'choice') continue;
            const [words] = field.kind === 'lines' ? field.example : [String(field.example)];
            if (field.kind !== 'date') expect(text, item.id).toContain(words);
          }
        }
      }
    },
  );

  it.each(documents.map((document) => [document.title, document] as const))(
    '%s: its blank form has no example',
    (_title, document) => {
      const { fields, filled } = filledWith(document, {}, true);
      const text = paperLines(filled.paper).join('');
      expect(text).not.toMatch(/\[\[|\]\]|[{}]|undefined/);
      for (const field of fields)
        if (field.kind === 'lines') for (const line of field.example) expect(text).not.toContain(line);
    },
  );
});
