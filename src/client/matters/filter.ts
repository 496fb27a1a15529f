import { matterSearch, type MatterEntry } from '../../domain/matter/index.ts';
import { foundRow } from './row.ts';

interface Loaded {
  entries: ReadonlyMap<string, MatterEntry>;
  search: ReturnType<typeof matterSearch>;
}

async function loadMatters(): Promise<Loaded> {
  const answer = await fetch(`${document.body.dataset['base']}search-data/matters.json`);
  if (!answer.ok) throw new Error(`matters.json: ${answer.status}`);
  const entries = (await answer.json()) as MatterEntry[];
  return { entries: new Map(entries.map((entry) => [entry.id, entry])), search: matterSearch(entries) };
}

/**
 * Makes the field above the list of matters work: it proposes matters for a description, and shows the words by which
 * each was found. What is typed stays in the page.
 */
export function mountFilter(box: HTMLElement, all: HTMLElement): void {
  const part = <T extends HTMLElement>(selector: string) => box.querySelector<T>(selector)!;
  const input = part<HTMLInputElement>('input');
  const clear = part('[data-clear]');
  const status = part('[data-status]');
  const list = part('[data-found]');
  const rows = new Map(
    [...all.querySelectorAll<HTMLElement>('[data-matter]')].map((row) => [row.dataset['matter']!, row]),
  );
  let loaded: Loaded | 'loading' | 'failed' | undefined;

  const load = () => {
    if (loaded && loaded !== 'failed') return;
    loaded = 'loading';
    loadMatters()
      .then(
        (ready) => (loaded = ready),
        () => (loaded = 'failed'),
      )
      .then(render);
  };
  const render = () => {
    const typed = input.value.trim();
    clear.hidden = !input.value;
    // One character says nothing yet.
    const found = [...typed].length > 1 && typeof loaded === 'object' ? loaded : undefined;
    const hits = found?.search(typed) ?? [];
    all.hidden = found !== undefined;
    list.replaceChildren(...hits.map((hit) => foundRow(rows.get(hit.id)!, found!.entries.get(hit.id)!, hit.matched)));
    status.textContent = found
      ? foundText(hits.length)
      : loaded === 'failed'
        ? '筛选用的文件没有载入，请检查网络，再点一下输入框重试。'
        : `共 ${rows.size} 项`;
  };
  const empty = () => {
    input.value = '';
    render();
    input.focus();
  };

  input.addEventListener('focus', load);
  input.addEventListener('click', load);
  // Half a word in an input method is not yet a description.
  input.addEventListener('input', (event) => (event as InputEvent).isComposing || render());
  input.addEventListener('compositionend', render);
  clear.addEventListener('click', empty);
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') empty();
    else if (event.key === 'Enter' && event.target === input) list.querySelector('a')?.click();
    else walk(event, [input, ...list.querySelectorAll<HTMLElement>('a')]);
  });
  load();
}

const foundText = (count: number): string =>
  count ? `共 ${count} 项相近，最相近的在前` : '没有相近的事项。换一个说法，或者清除以后在全部事项里找。';

/** Arrow keys walk from the field through what was found and back. */
function walk(event: KeyboardEvent, stops: HTMLElement[]): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (step === 0 || !next) return;
  event.preventDefault();
  next.focus();
}
