import { closest, distance } from 'fastest-levenshtein';
import { readContent } from '../../src/build/read-content.ts';
import { articleId, conventional, formatCitation, parseCitation } from '../../src/domain/citation/index.ts';
import { chineseDaysCalendar, computePeriod, type PeriodResult, type Rulebook } from '../../src/domain/period/index.ts';
import { HELP, readOptions } from './options.ts';
import type { Query } from './query.ts';
import { answerLines, periodLine } from './text.ts';

/** Where lines go: answers to `out`, problems to `err`. */
export interface Printer {
  out: (line: string) => void;
  err: (line: string) => void;
}

/** Answers one question about the periods of the project at `root`. Returns the exit code: 1 where there is a problem. */
export async function run(args: readonly string[], root: string, { out, err }: Printer): Promise<0 | 1> {
  const options = readOptions(args);
  const fail = (problem: string) => {
    if (options.json) out(JSON.stringify({ problem }));
    err(problem);
    return 1 as const;
  };
  if (options.task === 'problem') return fail(options.problem);
  if (options.task === 'help') {
    out(HELP);
    return 0;
  }
  const rules = await readRules(root);
  if ('problem' in rules) return fail(rules.problem);
  if (options.task === 'list') {
    for (const period of rules.periods) out(periodLine(period, rules.cite(period.citation)));
    return 0;
  }
  const result = answer(options.query, rules);
  if ('problem' in result) return fail(result.problem);
  if (options.json) out(JSON.stringify(result, null, 2));
  else answerLines(result, rules.cite).forEach((line) => out(line));
  return 0;
}

interface Rules extends Rulebook {
  cite: (id: string) => string;
}

function answer({ rule, ...query }: Query, rules: Rules): PeriodResult {
  const period = rules.periods.find(({ id }) => id === rule);
  if (!period) {
    const near = closest(
      rule,
      rules.periods.map(({ id }) => id),
    );
    const hint = distance(rule, near) <= Math.max(2, rule.length / 3) ? `，是不是“${near}”` : '';
    return { problem: `没有“${rule}”这个期限${hint}；全部期限见 --list` };
  }
  return computePeriod({ period, ...query }, chineseDaysCalendar(), rules);
}

async function readRules(root: string): Promise<Rules | { problem: string }> {
  const { collections, problems } = await readContent(root);
  const wrong = problems.filter(({ file }) => /(?:periods|laws)\.yaml$/.test(file));
  if (wrong.length > 0)
    return { problem: wrong.map(({ file, place, message }) => `${file} ${place}：${message}`).join('\n') };
  const { laws, periods, provisions } = collections;
  const titles = new Map(laws.map(({ id, title }) => [id, title]));
  const shapes = new Map(
    provisions.map(({ law, data }) => [articleId({ law, article: data.number }), data.paragraphs]),
  );
  const cite = (id: string) => formatCitation(conventional(parseCitation(id)!, shapes), titles);
  return { laws, periods, cite };
}
