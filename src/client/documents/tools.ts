import type { Paper } from '../../domain/paper/index.ts';
import { paperLines } from '../../domain/paper/index.ts';
import { element } from '../element.ts';
import { savePaper } from '../office/save.ts';
import { printPaper } from './print.ts';

/** The day in this reader's own time zone; `toISOString` would give that of Greenwich. */
const today = () => new Date().toLocaleDateString('sv-SE');

/** What the buttons work with. */
export interface Papers {
  title: string;
  /** The paper on the screen: the model, or what was filled in. */
  shown: () => { paper: Paper; mine: boolean };
  blank: () => Paper;
  /** Shows the model or what was filled in. */
  turn: (mine: boolean) => void;
}

const button = (text: string, pressed: () => void) => {
  const made = element('button', { type: 'button', className: 'button' }, text);
  made.addEventListener('click', pressed);
  return made;
};

/** The buttons above the paper. `show` tells them what is on the screen now. */
export function toolsView({ title, shown, blank, turn }: Papers) {
  const status = element('span', { className: 'small' });
  status.setAttribute('role', 'status');
  const model = button('范本', () => turn(false));
  const mine = button('我填的', () => turn(true));
  const turns = element('div', { className: 'modes' }, model, mine);
  turns.setAttribute('role', 'group');
  turns.setAttribute('aria-label', '看哪一份');
  const copy = button('复制文字', () => undefined);
  const save = button('下载 .docx', () => {
    const { paper, mine: own } = shown();
    void savePaper(`${title}-${own ? today() : '范本'}`, paper, status);
  });
  const actions = element(
    'p',
    { className: 'actions' },
    save,
    button('下载空白的 .docx', () => void savePaper(`${title}-空白`, blank(), status)),
    copy,
    button('打印', printPaper),
    status,
  );
  const show = () => {
    const { paper, mine: own } = shown();
    model.setAttribute('aria-pressed', String(!own));
    mine.setAttribute('aria-pressed', String(own));
    save.textContent = own ? '下载我填的 .docx' : '下载范本 .docx';
    // src/client/copy.ts, which every page has, copies what a button carries.
    copy.dataset['copy'] = paperLines(paper).join('\n');
  };
  return { view: [turns, actions], show };
}
