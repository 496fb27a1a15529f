import { diffChars } from 'diff';

/** A stretch of text that both sides share or only one has. */
export interface Stretch {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * Compares two wordings character by character.
 * Matches of fewer than two characters between changes are dropped: a lone 的 in common helps no reader.
 */
export function differences(before: string, after: string): Stretch[] {
  const raw = diffChars(before, after).map(({ value, added, removed }): Stretch => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
  const joined: Stretch[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) joined.push({ kind: 'removed', text: removed });
    if (added) joined.push({ kind: 'added', text: added });
    removed = added = '';
  };
  raw.forEach(({ kind, text }, at) => {
    const island = kind === 'same' && text.length < 2 && at > 0 && at < raw.length - 1;
    if (kind === 'removed' || island) removed += text;
    if (kind === 'added' || island) added += text;
    if (kind === 'same' && !island) {
      flush();
      joined.push({ kind, text });
    }
  });
  flush();
  return joined;
}
