import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Table } from 'docx';
import { attachmentLines, numbered, type Block, type Paper } from '../../domain/paper/index.ts';
import { CHARACTER, FACES, officialPage, SIZE, spacing, TIGHTER } from './layout.ts';
import { defaults } from './defaults.ts';
import { fontTable } from './font-table.ts';
import { tableOf } from './table.ts';

const run = (text: string, font = FACES.body, size = SIZE.三号) =>
  new TextRun({ text, font, size, color: '000000', ...(size === SIZE.三号 ? { characterSpacing: TIGHTER } : {}) });

const twoCharacters = { firstLine: 2 * CHARACTER };

const empty = (keepNext = false) => new Paragraph({ spacing, keepNext, children: [run('')] });

/** Not justified: LibreOffice 7.4 loses a closing mark at the end of a line that it stretches. Full lines are even anyway. */
const text = (words: string, keepNext = false) =>
  new Paragraph({
    spacing,
    keepNext,
    indent: twoCharacters,
    children: [run(words)],
  });

const heading = (words: string, level: 1 | 2) =>
  new Paragraph({
    spacing,
    indent: twoCharacters,
    keepNext: true,
    outlineLevel: level - 1,
    children: [run(words, level === 1 ? FACES.heading : FACES.sub)],
  });

const centred = (child: TextRun) =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing, keepNext: true, children: [child] });

/** What stands last keeps with the signature below it, which must not be alone on a page. */
function blockParts(block: Block, last: boolean): (Paragraph | Table)[] {
  if (block.kind === 'heading') return [heading(block.text, block.level)];
  if (block.kind === 'list') return block.items.map((item, at) => text(item, last && at === block.items.length - 1));
  if (block.kind === 'text') return [text(block.text, last)];
  const caption = block.caption ? [centred(run(block.caption, FACES.heading, SIZE.四号))] : [];
  return [...caption, tableOf(block)];
}

/** How wide words are, in characters: what is not Chinese takes half the room. */
const widthOf = (words: string) => [...words].reduce((sum, char) => sum + (char < '\u2e80' ? 0.5 : 1), 0);

/** The name of the body stands in the middle above the date, and the date four characters from the edge. */
const FROM_EDGE = 4;

function end(sign: string | undefined, date: string | undefined): Paragraph[] {
  const right = (words: string, characters: number, keepNext: boolean) =>
    new Paragraph({
      spacing,
      keepNext,
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.round(Math.max(0, characters) * CHARACTER) },
      children: [run(words)],
    });
  const above = sign === undefined ? 0 : FROM_EDGE + (widthOf(date ?? sign) - widthOf(sign)) / 2;
  return [
    ...(sign === undefined ? [] : [right(sign, above, date !== undefined)]),
    ...(date === undefined ? [] : [right(date, FROM_EDGE, false)]),
  ];
}

/** — 1 — on the outer side: right on odd pages, left on even ones, one character from the edge. */
function pageNumber(side: 'left' | 'right'): Footer {
  const style = { font: FACES.number, size: SIZE.四号 };
  const children = [
    new TextRun({ ...style, text: '— ' }),
    new TextRun({ ...style, children: [PageNumber.CURRENT] }),
    new TextRun({ ...style, text: ' —' }),
  ];
  const indent = { [side]: SIZE.四号 * 10 };
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType[side === 'left' ? 'LEFT' : 'RIGHT'], indent, children })],
  });
}

/** A paper as .docx, laid out as GB/T 9704—2012 has it. Resolves to the file; nothing is sent. */
export function paperDocument({ number, title, to, blocks, attachments = [], sign, date }: Paper): Document {
  const signed = sign !== undefined || date !== undefined;
  const children = [
    ...(number === undefined ? [] : [centred(run(number)), empty(true)]),
    centred(run(title, FACES.title, SIZE.二号)),
    empty(true),
    ...(to === undefined ? [] : [new Paragraph({ spacing, children: [run(`${to}：`)] })]),
    ...numbered(blocks).flatMap((block, at) => blockParts(block, signed && at === blocks.length - 1)),
    ...(attachments.length ? [empty(signed), ...attachmentLines(attachments).map((line) => text(line, signed))] : []),
    ...(signed ? [empty(true), ...end(sign, date)] : []),
  ];
  return new Document({
    title,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: officialPage() },
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children,
      },
    ],
  });
}

/** The file of a paper. */
export const paperDocx = (paper: Paper): Promise<Blob> =>
  Packer.toBlob(paperDocument(paper), undefined, [...fontTable(), ...defaults()]);
