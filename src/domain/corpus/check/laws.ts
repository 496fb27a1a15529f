import type { Law } from '../schema.ts';
import { reporter, unknown, type Rule } from './rule.ts';

const FILE = 'src/content/laws.yaml';

/** Every article has its file, and every old article is answered by one in force or says that none does. */
export const lawsComplete: Rule = ({ laws, byId, successors, provisions }) => {
  const { found, report } = reporter(FILE);
  for (const { id, title, articles } of laws) {
    for (let number = 1; number <= articles; number++)
      if (!byId.has(`${id}-${number}`)) report(id, `《${title}》缺第${number}条的文件`);
  }
  const historical = laws.filter(({ status }) => status === 'historical').map(({ id }) => id);
  const message = '没有任何现行条文指回本条：在现行条文的 predecessors 里补上，或者在这里写 gone 说明';
  const lost = provisions.filter(({ id, law, gone }) => historical.includes(law) && !gone && !successors.has(id));
  return [...found, ...lost.map(({ file }) => ({ file, place: 'gone', message }))];
};

/** A historical law names the law that replaced it. That it names one at all is the schema's business. */
export const lawsReplaced: Rule = ({ laws }) => {
  const { found, report } = reporter(FILE);
  for (const { id, replacedBy } of laws) {
    const others = laws.flatMap((law) => (law.id === id ? [] : law.id));
    if (replacedBy && !others.includes(replacedBy))
      report(id, `replacedBy：${unknown(replacedBy, others, 'laws.yaml ')}`);
  }
  return found;
};

/** The chapters of a law are numbered from 1 and share out its articles without gap or overlap. */
export const lawChapters: Rule = ({ laws }) => {
  const { found, report } = reporter(FILE);
  for (const { id, chapters, articles } of laws) {
    chapters.forEach((chapter, at) => {
      for (const message of whyMisplaced(chapter, chapters[at - 1], at)) report(`${id} 第${chapter.number}章`, message);
    });
    const end = chapters.at(-1)?.to ?? 0;
    if (end !== articles) report(id, `各章到第${end}条为止，而 articles 写的是${articles}条`);
  }
  return found;
};

type Chapter = Law['chapters'][number];

function whyMisplaced({ number, from, to }: Chapter, before: Chapter | undefined, at: number): string[] {
  const begin = (before?.to ?? 0) + 1;
  return [
    ...(number === at + 1 ? [] : [`这是第${at + 1}个，number 应当是 ${at + 1}`]),
    ...(from === begin ? [] : [`from 应当是 ${begin}，各章要首尾相接，写成了 ${from}`]),
    ...(to >= from ? [] : [`to 是 ${to}，比 from 还小`]),
  ];
}
