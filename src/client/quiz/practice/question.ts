import {
  grade,
  kindOf,
  presented,
  type AnswerRecord,
  type PracticeSet,
  type Response,
} from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { focusItem, itemKeys, itemView, missingText } from '../item/index.ts';
import { button } from '../parts.ts';
import { recordAnswer } from '../store/index.ts';
import type { Practice } from './context.ts';
import { drafts } from './draft.ts';
import { progressLine } from './progress-line.ts';
import { reportError } from './report.ts';
import { storyPart } from './story.ts';

/** The screen of one question. */
export interface QuestionScreen {
  view: HTMLElement;
  focus: () => void;
  /** Takes a key; says whether it was used. */
  key: (event: KeyboardEvent) => boolean;
}

const INTERACTIVE = 'a, button, summary, input, select, textarea';

/** Shows a question, keeps its answer, and then shows what is to be said about it. */
export function questionScreen(
  practice: Practice,
  set: PracticeSet,
  given: Map<string, AnswerRecord['response']>,
): QuestionScreen {
  const { bank, store, flagged, wanted, go } = practice;
  const item = bank.items.get(set.ids[set.position - 1]!)!;
  const kind = kindOf(item);
  const order = presented(item, set.seed);
  const since = performance.now();
  let response: Response = given.get(item.id) ?? drafts.of(set.seed, item.id) ?? kind.empty(item);
  let hints = 0;

  const place = element('div');
  const after = element('div');
  const error = element('p', { className: 'error', role: 'alert' });
  const say = element('p', { className: 'visually-hidden', role: 'status' });
  let view: HTMLElement;

  const flag = button('', () => void toggleFlag());
  const showFlag = () => {
    flag.textContent = flagged.has(item.id) ? '★ 已收藏' : '☆ 收藏';
    flag.setAttribute('aria-pressed', String(flagged.has(item.id)));
  };
  const toggleFlag = async () => {
    const next = !flagged.has(item.id);
    if (next) flagged.add(item.id);
    else flagged.delete(item.id);
    showFlag();
    say.textContent = next ? '已收藏' : '已取消收藏';
    await store.setFlag(item.id, next, Date.now());
  };
  const hint = button('提示', () => {
    hints = 1;
    const links = item.citations.flatMap((citation, at) => {
      const { text, href } = bank.cite(citation);
      return [at ? '、' : '', element('a', { href, target: '_blank', rel: 'noopener' }, text)];
    });
    hint.replaceWith(element('span', { className: 'hint', role: 'status' }, '看 ', ...links, '（在新标签页打开）'));
  });
  const turn = (by: number) => () => go(wanted, { ...set, position: set.position + by });
  const next = turn(1);
  const answered = () => given.has(item.id);

  const submit = async () => {
    if (answered()) return;
    const read = kind.read(item, response);
    if (read === null || !kind.isComplete(item, read)) {
      error.textContent = missingText(item);
      return;
    }
    const seconds = Math.round((performance.now() - since) / 1000);
    given.set(item.id, read);
    drafts.keep(set.seed, item.id);
    await recordAnswer(store, item, {
      id: item.id,
      revision: item.revision,
      response: read,
      share: grade(item, read),
      at: Date.now(),
      mode: set.mode,
      set: set.seed,
      seconds,
      ...(hints ? { hints } : {}),
    });
    response = read;
    // Meanwhile the learner may have gone elsewhere.
    if (!place.isConnected) return;
    draw();
    view.querySelector<HTMLElement>('[data-verdict]')!.focus();
  };

  const form = element('form', { noValidate: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  const back = set.position > 1 ? [button('上一题', turn(-1))] : [];
  const last = set.position === set.ids.length;
  const finish = last ? [] : [button('结束这一组', () => go(wanted, { ...set, position: set.ids.length + 1 }))];
  const keys = element('span', { className: 'small muted keys' }, 'A–H 选，回车提交和下一题，M 收藏');

  function draw(): void {
    const done = answered();
    view = itemView(item, {
      order,
      response,
      locked: done,
      review: done,
      cite: bank.cite,
      onChange: (changed) => {
        response = changed;
        drafts.keep(set.seed, item.id, changed);
        error.textContent = '';
      },
    });
    const primary = done
      ? button(last ? '看结果' : '下一题', next, 'primary')
      : element('button', { type: 'submit', className: 'button primary' }, '提交，看对错');
    form.replaceChildren(
      view,
      error,
      element('p', { className: 'actions' }, primary, ...back, flag, ...(done || hints ? [] : [hint]), ...finish, keys),
    );
    after.replaceChildren(reportError(item, set.seed, response, bank));
    place.replaceChildren(progressLine(bank, set, given), ...storyPart(item.id, bank), form, after, say);
  }
  showFlag();
  draw();

  return {
    view: place,
    focus: () => focusItem(view),
    key: (event) => {
      const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !document.querySelector('dialog[open]');
      const target = event.target as Element;
      if (plain && event.key === 'Enter' && !target.matches(INTERACTIVE)) {
        if (answered()) next();
        else void submit();
        return true;
      }
      if (
        plain &&
        /^m$/i.test(event.key) &&
        !target.matches('textarea, select, input[type="text"], input[type="search"]')
      ) {
        void toggleFlag();
        return true;
      }
      return itemKeys(view, event);
    },
  };
}
