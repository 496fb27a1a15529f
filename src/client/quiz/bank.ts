import {
  articleId,
  citationPath,
  conventional,
  formatCitation,
  parseCitation,
  type Shapes,
} from '../../domain/citation/index.ts';
import {
  bankItems,
  type BankFile,
  type BankItem,
  type CaseQuestion,
  type Item,
  type Topic,
} from '../../domain/quiz/index.ts';
import { element } from '../element.ts';

/** A place in a law as it is written, and the address of its page. */
export interface CiteLink {
  text: string;
  href: string;
}

/** The question bank in the browser. */
export interface Bank {
  /** What the site was built with: see `edition` of src/domain/quiz. */
  edition: string;
  topics: Topic[];
  /** Everything that can be answered, in the order of the bank: questions, and parts of cases. */
  items: ReadonlyMap<string, Item>;
  entries: ReadonlyMap<string, BankItem>;
  /** The case a part belongs to. */
  storyOf: (id: string) => CaseQuestion | undefined;
  cite: (citation: string) => CiteLink;
  file: BankFile;
}

/** Reads what the server sent; throws where that is no bank. */
function bankOf(file: BankFile): Bank {
  const entries = new Map(bankItems(file.topics).map((entry) => [entry.item.id, entry]));
  const titles = new Map(Object.entries(file.titles));
  const shapes: Shapes = new Map(Object.entries(file.shapes));
  const base = document.body.dataset['base']!;
  return {
    edition: file.edition,
    topics: file.topics,
    items: new Map([...entries].map(([id, { item }]) => [id, item])),
    entries,
    storyOf: (id) => entries.get(id)?.story,
    cite: (citation) => {
      const place = parseCitation(citation)!;
      const shown = shapes.has(articleId(place)) ? conventional(place, shapes) : place;
      return { text: formatCitation(shown, titles), href: base + citationPath(place) };
    },
    file,
  };
}

async function fetchBank(): Promise<Bank> {
  const response = await fetch(`${document.body.dataset['base']!}quiz-data/bank.json`);
  if (!response.ok) throw new Error(String(response.status));
  return bankOf((await response.json()) as BankFile);
}

/**
 * Fetches the bank. Says in `place` that it is being loaded; where that fails, says so there and offers to try again,
 * and resolves when a later try succeeds. `place` is empty in the end.
 */
export async function loadBank(place: HTMLElement): Promise<Bank> {
  for (;;) {
    place.replaceChildren(element('p', { className: 'muted', role: 'status' }, '正在载入题库…'));
    try {
      const bank = await fetchBank();
      place.replaceChildren();
      return bank;
    } catch {
      const again = element('button', { type: 'button', className: 'button' }, '重试');
      place.replaceChildren(
        element('p', { className: 'notice', role: 'alert' }, '题库没有载入，检查网络以后再试。 ', again),
      );
      await new Promise((resolve) => again.addEventListener('click', resolve, { once: true }));
    }
  }
}
