import { examResult, type ExamSession, type Paper } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import type { Bank } from '../bank.ts';
import { saveFile, today } from '../save.ts';

/** Name and unit, which stand on the printed sheet and in the file and are kept nowhere else; and the file. */
export function handOver(session: ExamSession, paper: Paper, bank: Bank): HTMLElement[] {
  const field = (label: string, id: string, autocomplete: AutoFill) => {
    const input = element('input', { type: 'text', id, maxLength: 60, autocomplete });
    return { input, row: element('p', { className: 'who' }, element('label', { htmlFor: id }, label), input) };
  };
  const name = field('姓名', 'who-name', 'off');
  const unit = field('单位', 'who-unit', 'off');
  const save = element('button', { className: 'button primary screen-only' }, '导出成绩文件');
  const form = element(
    'form',
    { className: 'hand-over' },
    name.row,
    unit.row,
    save,
    element(
      'p',
      { className: 'small muted screen-only' },
      '姓名、单位只写进成绩文件和打印的成绩单，不保存，也不上传。把文件交给组织考试的人。',
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const who = { name: name.input.value, unit: unit.input.value };
    const result = examResult(session, paper, bank.items, who);
    const file = [paper.title, '成绩', who.unit.trim(), who.name.trim(), today()].filter(Boolean).join('-');
    saveFile(`${file}.json`, JSON.stringify(result, null, 1), 'application/json');
  });
  return [form];
}
