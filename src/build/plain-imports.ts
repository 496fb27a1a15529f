import type { AstroUserConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** The module that Vite puts around every `import()`, by the name under which bundler plugins see it. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves `import()` as it is. Vite's helper fetches style sheets of a script beforehand, of which scripts here have none,
 * and weighs a third of what a reading page may load.
 */
export const plainImports = (): VitePlugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
});
