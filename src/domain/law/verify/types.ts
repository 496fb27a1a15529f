import type { DigestParagraph, Remark } from '../../provision/index.ts';

/** A digested article as the rules need it; the corpus' `Provision` is one. */
export interface Digest {
  file: string;
  law: string;
  number: number;
  caption: string;
  paragraphs: readonly number[];
  change?: string;
  gone?: string;
  body: { digest: DigestParagraph[]; points: Remark[]; pitfalls: Remark[]; practice: Remark[] };
}

/** A role and the words a law uses for it; an entry of `units.yaml` is one. */
export interface Actor {
  id: string;
  name: string;
  words: readonly string[];
}

/** A text of ours and where it stands. */
export interface OwnText {
  file: string;
  place: string;
  text: string;
}

/** Something a digest lost, changed or copied, or what is wrong with another law's facts: file, 款/项 or field, the rule that found it, one Chinese sentence. */
export interface Finding {
  file: string;
  place: string;
  rule: 'content' | 'counts' | 'numbers' | 'actors' | 'force' | 'shared-runs' | 'statutes';
  message: string;
}
