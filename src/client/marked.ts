import { excerpt } from '../domain/search/index.ts';
import { element } from './element.ts';

/** A text with the words marked that stand in it. */
export const marked = (text: string, words: readonly string[]): (Node | string)[] =>
  excerpt(text, words).map((piece) => (piece.hit ? element('mark', {}, piece.text) : piece.text));
