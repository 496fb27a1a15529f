import { kindOf, letter, presented, type Item, type Response } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import type { Bank } from '../bank.ts';

/** What is on the screen, in words, for whoever has to find the error. */
function reportText(item: Item, seed: string, response: Response, { edition, storyOf }: Bank): string {
  const kind = kindOf(item);
  const story = storyOf(item.id);
  const options = 'options' in item ? item.options : [];
  const shown = presented(item, seed).flatMap((id, at) => {
    const option = options.find((one) => one.id === id);
    return option ? [`${letter(at)}. ${option.text}（${option.id}）`] : [];
  });
  const own = kind.inWords(item, kind.read(item, response) ?? kind.empty(item));
  return [
    `题号：${item.id}，修订${item.revision}，题库版本${edition}`,
    ...(story ? [`案例：${story.id}`] : []),
    `题目：${item.stem}`,
    ...shown,
    `我的回答：${own || '没有作答'}`,
    `题库的答案：${kind.inWords(item, kind.answer(item))}`,
    `网址：${location.href}`,
    '哪里错了，依据哪一条：',
  ].join('\n');
}

/** Words to copy and hand to an editor; nothing is sent from here. */
export function reportError(item: Item, seed: string, response: Response, bank: Bank): HTMLElement {
  const text = element('textarea', { rows: 8 });
  text.setAttribute('aria-label', '报告错误的文字');
  // src/client/copy.ts, which every page has, copies what a button carries.
  const copy = element('button', { type: 'button', className: 'button' }, '复制');
  text.addEventListener('input', () => (copy.dataset['copy'] = text.value));
  const details = element(
    'details',
    { className: 'report' },
    element('summary', {}, '报告错误'),
    element('p', { className: 'small' }, '本站不发送任何东西。补上最后一行，复制给部署本站的单位或者维护者。'),
    text,
    element('p', {}, copy),
  );
  details.addEventListener('toggle', () => {
    text.value = reportText(item, seed, response, bank);
    copy.dataset['copy'] = text.value;
  });
  return details;
}
