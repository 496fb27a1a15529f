import { articleId, checkCitation, parseCitation } from '../../citation/index.ts';
import { periodLength } from '../period-length.ts';
import { reporter, unknown, type Rule } from './rule.ts';

const FILE = 'src/content/periods.yaml';

/** The provisions, roles and other periods that a period names exist. */
export const periodReferences: Rule = ({ periods, units, shapes }) => {
  const { found, report } = reporter(FILE);
  const ids = periods.map(({ id }) => id);
  for (const { id, actor, citation, suspends, extends: base, replaces } of periods) {
    report(id, checkCitation(citation, shapes));
    if (suspends) report(id, checkCitation(suspends, shapes));
    if (!units.has(actor)) report(id, unknown(actor, [...units.keys()], 'units.yaml'));
    for (const other of [base, replaces])
      if (other && !ids.includes(other)) report(id, unknown(other, ids, 'periods.yaml'));
  }
  return found;
};

/** A length is written as data once; the digest it rests on, which law:verify holds against the wording, must agree. */
export const periodLengths: Rule = ({ periods, byId }) => {
  const { found, report } = reporter(FILE);
  for (const { id, citation, days, unit } of periods) {
    const cite = parseCitation(citation);
    const paragraph = cite && byId.get(articleId(cite))?.body.digest[(cite.paragraph ?? 1) - 1];
    if (!paragraph || days === undefined) continue;
    // Without the limit: a digest says 不得超过 in words of its own.
    const length = periodLength({ days, unit });
    const written = new RegExp(`(?<!\\d)${length}`).test([paragraph.text, ...paragraph.items].join(''));
    if (!written) report(id, `写的是${length}，而 ${citation} 的摘要里没有这个长度，改这里或者改摘要`);
  }
  return found;
};
