/** Own questions: templates, taking files in, and the sets that this browser keeps. Nothing is sent anywhere. */
import { bankItems, type OwnSet } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { loadBank } from '../bank.ts';
import { button } from '../parts.ts';
import { saveFile } from '../save.ts';
import { setRow } from './list.ts';
import { acceptance, refusal } from './outcome.ts';
import { factsOf, soundSets } from './sound.ts';
import { openOwn } from './store.ts';
import { takePart, type Taken } from './take.ts';
import type * as Templates from './template.ts';

const UNLOADED = '没有载入，检查网络以后再试一次。';
const UNSTORED = '浏览器的存储空间满了，这组题没有存下，删掉不用的再导入。';

async function mountOwn(root: HTMLElement): Promise<void> {
  const place = element('div');
  root.replaceChildren(place);
  root.hidden = false;
  const [bank, store] = await Promise.all([loadBank(place), openOwn()]);
  const { file } = bank;
  const told = element('div', { className: 'own-told' });
  told.setAttribute('role', 'status');
  const say = (...content: (Node | string)[]) => told.replaceChildren(element('p', {}, ...content));
  const list = element('div');

  async function draw(): Promise<OwnSet[]> {
    const { sets, broken } = soundSets(await store.all().catch(() => []), file);
    const spoilt = broken.map(({ id, title }) =>
      element(
        'p',
        { className: 'notice' },
        `“${title}”用不了：记录坏了，或者它引用的条文已经没有了。请用原来的文件重新导入。 `,
        button('删掉它', () => void store.remove(id).then(draw), 'small'),
      ),
    );
    const rows = sets.map((set) => setRow(set, bank, { rename, remove, say }));
    const empty = element('p', {}, '还没有。下载模板，填好，在上面导入。');
    list.replaceChildren(...spoilt, rows.length ? element('ul', { className: 'own-sets' }, ...rows) : empty);
    return sets;
  }
  const focusOn = (id: string) => list.querySelector<HTMLElement>(`[data-set="${id}"] a`)?.focus();

  async function rename(set: OwnSet, title: string): Promise<void> {
    await store.put({ ...set, title }).then(
      () => say(`已改名为“${title}”。`),
      () => say(UNSTORED),
    );
    await draw();
    focusOn(set.id);
  }
  async function remove(set: OwnSet): Promise<void> {
    await store.remove(set.id);
    await draw();
    const undo = button('撤销', () => void restore(set), 'small');
    say(`已删除“${set.title}”。 `, undo);
    undo.focus();
  }
  async function restore(set: OwnSet): Promise<void> {
    await store.put(set).then(
      () => say(`“${set.title}”放回来了。`),
      () => say(UNSTORED),
    );
    await draw();
    focusOn(set.id);
  }
  const outcome = (view: HTMLElement) => {
    told.replaceChildren(view);
    view.querySelector<HTMLElement>('[data-focus]')!.focus();
  };
  async function take({ name, reading }: Taken): Promise<void> {
    if ('problems' in reading) return outcome(refusal(name, reading.problems));
    const { topic, warnings } = reading;
    const known = soundSets(await store.all().catch(() => []), file).sets.find(({ id }) => id === topic.id);
    if (known) return say(`“${name}”里的题已经有了，就是“${known.title}”，没有重复导入。`);
    try {
      await store.put({ ...topic, at: Date.now() });
    } catch {
      return say(UNSTORED);
    }
    await draw();
    outcome(acceptance(topic.title, bankItems([topic]).length, warnings, name));
  }
  const template = (make: (parts: typeof Templates) => Promise<Templates.OwnFile> | Templates.OwnFile) => () => {
    import('./template.ts').then(make).then(
      ({ name, content, type }) => saveFile(name, content, type),
      () => say(`模板${UNLOADED}`),
    );
  };

  root.replaceChildren(
    ...(store.problem ? [element('p', { className: 'notice', role: 'alert' }, store.problem)] : []),
    element('h2', {}, '1　下载模板，照着填'),
    element(
      'p',
      { className: 'actions' },
      button(
        '表格模板（.xlsx）',
        template(({ xlsxTemplate }) => xlsxTemplate(file.titles)),
        'primary',
      ),
      button('CSV 模板', template(({ csvTemplate }) => csvTemplate(file.titles))), // prettier-ignore
      button('YAML 模板', template(({ yamlTemplate }) => yamlTemplate())), // prettier-ignore
    ),
    element('p', { className: 'small muted' }, '一道题一行，每种题型有一个示例；每列怎样填，写在“说明”那一张表上。'),
    element('h2', {}, '2　导入'),
    takePart(
      () => ({ facts: factsOf(file), bank: bank.topics }),
      take,
      () => say(`读文件的程序${UNLOADED}`),
    ),
    told,
    element('h2', {}, '3　这个浏览器里的自带题目'),
    list,
  );
  await draw();
}

void mountOwn(document.querySelector('[data-own]')!);
