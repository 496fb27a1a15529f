/** Characters that may not begin a line, and such as may not end one. */
const NO_START = '，。、；：？！）》”’…·%';
const NO_END = '（《“‘';

/** Expressions that read badly when a line ends inside them, and that a dictionary takes apart. */
const WHOLE = ['机关、单位', '上一级', '党委和政府', '有权处理', '交办', '本系统', '告知书', '意见书'];

/** Latin letters and digits are about half as wide as a Chinese character, and never wider than this. */
const LATIN_WIDTH = 0.58;

/** What a line costs that ends inside a sentence, or at a mere 、, beside the squares of the room it leaves. */
const COST = { word: 0.08, pause: 0.05 };

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The width of a line in em, by rule: neither the layout engine nor the build has a font to measure with. */
export function textWidth(text: string): number {
  return [...text].reduce((width, char) => width + (char < '\u0100' ? LATIN_WIDTH : 1), 0);
}

/** What is not taken apart: words, numbers with their unit, and punctuation with what it belongs to. */
function pieces(text: string, width: number, whole: readonly string[]): string[] {
  const words = text
    .split(new RegExp(`(${[...whole, ...WHOLE].join('|')})`))
    .flatMap((part, at) => (at % 2 ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment)));
  const found: string[] = [];
  for (const word of words) {
    const last = found.at(-1);
    const bound = last && (NO_START.includes(word[0]!) || NO_END.includes(last.at(-1)!) || /\d$/.test(last));
    if (bound && textWidth(last + word) <= width) found[found.length - 1] = last + word;
    else found.push(word);
  }
  return found;
}

const endCost = (line: string) => {
  const last = line.at(-1)!;
  return last === '、' ? COST.pause : NO_START.includes(last) ? 0 : COST.word;
};

/**
 * Breaks a text into as few lines of at most `width` em as words allow, evenly long and if possible at punctuation.
 * `whole` lists names that are not to be broken, none wider than the line. Only a word wider than it stands out.
 */
export function wrap(text: string, width: number, whole: readonly string[] = []): string[] {
  const words = pieces(text, width, whole);
  /** The cheapest way to set the words from each one on. */
  const best: { cost: number; lines: string[] }[] = [];
  best[words.length] = { cost: 0, lines: [] };
  for (let at = words.length - 1; at >= 0; at--) {
    for (let end = at + 1; end <= words.length; end++) {
      const line = words.slice(at, end).join('').trim();
      const room = width - textWidth(line);
      if (room < 0 && end > at + 1) break;
      const cost = 1 + (room / width) ** 2 + (end < words.length ? endCost(line) : 0) + best[end]!.cost;
      if (cost < (best[at]?.cost ?? Infinity)) best[at] = { cost, lines: [line, ...best[end]!.lines] };
    }
  }
  return best[0]!.lines;
}
