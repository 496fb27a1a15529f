/** A document's form: what is typed stays in this page and goes nowhere; the paper beside it follows at once. */
import { namesOf } from '../../domain/deadline/index.ts';
import { exampleAnswers, fillDocument, type Answers, type DocumentFacts } from '../../domain/document/index.ts';
import { chineseDaysCalendar } from '../../domain/period/index.ts';
import { confirmed } from '../ask.ts';
import { element } from '../element.ts';
import { paperNodes } from '../office/paper-view.ts';
import { checklistView } from './checklist-view.ts';
import { buildForm } from './form.ts';
import { missingView } from './missing.ts';
import { toolsView } from './tools.ts';

const MODEL = '例子是虚构的；有底色的字是要填的。';
const MINE = '印出来就是这样；没有填的地方留着空。';

const filledIn = (answers: Answers) => Object.values(answers).some((answer) => answer.trim());

/** Makes the form in `root` work; the page carries its facts as JSON. */
function mountDocument(root: HTMLFormElement): void {
  const facts = JSON.parse(document.getElementById('document-facts')!.textContent) as DocumentFacts;
  const { document: model, fields } = facts;
  const names = namesOf(facts);
  const basis = { fields, rulebook: facts, calendar: chineseDaysCalendar() };
  const examples = exampleAnswers(fields);
  const example = fillDocument(model, examples, basis);
  const paper = document.querySelector('[data-paper] .paper')!;
  const note = document.querySelector<HTMLElement>('[data-paper-note]')!;
  const form = buildForm(root, fields);
  let mine = false;
  let filled = fillDocument(model, {}, basis);
  const missing = missingView(fields, form.focus);
  const checks = checklistView(model);
  const tools = toolsView({
    title: model.title,
    shown: () => ({ paper: (mine ? filled : example).paper, mine }),
    blank: () => fillDocument(model, {}, basis, true).paper,
    turn: (own) => {
      mine = own;
      draw();
    },
  });

  const draw = () => {
    const answers = form.read();
    filled = fillDocument(model, answers, basis);
    form.show(filled, names);
    missing.show(filled);
    missing.view.hidden = !mine;
    note.textContent = mine ? MINE : MODEL;
    paper.replaceChildren(...paperNodes((mine ? filled : example).marked));
    checks.show(mine ? { answers, filled } : undefined);
    clear.disabled = !filledIn(answers);
    tools.show();
  };
  const put = (answers: Answers, own: boolean) => {
    form.write(answers);
    mine = own;
    draw();
  };

  const clear = element('button', { type: 'button', className: 'button' }, '清空');
  const fillExample = element('button', { type: 'button', className: 'button' }, '填入例子，再改');
  const undo = element('button', { type: 'button', className: 'button', hidden: true }, '撤销，恢复刚才填的');
  let before: Answers = {};
  /** Puts answers in the place of others, which the reader may have back. */
  const replace = async (question: string, yes: string, answers: Answers, own: boolean) => {
    const now = form.read();
    if (filledIn(now) && !(await confirmed(question, yes))) return;
    before = now;
    put(answers, own);
    undo.hidden = !filledIn(now);
    (undo.hidden ? fillExample : undo).focus();
  };
  clear.addEventListener('click', () => void replace('清空以后，填的内容都没有了。', '清空', {}, false));
  fillExample.addEventListener('click', () => void replace('填入例子，会盖掉已经填的。', '填入例子', examples, true));
  undo.addEventListener('click', () => {
    put(before, true);
    undo.hidden = true;
    clear.focus();
  });
  root.prepend(
    element('p', { className: 'small muted' }, '填的内容只在这个页面里，不保存、不上传；关掉页面就没有了。'),
    missing.view,
  );
  root.append(element('p', { className: 'actions' }, fillExample, clear, undo));
  root.addEventListener('submit', (event) => event.preventDefault());
  root.addEventListener('input', () => {
    mine = true;
    draw();
  });
  addEventListener('beforeunload', (event) => {
    if (!filledIn(form.read())) return;
    event.preventDefault();
    event.returnValue = '';
  });
  document.querySelector('[data-paper-tools]')!.append(...tools.view);
  root.hidden = false;
  draw();
}

mountDocument(document.querySelector('form[data-document]')!);
