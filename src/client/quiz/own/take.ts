import type { OwnFacts, OwnReading, Topic } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { button } from '../parts.ts';

interface Known {
  facts: OwnFacts;
  bank: readonly Topic[];
}
export interface Taken {
  name: string;
  reading: OwnReading;
}

const LARGEST_TO_READ = 20_000_000;
const UNREAD = { problems: [{ row: 0, column: '', message: '文件读不出来，可能是文件夹，或者没有权限' }] };

/** The bytes of a file; a file so large that it is refused anyway is not read to its end. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await (file.size > LARGEST_TO_READ ? file.slice(0, LARGEST_TO_READ) : file).arrayBuffer());
  } catch {
    return null;
  }
}

/** The place where files are chosen, dropped, or cells pasted. `taken` gets what came of them, one after the other. */
export function takePart(known: () => Known, taken: (result: Taken) => Promise<void>, failed: () => void): HTMLElement {
  const input = element('input', { type: 'file', id: 'own-file', accept: '.xlsx,.csv,.tsv,.yaml,.yml' });
  const label = element('label', { htmlFor: input.id }, '选择 .xlsx、.csv 或者 .yaml 文件，也可以拖到这里');
  const busy = element('p', { className: 'small' });
  busy.setAttribute('role', 'status');
  const drop = element('div', { className: 'drop' }, label, input, busy);

  let queue: Promise<void> = Promise.resolve();
  const work = (name: string, read: () => Promise<OwnReading>) => {
    busy.textContent = `正在读“${name}”……`;
    queue = queue
      .then(read)
      .then((reading) => taken({ name, reading }))
      .catch(failed)
      .then(() => void (busy.textContent = ''));
  };
  const take = (files: readonly File[]) =>
    files.forEach((file) =>
      work(file.name, async () => {
        const [{ readOwnFile }, bytes] = await Promise.all([import('./read/file.ts'), bytesOf(file)]);
        return bytes ? readOwnFile(file.name, bytes, known()) : UNREAD;
      }),
    );
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    // So that the same file can be chosen again.
    input.value = '';
  });
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    take([...(event.dataTransfer?.files ?? [])]);
  });

  const cells = element('textarea', { rows: 5, id: 'own-paste', spellcheck: false });
  const paste = button('读取粘贴的内容', () => {
    if (!cells.value.trim()) return cells.focus();
    work('粘贴的内容', async () => {
      const { readOwnPaste } = await import('./read/file.ts');
      return readOwnPaste(cells.value, known());
    });
  });
  const pasting = element(
    'details',
    {},
    element('summary', {}, '从表格里复制过来'),
    element('p', {}, element('label', { htmlFor: cells.id }, '在表格里连表头一起选中、复制，粘贴在这里')),
    cells,
    element('p', { className: 'actions' }, paste),
  );
  return element('div', {}, drop, pasting);
}
