import { checkCitation, citationId, parseCitation, type Shapes } from '../citation/index.ts';
import type { Say } from './check.ts';
import { notesOf, type ModelReport } from './model-report.ts';

/** Every part of the structure has a passage with a note, every passage its note, and every note its ground. */
export function checkParts(report: ModelReport, shapes: Shapes, say: Say): void {
  const { structure, body } = report;
  const notes = notesOf(report);
  const parts = structure.map(({ id }) => id);
  parts.forEach((id, at) => {
    if (parts.indexOf(id) !== at) say(`structure ${id}`, '出现两次，改掉一个');
  });
  for (const { id, part, citations } of structure) {
    const own = notes.filter((note) => note.part === id);
    if (!own.length) say(`structure ${id}`, `正文没有“${part}”这一部分：写出来，并加 <Note part="${id}" …>`);
    else if (citations.length && own.every(({ cites }) => !cites.length))
      say(`structure ${id}`, `“${part}”依据 ${citations.join('、')}，而它的批注都没有写 cites`);
  }
  for (const { line, part, cites, advice, text, wrong } of notes) {
    const place = `第${line}行`;
    if (!parts.includes(part)) say(place, `批注的 part 是“${part}”，只能是 ${parts.join('、')}`);
    if (advice === cites.length > 0)
      say(place, '批注写 cites（依据条例）或者 advice（惯例，条例没有规定），写且只写一个');
    if (!text.some((pieces) => pieces.length)) say(place, '批注没有内容：写这一段回答什么');
    if (!wrong) say(place, '批注要写 wrong：这里常见的毛病');
  }
  for (const { blocks, notes: own } of body.passages)
    if (!own.length) say(`第${blocks[0]!.line}行`, '这一段后面没有批注，补一个 <Note …>');
  checkItems(report, shapes, say);
}

/** A report whose contents a provision lists has a part, with a note, for every item of the list. */
function checkItems(report: ModelReport, shapes: Shapes, say: Say): void {
  if (report.items === undefined) return;
  const wrong = checkCitation(report.items, shapes);
  if (wrong) return say('items', wrong);
  const { law, article, paragraph = 1 } = parseCitation(report.items)!;
  const count = shapes.get(`${law}-${article}`)?.[paragraph - 1] ?? 0;
  if (!count) say('items', `${report.items} 这一款没有列项`);
  for (let item = 1; item <= count; item++) {
    const cite = citationId({ law, article, paragraph, item });
    const parts = report.structure.filter(({ citations }) => citations.includes(cite)).map(({ id }) => id);
    const noted = notesOf(report).some(({ part, cites }) => parts.includes(part) && cites.includes(cite));
    if (!parts.length) say('structure', `缺少 ${cite} 要求的内容：加一部分，citations 写上 ${cite}`);
    else if (!noted) say(`structure ${parts[0]}`, `正文里没有依据 ${cite} 的批注，法定内容可能缺了`);
  }
}
