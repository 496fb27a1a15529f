import type { Sheet } from './letter-sheets.ts';
import type { ClaimSheet, SheetLine } from './sheet.ts';

/** A line as plain text: its words, then the places in brackets, then what stands below it. */
export const lineText = ({ text, links, notes }: SheetLine): string =>
  [`${text}${links.length ? `（${links.map((link) => link.text).join('、')}）` : ''}`, ...notes].join('；');

/** What stands at the head of a claim: the handling, what to do, and who does it. */
export const claimHead = ({ handling, say, unit }: ClaimSheet): string[] => [handling, say, `承办：${unit}`];

/** The sheet as plain text, line by line, for copying into a document or a message. */
export function sheetText({ title, apart, claims, unfinished, sign, source }: Sheet): string[] {
  return [
    title,
    ...(apart.length ? ['分开送', ...apart.map(lineText)] : []),
    ...claims.flatMap(claimText),
    ...(unfinished ? [unfinished] : []),
    sign.map((name) => `${name}：`).join('　　'),
    source,
  ];
}

const claimText = (claim: ClaimSheet): string[] => [
  ...(claim.name ? [claim.name] : []),
  ...claimHead(claim),
  ...claim.sections.flatMap(({ title, lines }) =>
    lines.length === 1
      ? [`${title}：${lineText(lines[0]!)}`]
      : [`${title}：`, ...lines.map((entry, at) => `${at + 1}. ${lineText(entry)}`)],
  ),
];
