import type { APIRoute, GetStaticPaths } from 'astro';
import { standaloneStyles, standaloneSvg } from '../../build/flowchart/index.ts';
import { getCorpus } from '../../site/corpus.ts';
import { layoutOf } from '../../site/procedure-page.ts';
import { url } from '../../site/url.ts';
import chart from '../../styles/flowchart.css?raw';
import tokens from '../../styles/tokens.css?raw';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).procedures.map(({ id }) => ({ params: { id } }));

/** The chart as a picture to pass on. Its links need the address of the site, where the build was told it. */
export const GET: APIRoute = async ({ params, site }) => {
  const corpus = await getCorpus();
  const procedure = corpus.procedures.find(({ id }) => id === params.id)!;
  const current = corpus.laws.find(({ status }) => status === 'in-force')!;
  const svg = standaloneSvg(await layoutOf(procedure, corpus), {
    source: `信访知库 依据《${current.title}》整理，不是条文原文 内容最后核对 ${current.checked}`,
    styles: standaloneStyles(tokens, chart),
    href: site ? (path) => new URL(url(path), site).href : null,
  });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
