/** Results of a unit: files are read here, checked against the bank, and go nowhere else. */
import type { CheckedResult } from '../../../domain/quiz/index.ts';
import { confirmed } from '../../ask.ts';
import { element } from '../../element.ts';
import { loadBank } from '../bank.ts';
import { button } from '../parts.ts';
import { readFiles, type Reading } from './read.ts';
import { saveCsv, saveXlsx } from './save-table.ts';
import { bands, figures, hardTable } from './summary.ts';
import { resultTable, sorted, type Sorting } from './table.ts';

async function mountResults(root: HTMLElement): Promise<void> {
  root.hidden = false;
  const place = element('div');
  root.replaceChildren(place);
  const bank = await loadBank(place);
  let list: CheckedResult[] = [];
  let sorting: Sorting = { column: 3, down: true };

  const input = element('input', { type: 'file', id: 'files', multiple: true, accept: '.json,application/json' });
  const drop = element(
    'div',
    { className: 'drop screen-only' },
    element('label', { htmlFor: input.id }, '选择成绩文件，可以一次选很多个，也可以拖到这里'),
    input,
  );
  const told = element('div', { className: 'screen-only' });
  told.setAttribute('role', 'status');
  const shown = element('div');
  root.replaceChildren(drop, told, shown);

  function draw(): void {
    if (!list.length) return shown.replaceChildren();
    const said = element('span', { className: 'small' });
    said.setAttribute('role', 'status');
    const xlsx = () => {
      said.textContent = '正在生成……';
      saveXlsx(sorted(list, sorting), bank).then(
        () => (said.textContent = ''),
        () => (said.textContent = '没有生成，检查网络以后再按一次，或者用 CSV。'),
      );
    };
    shown.replaceChildren(
      element('h2', {}, '成绩'),
      ...figures(list),
      resultTable(list, sorting, {
        sort: (next) => {
          sorting = next;
          draw();
          shown.querySelector<HTMLElement>(`[data-sort="${next.column}"]`)!.focus();
        },
        remove: (result) => {
          list = list.filter((each) => each !== result);
          draw();
          (shown.querySelector<HTMLElement>('.results button') ?? input).focus();
        },
      }),
      element(
        'p',
        { className: 'actions screen-only' },
        button('导出表格（.xlsx）', xlsx),
        button('导出 CSV', () => saveCsv(sorted(list, sorting))),
        button('打印', () => window.print()),
        button('全部清空', () => void clear()),
        said,
      ),
      element('h2', {}, '分布'),
      bands(list),
      element('h2', {}, '失分最多的题'),
      hardTable(list, bank),
    );
  }

  async function clear(): Promise<void> {
    const question = `清空这${list.length}份成绩？文件还在您的电脑上，可以再选一次。`;
    if (!(await confirmed(question, '清空'))) return;
    list = [];
    told.replaceChildren();
    draw();
    input.focus();
  }

  const tell = ({ refused }: Reading, count: number) => {
    const read = count - refused.length;
    told.replaceChildren(
      element('p', {}, `读了${count}个文件，${read}个有效${refused.length ? `，${refused.length}个没有采用：` : '。'}`),
      ...(refused.length
        ? [
            element(
              'ul',
              { className: 'refused' },
              ...refused.map(({ name, problem }) => element('li', {}, element('b', {}, name), ` ${problem}`)),
            ),
          ]
        : []),
    );
  };
  /** One batch after the other, so that two drops in a row do not forget each other. */
  let queue: Promise<void> = Promise.resolve();
  const take = (files: readonly File[]) => {
    if (!files.length) return;
    queue = queue.then(async () => {
      const reading = await readFiles(files, list, bank);
      list = reading.list;
      tell(reading, files.length);
      draw();
    });
  };

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
}

void mountResults(document.querySelector('[data-results]')!);
