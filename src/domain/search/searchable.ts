const KEPT = /[\p{L}\p{N}]/u;

/** A text in the form it is searched in. `origins[i]` is the index in the original of the i-th kept character. */
export interface Searchable {
  chars: string[];
  origins: number[];
}

/**
 * Folds width and case and drops punctuation and space, character by character, so that every substring of a text
 * folds to a substring of the folded text. Nothing else is changed: 60 stays 60 (see `variants`).
 */
export function searchable(text: string): Searchable {
  const chars: string[] = [];
  const origins: number[] = [];
  let at = 0;
  for (const char of text) {
    for (const folded of char.normalize('NFKC').toLowerCase()) {
      if (KEPT.test(folded)) {
        chars.push(folded);
        origins.push(at);
      }
    }
    at += char.length;
  }
  return { chars, origins };
}

/**
 * A finder over one text: where a query stands in it, as [start, end) offsets of the original, the first `most` of
 * them. The text is folded once, however many queries follow.
 */
export function finder(text: string): (query: string, most: number) => [number, number][] {
  const { chars, origins } = searchable(text);
  const whole = chars.join('');
  // Characters beyond the basic plane take two places in a string but one in `chars`.
  const index = chars.flatMap((char, at) => Array.from({ length: char.length }, () => at));
  return (query, most) => {
    const wanted = searchable(query).chars.join('');
    const found: [number, number][] = [];
    if (!wanted) return found;
    for (
      let at = whole.indexOf(wanted);
      at >= 0 && found.length < most;
      at = whole.indexOf(wanted, at + wanted.length)
    ) {
      found.push([origins[index[at]!]!, origins[index[at + wanted.length - 1]!]! + 1]);
    }
    return found;
  };
}
