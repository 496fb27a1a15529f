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
  /** Sets that were brought along and are kept in this browser. Codes of papers know nothing of them. */
  own: readonly Topic[];
  /** Everything that can be answered, in the order of the bank, own sets last: questions, and parts of cases. */
  items: ReadonlyMap<string, Item>;
  entries: ReadonlyMap<string, BankItem>;
  /** The case a part belongs to. */
  storyOf: (id: string) => CaseQuestion | undefined;
  cite: (citation: string) => CiteLink;
  file: BankFile;
}

/** The ids of own sets, and what they are called where topics of the bank stand beside them. */
export const ownNames = ({ own }: Bank): (readonly [id: string, name: string])[] =>
  own.map(({ id, title }) => [id, `自带：${title}`]);

/** Reads what the server sent; throws where that is no bank. */
function bankOf(file: BankFile, own: readonly Topic[]): Bank {
  const entries = new Map(bankItems([...file.topics, ...own]).map((entry) => [entry.item.id, entry]));
  const titles = new Map(Object.entries(file.titles));
  const shapes: Shapes = new Map(Object.entries(file.shapes));
  const base = document.body.dataset['base']!;
  return {
    edition: file.edition,
    topics: file.topics,
    own,
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
  const [response, { ownTopics }] = await Promise.all([
    fetch(`${document.body.dataset['base']!}quiz-data/bank.json`),
    import('./own/topics.ts'),
  ]);
  if (!response.ok) throw new Error(String(response.status));
  const file = (await response.json()) as BankFile;
  return bankOf(file, await ownTopics(file));
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
