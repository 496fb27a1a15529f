import { FINDING_KINDS, SEVERITIES, type Finding, type Severity } from '../../domain/report/index.ts';
import { element } from '../element.ts';

const GRAVITY: readonly Severity[] = ['high', 'medium', 'low'];

/**
 * The draft with its findings marked. Each finding has its number in the text where it begins; what several findings
 * share carries the shape of the gravest.
 */
export function markedText(chars: readonly string[], findings: readonly Finding[]): HTMLElement {
  const box = element('div', { className: 'marked-draft' });
  const edges = [...new Set(findings.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const starting = new Map<number, number[]>();
  findings.forEach(({ start }, index) => starting.set(start, [...(starting.get(start) ?? []), index]));
  const open = new Set<number>();
  let at = 0;
  for (const edge of [...edges, chars.length]) {
    const words = chars.slice(at, edge).join('');
    if (words)
      box.append(
        open.size
          ? markOf(
              words,
              [...open].map((index) => findings[index]!),
            )
          : words,
      );
    for (const index of open) if (findings[index]!.end <= edge) open.delete(index);
    for (const index of starting.get(edge) ?? []) {
      box.append(numberOf(findings[index]!, index));
      open.add(index);
    }
    at = edge;
  }
  return box;
}

function markOf(words: string, findings: readonly Finding[]): HTMLElement {
  const gravest = GRAVITY.find((severity) => findings.some((finding) => finding.severity === severity))!;
  return element('mark', { className: `finding ${gravest}` }, words);
}

/** The number stands for the finding on the way with the keyboard. */
function numberOf({ kind, severity }: Finding, index: number): HTMLElement {
  const label = `${LETTERS[severity]}${index + 1}，${SEVERITIES[severity]}：${FINDING_KINDS[kind]}`;
  const anchor = element('a', { className: `number ${severity}`, id: `mark-${index}`, href: `#finding-${index}` });
  anchor.textContent = `${LETTERS[severity]}${index + 1}`;
  anchor.setAttribute('aria-label', label);
  return anchor;
}

/** Tells severities apart without colour. */
const LETTERS: Record<Severity, string> = { high: '改', medium: '应', low: '核' };
