import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { init, parse } from 'es-module-lexer';

/** Modules that a script imports, as written; those whose address is only known in the browser are left out. */
function importsOf(code: string, dynamic: boolean): string[] {
  const [imports] = parse(code);
  return imports
    .filter(({ d: kind }) => kind === -1 || (dynamic && kind >= 0))
    .flatMap(({ s: start, e: end, n: name }) => name ?? /^`([^`$]+)`$/.exec(code.slice(start, end))?.[1] ?? []);
}

/**
 * The files a browser loads for some scripts: they and all they import, with `dynamic` also what they load on demand.
 * Files are below `folder`, which holds the built site.
 */
export async function withImports(folder: string, scripts: readonly string[], dynamic: boolean): Promise<Set<string>> {
  await init;
  const found = new Set(scripts);
  for (const file of found) {
    const code = await readFile(path.join(folder, file), 'utf8');
    for (const target of importsOf(code, dynamic)) found.add(path.posix.join(path.posix.dirname(file), target));
  }
  return found;
}
