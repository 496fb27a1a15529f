/** What a hover or tap card shows: `parts` maps the fragment of the linked place to its text; `''` is the whole. */
export interface Card {
  title: string;
  note: string;
  parts: Record<string, string>;
}
