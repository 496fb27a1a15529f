import {
  countSeverities,
  FINDING_KINDS,
  SEVERITIES,
  type Finding,
  type FindingKind,
  type Severity,
} from '../../domain/report/index.ts';
import { element } from '../element.ts';
import { findingList, listText, type ListContext } from './finding-list.ts';
import { markedText } from './marked-text.ts';

/** What the results show and what can be done from them. */
export interface ResultsContext extends ListContext {
  findings: readonly Finding[];
  /** Shown are all kinds where it is undefined. */
  kind: FindingKind | undefined;
  filter: (kind: FindingKind | undefined) => void;
  step: (by: 1 | -1) => void;
}

/** 发现 5 处：必须改 2，应当改 2，请核对 1。 */
export function countsOf(findings: readonly Finding[], ignored: number): string {
  const counts = countSeverities(findings);
  const put = ignored ? `，另有 ${ignored} 处已忽略` : '';
  if (!findings.length) return `没有${ignored ? '其他' : '发现'}问题${put}。`;
  const each = (Object.keys(SEVERITIES) as Severity[]).map((severity) => `${SEVERITIES[severity]} ${counts[severity]}`);
  return `发现 ${findings.length} 处：${each.join('，')}${put}。`;
}

/** The list and the marked text. */
export function results(context: ResultsContext): HTMLElement[] {
  const { chars, findings, kind } = context;
  if (!findings.length) return [clean()];
  const shown = (finding: Finding) => kind === undefined || finding.kind === kind;
  const copy = element('button', { type: 'button', className: 'button' }, '复制清单');
  copy.dataset['copy'] = listText(findings.filter(shown), context);
  const button = (text: string, onclick: () => void) =>
    element('button', { type: 'button', className: 'button', onclick }, text);
  const bar = element(
    'div',
    { className: 'result-bar screen-only' },
    element('label', {}, '只看 ', filterOf(context)),
    button('上一处', () => context.step(-1)),
    button('下一处', () => context.step(1)),
    element('span', { className: 'small muted' }, 'Alt+↑ Alt+↓'),
    copy,
    button('打印', () => print()),
  );
  return [
    bar,
    element(
      'div',
      { className: 'check-columns' },
      element('section', {}, element('h2', {}, '标出的稿子'), markedText(chars, findings)),
      element(
        'section',
        { className: 'finding-list' },
        element('h2', {}, '清单'),
        ...findingList(findings, shown, context),
      ),
    ),
  ];
}

function filterOf({ findings, kind, filter }: ResultsContext): HTMLSelectElement {
  const counts = new Map<FindingKind, number>();
  for (const finding of findings) counts.set(finding.kind, (counts.get(finding.kind) ?? 0) + 1);
  const select = element('select', {}, element('option', { value: '' }, `全部（${findings.length}）`));
  for (const id of Object.keys(FINDING_KINDS) as FindingKind[]) {
    const count = counts.get(id);
    if (count)
      select.append(element('option', { value: id, selected: id === kind }, `${FINDING_KINDS[id]}（${count}）`));
  }
  select.addEventListener('change', () => filter((select.value || undefined) as FindingKind | undefined));
  return select;
}

const clean = (): HTMLElement =>
  element(
    'p',
    { className: 'notice clean' },
    '没有发现问题。检查只看“检查什么，什么时候不作声”里列出的那些，不代替人审。',
  );
