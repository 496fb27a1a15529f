import { articleId } from '../../citation/index.ts';
import type { Collections } from '../corpus.ts';
import { repeated, type Problem } from './rule.ts';

const twice = (file: string, entries: readonly { id: string }[], message: string): Problem[] =>
  repeated(entries.map(({ id }) => id)).map((id) => ({ file, place: id, message }));

/** Ids that two entries claim. They are looked for before the corpus indexes them, where the later would win unseen. */
export function checkIds({ laws, units, periods, documentFields, provisions }: Collections): Problem[] {
  const articles = provisions.map(({ law, data }) => ({ id: articleId({ law, article: data.number }) }));
  return [
    ...Object.entries({ laws, units, periods, 'document-fields': documentFields }).flatMap(([name, entries]) =>
      twice(`src/content/${name}.yaml`, entries, '这个 id 出现两次，改掉一个'),
    ),
    ...twice('src/content/provisions', articles, '这一条有两个文件，删掉一个'),
  ];
}
