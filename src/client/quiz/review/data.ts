import { dayOf, formatProgress, parseProgress } from '../../../domain/quiz/index.ts';
import { confirmed } from '../../ask.ts';
import { element } from '../../element.ts';
import type { Bank } from '../bank.ts';
import { button } from '../parts.ts';
import type { Store } from '../store/index.ts';
import { section } from './section.ts';

/** Longer than any browser needs to begin saving. */
const KEPT = 10_000;

function download(text: string, name: string): void {
  const link = element('a', {
    href: URL.createObjectURL(new Blob([text], { type: 'application/json' })),
    download: name,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

/** What reads and writes own questions; not needed to review. */
const loadOwn = () => import('../own/kept.ts');
const UNLOADED = '没有做成，检查网络以后再试一次。原有的记录没有动。';

/** Taking the records out, putting them in, and throwing them away. `changed` is called after the last two. */
export function dataPart(store: Store, bank: Bank, changed: () => Promise<void>): HTMLElement {
  const said = element('div', { className: 'said' });
  said.setAttribute('role', 'status');
  const say = (...lines: string[]) => said.replaceChildren(...lines.map((line) => element('p', {}, line)));

  const exportAll = async () => {
    const now = Date.now();
    const own = await loadOwn().then(({ keptSets }) => keptSets(bank.file));
    download(formatProgress(await store.everything(), bank.edition, now, own), `测验记录-${dayOf(now)}.json`);
    say('已导出。文件里是全部答题记录、复习安排、收藏、考试和自带题目，没有姓名。');
  };
  const file = element('input', { type: 'file', accept: '.json,application/json', id: 'import-file' });
  const importFile = async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const read = parseProgress(await chosen.text());
    file.value = '';
    const refuse = (problems: string[]) => say(`“${chosen.name}”没有导入，原有的记录没有动：`, ...problems);
    if ('problems' in read) return refuse(read.problems);
    const { readSets, addSets } = await loadOwn();
    const own = readSets(read.own, bank.file);
    if ('problems' in own) return refuse(own.problems);
    const sets = await addSets(own.sets);
    const added = await store.merge(read.progress);
    await changed();
    if (!added && !sets) return say('文件里的记录这里都有了，没有改动。');
    say(
      ...(added ? [`已导入，新增或者更新${added}条记录。`] : []),
      ...(sets ? [`已导入自带题目${sets}组，刷新本页以后算进来。`] : []),
    );
  };
  const tried = (work: () => Promise<void>) => () => void work().catch(() => say(UNLOADED));
  file.addEventListener('change', tried(importFile));
  const clear = async () => {
    const question = '清空全部答题记录、复习安排、收藏、考试和自带题目？清空以后找不回来，要留就先导出。';
    if (!(await confirmed(question, '清空'))) return;
    await (await loadOwn()).clearSets();
    await store.clear();
    await changed();
    say('已清空。');
  };
  return section(
    'data',
    '我的记录',
    element('p', {}, '记录只保存在这个浏览器里，不上传。换电脑、换浏览器、重装系统之前先导出。'),
    element(
      'p',
      { className: 'actions' },
      button('导出', tried(exportAll)),
      element('label', { className: 'button file' }, '导入文件 ', file),
      button('清空', tried(clear)),
    ),
    said,
  );
}
