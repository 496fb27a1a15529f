const GAPS: Record<string, string> = { '…': '[^。！？；，,：\\n\\r]{0,12}?', '……': '[^。！？；\\n\\r]{0,20}?' };

/**
 * The source of a regular expression for one phrase of `src/content/draft-rules`: plain text, in which `…` stands for
 * up to twelve characters of the same clause, `……` for up to twenty of the same sentence, and `[甲|乙]` for one of the two.
 * Everything else is literal.
 */
export const phraseSource = (phrase: string): string =>
  phrase
    .split(/(\[[^\]]*\]|…{1,2})/)
    .map((part) => {
      if (GAPS[part]) return GAPS[part];
      if (!part.startsWith('[')) return escape(part);
      return `(?:${part.slice(1, -1).split('|').map(escape).join('|')})`;
    })
    .join('');

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The source for any of several phrases, the longest first; without phrases it matches nothing. */
export const anyOf = (phrases: readonly string[]): string =>
  phrases.length
    ? [...phrases]
        .sort((a, b) => b.length - a.length)
        .map(phraseSource)
        .join('|')
    : '(?!)';

/** Phrases to look for, and longer ones that they may be part of and then do not count: 不得, but not 不得不. */
export interface Finder {
  words: RegExp;
  except: RegExp | undefined;
}

/** Compiles phrases, and those they must not be part of. */
export const finder = (phrases: readonly string[], except: readonly string[] = []): Finder => ({
  words: new RegExp(anyOf(phrases), 'g'),
  except: except.length ? new RegExp(anyOf(except), 'g') : undefined,
});

/** Where phrases stand, in order, without those that touch an exception. */
export function* finds(
  text: string,
  { words, except }: Finder,
): Generator<{ start: number; end: number; text: string }> {
  words.lastIndex = 0;
  let barred: { start: number; end: number }[] | undefined;
  let next = 0;
  for (let from = 0; ;) {
    words.lastIndex = from;
    const match = words.exec(text);
    if (!match) return;
    const [start, end] = [match.index, match.index + match[0].length];
    barred ??= except ? spans(text, except) : [];
    while (next < barred.length && barred[next]!.end <= start) next += 1;
    const touched = next < barred.length && barred[next]!.start < end;
    if (!touched) yield { start, end, text: match[0] };
    from = touched ? start + 1 : end;
  }
}

const spans = (text: string, expression: RegExp) =>
  [...text.matchAll(expression)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Whether any phrase stands in a text. */
export function holds(text: string, finder: Finder): boolean {
  for (const _ of finds(text, finder)) return true;
  return false;
}
