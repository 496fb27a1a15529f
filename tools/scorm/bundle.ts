import path from 'node:path';
import { build } from 'vite';

/** A file of the package that is made from the program, not from the questions. */
export interface Asset {
  name: string;
  content: string | Uint8Array;
}

/** Rooms whose modules do nothing when they are imported (docs/adr/0002), and screens of which only parts are used. */
const PURE = /[\\/]src[\\/](domain|client[\\/]quiz)[\\/]/;

/** One script and one style sheet, for the same browsers as the site. The same program gives the same bytes. */
export async function bundle(root: string): Promise<Asset[]> {
  const result = await build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      target: 'chrome87',
      cssTarget: 'chrome87',
      write: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: path.join(root, 'tools/scorm/entry.ts'),
        treeshake: { moduleSideEffects: [{ test: PURE, sideEffects: false }] },
        // A classic script: pages opened from a disk may not load modules.
        output: { format: 'iife', entryFileNames: 'quiz.js', assetFileNames: 'quiz[extname]', codeSplitting: false },
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('vite gave no files');
  return output.output
    .map((file) => ({ name: file.fileName, content: file.type === 'chunk' ? file.code : file.source }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
