import { formatCitation, parseCitation } from '../../src/domain/citation/index.ts';
import { countSeverities, FINDING_KINDS, SEVERITIES, type Finding } from '../../src/domain/report/index.ts';

const LONGEST = 60;

/** The findings of one file as lines for a terminal; `titles` maps the id of a law to its title. */
export function show(
  file: string,
  text: string,
  findings: readonly Finding[],
  titles: ReadonlyMap<string, string>,
): string[] {
  if (!findings.length) return [`${file}：没有发现问题`];
  const counts = countSeverities(findings);
  const head = (['high', 'medium', 'low'] as const).map((severity) => `${SEVERITIES[severity]} ${counts[severity]}`);
  const chars = [...text];
  const place = placesOf(chars);
  return [
    `${file}：${findings.length} 处（${head.join('，')}）`,
    ...findings.flatMap(({ kind, start, end, message, suggestion, citations, severity }) => {
      const excerpt = chars
        .slice(start, Math.min(end, start + LONGEST))
        .join('')
        .replace(/\s+/g, ' ');
      const basis = citations.map((id) => formatCitation(parseCitation(id)!, titles));
      return [
        `  ${place(start)} ${SEVERITIES[severity]} ${FINDING_KINDS[kind]}`,
        `    “${excerpt}${end - start > LONGEST ? '……' : ''}”`,
        `    ${message}`,
        `    ${suggestion}`,
        ...(basis.length ? [`    依据：${basis.join('、')}`] : []),
      ];
    }),
  ];
}

/** Line and column of an offset, both from 1, the column in characters. */
function placesOf(chars: readonly string[]): (offset: number) => string {
  const starts = [0];
  chars.forEach((char, index) => {
    if (char === '\n' || (char === '\r' && chars[index + 1] !== '\n')) starts.push(index + 1);
  });
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return `${line + 1}:${offset - starts[line]! + 1}`;
  };
}
