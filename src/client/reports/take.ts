import { paperLines, type Paper } from '../../domain/paper/index.ts';
import { savePaper } from '../office/save.ts';

const NAMES = { model: '范文', template: '模板' };

type Papers = Record<keyof typeof NAMES, Paper>;

async function papersOf(id: string): Promise<Papers> {
  const answer = await fetch(`${document.body.dataset['base']}report-data/${id}.json`);
  if (!answer.ok) throw new Error(`${id}.json: ${answer.status}`);
  return (await answer.json()) as Papers;
}

/** Gives what a button promises: a file, or the text in the clipboard. Says in `status` what came of it. */
export async function take(box: HTMLElement, button: HTMLButtonElement, status: HTMLElement): Promise<void> {
  const { take: id, title } = box.dataset as { take: string; title: string };
  const { form, as } = button.dataset as { form: keyof typeof NAMES; as: 'docx' | 'text' };
  button.disabled = true;
  status.textContent = '正在准备……';
  try {
    const paper = (await papersOf(id))[form];
    if (as === 'docx') await savePaper(`${title}（${NAMES[form]}）`, paper, status);
    else {
      status.textContent = '';
      button.dataset['copy'] = paperLines(paper).join('\n');
    }
  } catch {
    status.textContent = '没有取到范文的内容，请检查网络，再点一次。';
  }
  button.disabled = false;
  // src/client/copy.ts copies what a button carries, and says so.
  if (button.dataset['copy']) button.click();
  else button.focus();
}
