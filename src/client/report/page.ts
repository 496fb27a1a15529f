/** The checker: a draft in a field, checked in a worker after every change, its findings marked and listed. */
import type { Finding, FindingKind } from '../../domain/report/index.ts';
import { confirmed } from '../ask.ts';
import { element } from '../element.ts';
import { startChecker, type Check } from './checker.ts';
import { Ignored, keyOf } from './ignored.ts';
import { draftInput } from './input.ts';
import { countsOf, results } from './results.ts';

/** Typing goes on until it pauses this long. */
const PAUSE = 400;
/** A longer text is several reports; old computers take seconds for it. */
const LONGEST = 200_000;

function mount(root: HTMLElement): void {
  const tool = root.querySelector<HTMLElement>('[data-tool]')!;
  let checker: Check | undefined;
  /** What checks, a worker and its facts, loads when the reader turns to the field, once. */
  const check: Check = (text) => (checker ??= startChecker(root.dataset['facts']!))(text);
  const titles = new Map(Object.entries(JSON.parse(root.dataset['titles']!) as Record<string, string>));
  const ignored = new Ignored();
  const status = element('p', { className: 'check-status' });
  status.setAttribute('role', 'status');
  const undoBar = element('p', { className: 'actions screen-only', hidden: true });
  const out = element('div', { className: 'check-results' });
  let chars: string[] = [];
  let found: Finding[] = [];
  let kind: FindingKind | undefined;
  let current = -1;
  let timer = 0;

  const offer = (text: string, act: () => void) => {
    const button = element('button', { type: 'button', className: 'button' }, text);
    button.addEventListener('click', () => {
      undoBar.hidden = true;
      act();
    });
    return button;
  };
  const open = () => found.filter((finding) => !ignored.has(keyOf(finding, chars)));

  const render = () => {
    const findings = open();
    if (!findings.some((finding) => finding.kind === kind)) kind = undefined;
    status.textContent = countsOf(findings, found.length - findings.length);
    out.replaceChildren(
      ...results({ chars, findings, titles, base: document.body.dataset['base']!, kind, filter, step, go, ignore }),
    );
  };
  const filter = (wanted: FindingKind | undefined) => {
    kind = wanted;
    current = -1;
    render();
    out.querySelector('select')?.focus();
  };
  const go = (index: number) => {
    current = index;
    const mark = document.getElementById(`mark-${index}`);
    out.querySelectorAll('.here').forEach((other) => other.classList.remove('here'));
    document.getElementById(`finding-${index}`)?.classList.add('here');
    mark?.classList.add('here');
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  };
  const step = (by: 1 | -1) => {
    const findings = open();
    const wanted = findings.flatMap((finding, index) => (kind === undefined || finding.kind === kind ? [index] : []));
    if (!wanted.length) return;
    const next =
      by === 1 ? wanted.find((index) => index > current) : [...wanted].reverse().find((index) => index < current);
    go(next ?? wanted[by === 1 ? 0 : wanted.length - 1]!);
  };
  const showUndo = () => {
    undoBar.replaceChildren(
      offer('撤销忽略', () => {
        ignored.undo();
        afterUndo();
      }),
    );
    const count = found.length - open().length;
    if (count > 1)
      undoBar.append(
        offer(`恢复全部 ${count} 处`, () => {
          ignored.clear();
          afterUndo();
        }),
      );
    undoBar.hidden = count === 0;
  };
  const afterUndo = () => {
    render();
    showUndo();
    out.querySelector<HTMLElement>('.finding-list button')?.focus();
  };
  const ignore = (index: number) => {
    ignored.add(keyOf(open()[index]!, chars));
    current = Math.min(current, index - 1);
    render();
    showUndo();
    (document.getElementById(`finding-${index}`)?.querySelector('button') ?? undoBar.querySelector('button'))?.focus();
  };

  const run = async () => {
    const text = input.field.value;
    if (!text.trim()) return show([], [], '还没有稿子。');
    const next = [...text];
    if (next.length > LONGEST) {
      show([], [], '');
      return input.complain(`稿子有 ${next.length} 个字，一次最多检查 ${LONGEST / 10_000} 万字，请分开检查。`);
    }
    status.textContent = '正在检查……';
    out.setAttribute('aria-busy', 'true');
    try {
      const findings = await check(text);
      // A later change has its own check under way.
      if (!findings || input.field.value !== text) return;
      chars = next;
      found = findings;
      current = -1;
      render();
    } catch {
      show([], [], '');
      input.complain('检查程序没有载入，请检查网络后刷新页面；刷新之前先把稿子存好。');
    }
    out.removeAttribute('aria-busy');
  };
  const show = (nextChars: string[], findings: Finding[], text: string) => {
    clearTimeout(timer);
    [chars, found] = [nextChars, findings];
    out.removeAttribute('aria-busy');
    out.replaceChildren();
    status.textContent = text;
  };
  const changed = () => {
    clearTimeout(timer);
    undoBar.hidden = true;
    // What is shown belongs to the text as it was.
    out.setAttribute('aria-busy', 'true');
    timer = window.setTimeout(() => void run(), PAUSE);
  };
  const clear = async () => {
    const before = input.field.value;
    if (!before || !(await confirmed('清空稿子和忽略的记录？', '清空'))) return;
    const keys = ignored.clear();
    input.complain('');
    input.field.value = '';
    void run();
    undoBar.replaceChildren(
      offer('撤销清空', () => {
        input.field.value = before;
        ignored.restore(keys);
        void run();
        input.field.focus();
      }),
    );
    undoBar.hidden = false;
    undoBar.querySelector('button')!.focus();
  };
  const input = draftInput(changed, () => void clear());

  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || !/^Arrow(?:Up|Down)$/.test(event.key)) return;
    if (document.activeElement instanceof HTMLSelectElement || !found.length) return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  });
  // Corrections made in the field are nowhere else.
  addEventListener('beforeunload', (event) => {
    if (!input.field.value.trim()) return;
    event.preventDefault();
    event.returnValue = '';
  });
  status.textContent = '还没有稿子。';
  input.field.addEventListener('focus', () => (checker ??= startChecker(root.dataset['facts']!)));
  tool.append(...input.view, status, undoBar, out);
  tool.hidden = false;
}

mount(document.querySelector('[data-report-check]')!);
