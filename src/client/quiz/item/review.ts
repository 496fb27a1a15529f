import { grade, kindOf, type Item, type Response } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';
import type { ItemOptions } from './options.ts';

/** How a response did, in words. */
export function verdictText(item: Item, response: Response): string {
  if (kindOf(item).inWords(item, response) === '') return '没有作答';
  const share = grade(item, response);
  return share === 1 ? '答对了' : share === 0 ? '答错了' : `答对一部分，得这道题的${Math.round(share * 100)}%`;
}

/** What stands under a question in a review: the verdict, the reason, where it is written. */
export function reviewPart(item: Item, { response, cite }: ItemOptions): HTMLElement {
  const share = grade(item, response);
  const head = element('p', { className: `verdict ${share === 1 ? 'right' : 'wrong'}` }, verdictText(item, response));
  // A page that shows a review as the answer to a key moves the focus here.
  head.tabIndex = -1;
  head.dataset['verdict'] = '';
  const links = item.citations.flatMap((citation, at) => {
    const link = cite?.(citation);
    return link ? [at > 0 ? '、' : '', element('a', { href: link.href }, link.text)] : [];
  });
  return element(
    'div',
    { className: 'review' },
    head,
    element('p', {}, element('b', {}, '为什么 '), item.explain),
    ...(links.length ? [element('p', { className: 'small' }, '依据：', ...links)] : []),
  );
}
