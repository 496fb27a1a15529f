import { articleId, conventional, formatCitation, formatPlace, parseCitation } from '../domain/citation/index.ts';
import {
  periodLength,
  type Backlink,
  type Corpus,
  type Law,
  type Period,
  type Provision,
  type Unit,
} from '../domain/corpus/index.ts';
import { bankItems } from '../domain/quiz/index.ts';
import { url } from './url.ts';
import { NORMS, RELATIONS, SECTIONS } from '../domain/provision/index.ts';

/** A link to another article with the words a reader needs to choose it. */
export interface ArticleLink {
  id: string;
  law: string;
  number: number;
  place: string;
  caption: string;
  note?: string;
}

/** Everything the page of one article shows; components only lay it out. */
export interface ProvisionPage {
  provision: Provision;
  law: Law;
  chapter: { number: number; title: string };
  place: string;
  citation: string;
  historical: boolean;
  units: Unit[];
  norms: string[];
  /** `href` opens the calculator with this period; a period without a number of days has none to calculate. */
  periods: (Period & { length: string; who: string; href: string | null })[];
  counterparts: ArticleLink[];
  backlinks: { title: string; links: Backlink[] }[];
  previous: ArticleLink | undefined;
  next: ArticleLink | undefined;
  toc: { id: string; title: string }[];
  /** Questions of the bank that rest on the article, and where to practise them; null for a historical one. */
  practice: { count: number; href: string } | null;
}

/** 第三十四条第六项 with its caption, as a link target. `note` says how it relates. */
export function articleLink(corpus: Corpus, cite: string, note?: string): ArticleLink {
  const parsed = parseCitation(cite);
  const target = parsed && corpus.byId.get(`${parsed.law}-${parsed.article}`);
  if (!parsed || !target) throw new Error(`没有条文 ${cite}`);
  const place = formatPlace(conventional(parsed, corpus.shapes));
  return {
    id: cite,
    law: target.law,
    number: target.number,
    place,
    caption: target.caption,
    ...(note ? { note } : {}),
  };
}

/** Backlinks under the heading a reader looks for: each law by its short name, then the glossary, procedures and matters. */
function groupBacklinks(backlinks: Backlink[], laws: Law[]): ProvisionPage['backlinks'] {
  const groups = laws.map(({ id, short }) => ({ title: short, links: backlinks.filter(({ law }) => law === id) }));
  groups.push({ title: '术语', links: backlinks.filter(({ kind }) => kind === 'term') });
  groups.push({ title: '程序', links: backlinks.filter(({ kind }) => kind === 'procedure') });
  groups.push({ title: '事项', links: backlinks.filter(({ kind }) => kind === 'matter') });
  groups.push({ title: '范文', links: backlinks.filter(({ kind }) => kind === 'report') });
  groups.push({ title: '机制', links: backlinks.filter(({ kind }) => kind === 'mechanism') });
  groups.push({ title: '文书', links: backlinks.filter(({ kind }) => kind === 'document') });
  return groups.filter(({ links }) => links.length > 0);
}

/** Computes the page of one article from the corpus. `worded` tells whether its official wording is at hand. */
export function provisionPage(corpus: Corpus, provision: Provision, worded: boolean): ProvisionPage {
  const law = corpus.laws.find(({ id }) => id === provision.law)!;
  const historical = law.status === 'historical';
  const at = corpus.provisions.indexOf(provision);
  const neighbour = (step: number) => {
    const other = corpus.provisions[at + step];
    return other?.law === provision.law ? articleLink(corpus, other.id) : undefined;
  };
  const counterparts = historical
    ? (corpus.successors.get(provision.id) ?? []).map(({ id, relation }) =>
        articleLink(corpus, id, RELATIONS[relation]),
      )
    : (provision.predecessors ?? []).map(({ cite, relation }) => articleLink(corpus, cite, RELATIONS[relation]));
  const backlinks = groupBacklinks(corpus.backlinks.get(provision.id) ?? [], corpus.laws);
  const cite = { law: provision.law, article: provision.number };
  return {
    provision,
    law,
    chapter: law.chapters.find(({ number }) => number === provision.chapter)!,
    place: formatPlace(cite),
    citation: formatCitation(cite, corpus.titles),
    historical,
    units: provision.binds.map((id) => corpus.units.get(id)!),
    norms: provision.norms.map((norm) => NORMS[norm]),
    periods: corpus.periods
      .filter(({ id }) => provision.periods.includes(id))
      .map((period) => ({
        ...period,
        length: periodLength(period),
        who: corpus.units.get(period.actor)!.name,
        href: period.days === undefined ? null : url(`deadlines/#mode=single&rule=${period.id}`),
      })),
    counterparts,
    backlinks,
    previous: neighbour(-1),
    next: neighbour(1),
    toc: [
      ...(worded ? [{ id: 'official', title: '官方文本' }] : []),
      ...Object.entries(SECTIONS).map(([id, title]) => ({ id, title })),
      ...(historical && !provision.body.quizzes.length ? [] : [{ id: 'quiz', title: '考考自己' }]),
      { id: 'change', title: historical ? '现行对应' : '新旧变化' },
      ...(backlinks.length ? [{ id: 'backlinks', title: '哪里引用本条' }] : []),
    ],
    practice: historical ? null : practiceOf(corpus, provision),
  };
}

function practiceOf({ topics }: Corpus, { id, number }: Provision): ProvisionPage['practice'] {
  const count = bankItems(topics).filter(({ item }) =>
    item.citations.some((cite) => articleId(parseCitation(cite)!) === id),
  ).length;
  return { count, href: url(`quiz/practice/#article=${number}`) };
}
