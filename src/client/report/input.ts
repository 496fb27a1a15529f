import { element } from '../element.ts';

/** Where the draft comes from: typed, pasted, chosen, dropped or the sample. */
export interface Input {
  view: HTMLElement[];
  field: HTMLTextAreaElement;
  /** Says something under the field; empty takes it away. */
  complain: (text: string) => void;
}

const ACCEPT = '.txt,.docx,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Larger files are no drafts. */
const MOST_BYTES = 20_000_000;

/** Makes the field and its buttons. `changed` is called after every change, `clear` when the reader wants it empty. */
export function draftInput(changed: () => void, clear: () => void): Input {
  const field = element('textarea', { id: 'draft', rows: 12, spellcheck: false });
  field.addEventListener('input', () => {
    complain('');
    changed();
  });
  field.setAttribute('aria-describedby', 'draft-help');
  const fault = element('p', { className: 'notice fault', hidden: true });
  fault.setAttribute('role', 'alert');
  const complain = (text: string) => {
    fault.textContent = text;
    fault.hidden = text === '';
  };
  const take = async (file: File) => {
    complain('');
    const read = await readFile(file);
    if ('problem' in read) return complain(`${file.name}：${read.problem}。`);
    put(field, read.text);
    changed();
  };
  const chooser = element('input', { type: 'file', accept: ACCEPT, className: 'visually-hidden', tabIndex: -1 });
  chooser.setAttribute('aria-hidden', 'true');
  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0];
    chooser.value = '';
    if (file) void take(file);
  });
  const sample = async () => {
    complain('');
    const { SAMPLE } = await import('./sample.ts');
    put(field, SAMPLE);
    changed();
  };
  const button = (text: string, onclick: () => void) =>
    element('button', { type: 'button', className: 'button', onclick }, text);
  const box = element(
    'div',
    { className: 'draft-input screen-only' },
    element('label', { htmlFor: 'draft' }, '稿子'),
    field,
    element('p', { id: 'draft-help', className: 'small muted' }, '也可以把 .txt、.docx 文件拖到这里。'),
    element(
      'p',
      { className: 'actions' },
      button('选文件', () => chooser.click()),
      chooser,
      button('试一篇样稿', () => void sample()),
      button('清空', clear),
    ),
    fault,
  );
  acceptDrops(box, (files) => {
    const more = files.length > 1;
    void take(files[0]!).then(() => more && complain('一次检查一个文件，读了第一个，其他的请分开检查。'));
  });
  return { view: [box], field, complain };
}

/** Puts a text in as if it were pasted, so that Ctrl+Z brings back what was there. */
function put(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  field.select();
  if (!document.execCommand('insertText', false, text)) field.value = text;
  field.setSelectionRange(0, 0);
  field.scrollTop = 0;
}

async function readFile(file: File) {
  if (file.size > MOST_BYTES) return { problem: '文件超过 20 MB，请只留下要检查的部分' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { readDraftFile } = await import('../../domain/draft-file/index.ts');
    return readDraftFile(bytes);
  } catch {
    return { problem: '没有读出来：文件可能被移走了，或者读文件的程序没有载入，请刷新页面再试' };
  }
}

/** Takes files dropped on the box; what is dropped beside it must not replace the page. */
function acceptDrops(box: HTMLElement, take: (files: FileList) => void): void {
  window.addEventListener('dragover', (event) => event.preventDefault());
  window.addEventListener('drop', (event) => {
    if (event.dataTransfer?.files.length) event.preventDefault();
  });
  box.addEventListener('dragover', () => box.classList.add('over'));
  box.addEventListener('dragleave', () => box.classList.remove('over'));
  box.addEventListener('drop', (event) => {
    box.classList.remove('over');
    const files = event.dataTransfer?.files;
    if (files?.length) take(files);
  });
}
