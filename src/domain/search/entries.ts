/** One title that Fuse.js searches: a provision by its caption, a term by its name, a matter, with people's words. */
export interface Entry {
  title: string;
  /** What a provision is about, apart from its number; the same as the title for all others. */
  caption: string;
  kind: string;
  law?: string;
  chapter?: string;
  path: string;
  names: string[];
  says: string[];
  text: string;
}

/** What the search needs besides the index: the laws it can jump to, the shapes that jumps are checked against. */
export interface Entries {
  laws: { id: string; title: string; names: string[] }[];
  shapes: Record<string, readonly number[]>;
  /** Traditional characters, each followed by the simplified one it stands for. */
  traditional: string;
  entries: Entry[];
}
