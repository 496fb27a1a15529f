/** Words that MDX cannot read between braces, where it expects an expression. */
const RESERVED = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum eval export extends false finally ' +
    'for function if implements import in instanceof interface let new null package private protected public return ' +
    'static super switch this throw true try typeof var void while with yield arguments async of'
  ).split(' '),
);

/** The first part of an id such as `in-time` that may not stand between braces; null where all may. */
export const reservedIn = (id: string): string | null => id.split('-').find((word) => RESERVED.has(word)) ?? null;
