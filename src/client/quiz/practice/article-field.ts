import { formatPlace } from '../../../domain/citation/index.ts';
import type { BankFile, Wanted } from '../../../domain/quiz/index.ts';
import { element } from '../../element.ts';

/** A list of chapters and their articles; the address may name several, of which the list shows the first. */
export function articleField({ law, articles, chapters }: BankFile, wanted: Wanted): HTMLElement {
  const groups = Object.entries(chapters).map(([number, title]) =>
    element(
      'optgroup',
      { label: title },
      element('option', { value: `chapter-${number}` }, `${title.split(' ')[0]!}全章`),
      ...articles
        .filter(({ chapter }) => chapter === Number(number))
        .map((article) =>
          element(
            'option',
            { value: `article-${article.number}` },
            `${formatPlace({ law, article: article.number })} ${article.caption}`,
          ),
        ),
    ),
  );
  const field = element('select', { name: 'article' }, element('option', { value: '' }, '全部条文'), ...groups);
  const [article] = wanted.articles;
  const [chapter] = wanted.chapters;
  field.value = article ? `article-${article}` : chapter ? `chapter-${chapter}` : '';
  return element('label', { className: 'article-field' }, '依据的条文', field);
}

/** What the list says. */
export function readArticle(form: HTMLFormElement): Pick<Wanted, 'articles' | 'chapters'> {
  const [kind, number] = (form.elements.namedItem('article') as HTMLSelectElement).value.split('-');
  return {
    articles: kind === 'article' ? [Number(number)] : [],
    chapters: kind === 'chapter' ? [Number(number)] : [],
  };
}
