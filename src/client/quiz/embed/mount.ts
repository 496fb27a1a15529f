import type { EmbedData } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import { openStore, showProblem, type Store } from '../store/index.ts';
import { answerable } from './question.ts';

/** Puts fields in the place of the questions that are only read. One whose answer the reader has open stays as it is. */
export function mountEmbed(section: HTMLElement): void {
  const data = JSON.parse(section.querySelector('script')!.textContent!) as EmbedData;
  const trouble = element('div');
  const note = element('p', { className: 'small muted screen-only' }, '答了就算一次练习，只记在这个浏览器里，不上传。');
  section.querySelector('ol')!.before(trouble);
  section.append(note);
  // Whoever only reads needs no database.
  let opened: Promise<Store> | undefined;
  const store = () =>
    (opened ??= openStore().then((ready) => {
      showProblem(ready, trouble);
      return ready;
    }));
  data.items.forEach((item, at) => {
    const place = section.querySelector(`[data-question="${item.id}"]`)!;
    if (!place.querySelector('details[open]')) place.replaceChildren(answerable(item, at + 1, data, store));
  });
}
