import { checkCitation } from '../../citation/index.ts';
import { reporter, unknown, type Rule } from './rule.ts';

/** Terms cite what exists, relate to other terms, and no word means two of them or is passed over for a third. */
export const termReferences: Rule = ({ terms, shapes }) => {
  const ids = terms.map(({ id }) => id);
  const owners = new Map<string, string>();
  const repeats = terms.flatMap(({ id, file, term, aliases }) => {
    const { found, report } = reporter(file);
    for (const name of [term, ...aliases]) {
      if (owners.has(name)) report('term', `“${name}”已经由 ${owners.get(name)} 使用，同一个词只能有一个解释`);
      owners.set(name, id);
    }
    return found;
  });
  const references = terms.flatMap(({ id, file, citations, related, except = [] }) => {
    const { found, report } = reporter(file);
    for (const cite of citations) report('citations', checkCitation(cite, shapes));
    for (const other of related)
      if (other === id || !ids.includes(other)) report('related', unknown(other, ids, 'glossary'));
    for (const word of except)
      if (owners.has(word))
        report('except', `“${word}”是术语 ${owners.get(word)} 的名称，写在这里它就没有链接了，删去`);
    return found;
  });
  return [...repeats, ...references];
};
