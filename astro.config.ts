import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { integrityGate } from './src/build/integrity-gate.ts';
import { rehypeTermLinks } from './src/build/markdown/term-links.ts';
import { remarkProvision } from './src/build/markdown/provision.ts';
import { searchIndex } from './src/build/search-index.ts';

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
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
      remarkPlugins: [remarkCjkFriendly, remarkProvision],
      rehypePlugins: [[rehypeTermLinks, { base }]],
    }),
  },
  integrations: [integrityGate(), mdx(), sitemap(), searchIndex()],
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    build: {
      target: 'chrome87',
      cssTarget: 'chrome87',
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks every MDX module with a directive of its own and has read it by the time the bundler warns.
        onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
      },
    },
  },
});
