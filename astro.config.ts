import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { readBase } from './src/build/base.ts';
import { integrityGate } from './src/build/integrity-gate.ts';
import { rehypeTermLinks } from './src/build/markdown/term-links.ts';
import { remarkProvision } from './src/build/markdown/provision.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { readNames } from './src/build/read-names.ts';
import { searchIndex } from './src/build/search-index.ts';

const base = readBase(process.env);
const { titles, terms } = await readNames(import.meta.dirname);

/**
 * Importing a module of the domain does nothing (docs/adr/0002). Without this every script that enters a room by its door
 * would carry the schemas of that room, and Zod with them.
 */
const treeshake = { moduleSideEffects: [{ test: /[\\/]src[\\/]domain[\\/]/, sideEffects: false }] };

export default defineConfig({
  // Without it pages carry no absolute address at all, rather than one that is only right on the builder's machine.
  site: process.env.SITE_URL,
  base,
  trailingSlash: 'always',
  output: 'static',
  server: { port: 4321 },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      // Smart punctuation would change Chinese quotation marks; without remark-cjk-friendly **emphasis** next to Han text stays literal.
      smartypants: false,
      remarkPlugins: [remarkCjkFriendly, [remarkProvision, { titles }]],
      rehypePlugins: [[rehypeTermLinks, { base, terms }]],
    }),
  },
  integrations: [integrityGate(), mdx(), ...(process.env.SITE_URL ? [sitemap()] : []), searchIndex()],
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    plugins: [plainImports()],
    worker: { format: 'es', rolldownOptions: { treeshake } },
    build: {
      target: 'chrome87',
      cssTarget: 'chrome87',
      assetsInlineLimit: 0,
      rolldownOptions: {
        treeshake,
        // Astro marks every MDX module with a directive of its own and has read it by the time the bundler warns.
        onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
      },
    },
  },
});
