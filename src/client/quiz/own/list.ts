import { bankItems, dayOf, LIMITS, timeOf, type OwnSet } from '../../../domain/quiz/index.ts';
import { confirmed } from '../../ask.ts';
import { element } from '../../element.ts';
import type { Bank } from '../bank.ts';
import { button, linkButton } from '../parts.ts';
import { saveFile } from '../save.ts';
import type * as Templates from './template.ts';

export interface SetActions {
  rename: (set: OwnSet, title: string) => Promise<void>;
  remove: (set: OwnSet) => Promise<void>;
  say: (...content: (Node | string)[]) => void;
}

const FAILED = '没有载入，检查网络以后再按一次。';
const FOR_THE_BANK = '要放进题库，还要换编号、改文件名、请人核对，步骤写在文件开头。';

/** One set: what it is called, how much it is, and what can be done with it. */
export function setRow(set: OwnSet, bank: Bank, actions: SetActions): HTMLElement {
  const count = bankItems([set]).length;
  const heading = element('h3', {}, set.title);
  const shown = element('div');
  const preview = button('预览', () => {
    if (shown.firstChild) return close();
    preview.setAttribute('aria-expanded', 'true');
    import('./preview.ts').then(
      ({ previewOf }) => shown.replaceChildren(previewOf(set, bank)),
      () => (close(), actions.say(`预览${FAILED}`)),
    );
  });
  const close = () => {
    shown.replaceChildren();
    preview.setAttribute('aria-expanded', 'false');
  };
  close();
  const rename = button('改名', () => {
    const form = renaming(set, (title) => {
      if (title !== null && title !== set.title) return void actions.rename(set, title);
      form.replaceWith(heading);
      rename.focus();
    });
    heading.replaceWith(form);
    form.querySelector('input')!.select();
  });
  /** What writes files loads only now. */
  const save = (make: (parts: typeof Templates) => Promise<Templates.OwnFile> | Templates.OwnFile, after: string) =>
    import('./template.ts').then(make).then(
      ({ name, content, type }) => {
        saveFile(name, content, type);
        actions.say(`已另存“${name}”。${after}`);
      },
      () => actions.say(`文件${FAILED}`),
    );
  const xlsx = () => void save(({ xlsxOfSet }) => xlsxOfSet(set, bank.file.titles), '');
  const yaml = () => void save(({ yamlOfSet }) => yamlOfSet(set), FOR_THE_BANK);
  const remove = async () => {
    const question = `删除“${set.title}”（${count}题）？做过的记录留着，用到它的试卷会打不开。`;
    if (await confirmed(question, '删除')) await actions.remove(set);
  };
  const base = document.body.dataset['base']!;
  const row = element(
    'li',
    {},
    heading,
    element('p', { className: 'small muted' }, `${count}题，${dayOf(timeOf(set))}导入`),
    element(
      'p',
      { className: 'actions' },
      linkButton('练习', `${base}quiz/practice/#topic=${set.id}`, 'primary'),
      preview,
      rename,
      button('另存表格', xlsx),
      button('另存 YAML', yaml),
      button('删除', () => void remove()),
    ),
    shown,
  );
  row
    .querySelectorAll('button, a')
    .forEach((each) => each.setAttribute('aria-label', `${each.textContent!}：${set.title}`));
  row.dataset['set'] = set.id;
  return row;
}

/** A field for another title; `done` gets it, or null where it is to stay. */
function renaming({ title }: OwnSet, done: (title: string | null) => void): HTMLFormElement {
  const field = element('input', { type: 'text', value: title, maxLength: LIMITS.title, autocomplete: 'off' });
  field.setAttribute('aria-label', `“${title}”的新名称`);
  const form = element(
    'form',
    { className: 'own-rename' },
    field,
    element('button', { className: 'button primary' }, '保存名称'),
    button('不改', () => done(null)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const named = field.value.trim();
    if (named) done(named);
    else field.focus();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') done(null);
  });
  return form;
}
