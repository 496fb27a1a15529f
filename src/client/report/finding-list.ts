import { citationPath, formatCitation, parseCitation } from '../../domain/citation/index.ts';
import { FINDING_KINDS, SEVERITIES, type Finding, type Severity } from '../../domain/report/index.ts';
import { element } from '../element.ts';

const LONGEST = 48;

/** What the list needs of the page. */
export interface ListContext {
  chars: readonly string[];
  titles: ReadonlyMap<string, string>;
  base: string;
  /** Puts the finding with this number aside. */
  ignore: (index: number) => void;
  /** Shows the place of the finding with this number in the text. */
  go: (index: number) => void;
}

export const excerptOf = ({ start, end }: Finding, chars: readonly string[]): string => {
  const words = chars
    .slice(start, Math.min(end, start + LONGEST))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return end - start > LONGEST ? `${words}……` : words;
};

/** The findings under their severities; `shown` tells which of them the filter lets through. */
export function findingList(findings: readonly Finding[], shown: (finding: Finding) => boolean, context: ListContext) {
  return (Object.keys(SEVERITIES) as Severity[]).flatMap((severity) => {
    const items = findings.flatMap((finding, index) =>
      finding.severity === severity && shown(finding) ? [itemOf(finding, index, context)] : [],
    );
    if (!items.length) return [];
    return [
      element('h3', {}, `${SEVERITIES[severity]} ${items.length}`),
      element('ol', { className: 'findings' }, ...items),
    ];
  });
}

function itemOf(finding: Finding, index: number, context: ListContext): HTMLElement {
  const { kind, severity, message, suggestion, citations } = finding;
  const item = element('li', { className: severity, id: `finding-${index}` });
  const go = element('button', { type: 'button', className: 'button', onclick: () => context.go(index) }, '转到');
  const ignore = element(
    'button',
    { type: 'button', className: 'button', onclick: () => context.ignore(index) },
    '忽略',
  );
  for (const button of [go, ignore]) button.setAttribute('aria-label', `${button.textContent}第${index + 1}处`);
  item.append(
    element(
      'p',
      { className: 'what' },
      element('b', {}, `${index + 1} ${FINDING_KINDS[kind]}`),
      ` “${excerptOf(finding, context.chars)}”`,
    ),
    element('p', {}, message),
    element('p', { className: 'muted' }, suggestion),
    ...(citations.length ? [element('p', { className: 'small' }, '依据：', ...links(citations, context))] : []),
    element('p', { className: 'actions screen-only' }, go, ignore),
  );
  return item;
}

const links = (citations: readonly string[], { titles, base }: ListContext): (Node | string)[] =>
  citations.flatMap((id, index) => {
    const cite = parseCitation(id)!;
    const link = element('a', { href: `${base}${citationPath(cite)}` }, formatCitation(cite, titles));
    return index ? ['、', link] : [link];
  });

/** The list as plain text, for a message to whoever wrote the draft. */
export function listText(findings: readonly Finding[], { chars, titles }: ListContext): string {
  const lines = findings.map((finding, index) => {
    const { severity, kind, message, suggestion, citations } = finding;
    const basis = citations.map((id) => formatCitation(parseCitation(id)!, titles)).join('、');
    const head = `${index + 1}. [${SEVERITIES[severity]}] ${FINDING_KINDS[kind]}：“${excerptOf(finding, chars)}”`;
    return [head, message, `建议：${suggestion}`, ...(basis ? [`依据：${basis}`] : [])].join('\n   ');
  });
  return lines.join('\n');
}
