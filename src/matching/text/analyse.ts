import { stem } from '../../knowledge/stem.ts';
import { fold } from './fold.ts';

export interface Token {
  /** As the field `text` holds it: lower case, ASCII where it can be. */
  readonly term: string;
  /** As the field `text.stem` holds it. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** The tokenizer `cv_words` of mappings/candidates.json: change both or neither (an integration test compares them). */
const wordPattern = /[\p{L}\p{N}]+[+#]*/gu;

/**
 * What Elasticsearch makes of a text with the analyzers `cv_text` and `cv_stem`, token by token. Matching needs it to
 * point at the very words that a clause matched, without asking the engine for highlights.
 */
export const analyse = (text: string): Token[] =>
  Array.from(text.matchAll(wordPattern), (match) => {
    const term = fold(match[0]);
    return { term, stem: stem(term), start: match.index, end: match.index + match[0].length };
  });

/** Stem of a single word as the field `text.stem` holds it. */
export const stemOf = (word: string): string => stem(fold(word));

/** Text that has been analysed, ready to be asked for words and phrases. */
export class AnalysedText {
  readonly tokens: readonly Token[];
  readonly #places = new Map<string, number[]>();

  constructor(text: string) {
    this.tokens = analyse(text);
    for (const [position, token] of this.tokens.entries()) {
      this.#remember(`t ${token.term}`, position);
      this.#remember(`s ${token.stem}`, position);
    }
  }

  #remember(key: string, position: number): void {
    const known = this.#places.get(key);
    if (known) known.push(position);
    else this.#places.set(key, [position]);
  }

  /** Places of a phrase, as `match_phrase` with slop 0 finds them. */
  phrase(words: string, by: 'term' | 'stem'): { start: number; end: number }[] {
    const wanted = analyse(words).map((token) => token[by]);
    const [first] = wanted;
    if (first === undefined) return [];
    const found: { start: number; end: number }[] = [];
    for (const position of this.#places.get(`${by === 'term' ? 't' : 's'} ${first}`) ?? []) {
      const last = this.tokens[position + wanted.length - 1];
      const fits = wanted.every((word, offset) => this.tokens[position + offset]?.[by] === word);
      const start = this.tokens[position]?.start;
      if (fits && last && start !== undefined) found.push({ start, end: last.end });
    }
    return found;
  }

  /** Places of words that begin with a prefix, as `prefix` on the field finds them. */
  prefix(beginning: string): { start: number; end: number }[] {
    return this.tokens.filter((token) => token.term.startsWith(beginning)).map(({ start, end }) => ({ start, end }));
  }
}
