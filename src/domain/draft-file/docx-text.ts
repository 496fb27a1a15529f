const TOKENS =
  /<w:(p|tc|tr|tbl)(?=[\s>/])[^>]*?(\/?)>|<\/w:(p|tc|tr|tbl)>|<w:(tab|br|cr|noBreakHyphen)\b[^>]*>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<mc:Fallback\b[\s\S]*?<\/mc:Fallback>/g;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/**
 * The text of a Word document's `word/document.xml`: a line for each paragraph, the cells of a table's row parted by
 * tabs. What was deleted under change tracking, and numbers that Word generates, are not in it. Always gives a text.
 */
export function docxText(xml: string): string {
  const lines: string[] = [];
  const rows: string[][] = [];
  let line = '';
  for (const [whole, open, empty, close, mark, text] of xml.matchAll(TOKENS)) {
    const row = rows[rows.length - 1];
    if (text !== undefined) line += unescaped(text);
    else if (mark) line += mark === 'tab' ? '\t' : mark === 'noBreakHyphen' ? '-' : '\n';
    else if (open === 'tr') rows.push([]);
    else if (open === 'p' && empty) lines.push('');
    else if (close === 'p' && row) line += line === '' || line.endsWith(' ') ? '' : ' ';
    else if (close === 'p') [line] = ['', lines.push(line)];
    else if (close === 'tc' && row) [line] = ['', row.push(line.trim())];
    else if (close === 'tr' && row) {
      rows.pop();
      const joined = row.join('\t');
      const outer = rows[rows.length - 1];
      if (outer) line += joined;
      else lines.push(joined);
    } else if (whole.startsWith('<mc:Fallback')) continue;
  }
  if (line) lines.push(line);
  return lines.join('\n');
}

const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi,
    (whole, hex: string, decimal: string, name: string) => {
      if (name) return ENTITIES[name.toLowerCase()]!;
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
