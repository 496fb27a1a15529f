import type { Response } from '../../../domain/quiz/index.ts';

const KEY = 'xinfang-practice-draft';

/** What was chosen and not handed in yet, of one set. */
interface Drafts {
  seed: string;
  responses: Record<string, Response>;
}

/** Another set's drafts are of no use; what is spoilt or forbidden counts as none. */
function read(seed: string): Drafts {
  try {
    const stored = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Drafts | null;
    if (stored?.seed === seed && Object(stored.responses) === stored.responses) return stored;
  } catch {
    // Forbidden or spoilt.
  }
  return { seed, responses: {} };
}

/**
 * A choice survives a reload and a look at another question of the set, in this tab. It is no answer: nothing is graded
 * or planned by it.
 */
export const drafts = {
  of: (seed: string, id: string): Response | undefined => read(seed).responses[id],
  /** Without a response the draft is dropped. */
  keep(seed: string, id: string, response?: Response): void {
    const { [id]: _before, ...others } = read(seed).responses;
    const responses = response === undefined ? others : { ...others, [id]: response };
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ seed, responses }));
    } catch {
      // Forbidden or full: then only what is handed in is kept.
    }
  },
};
