import { remembered } from '../../knowledge/remembered.ts';
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

/** How often each stem stands among tokens. */
export const countStems = (tokens: readonly Token[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { stem: each } of tokens) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
};

/** How often each stem stands in a text. */
export const stemCounts = (text: string): Map<string, number> => countStems(analyse(text));

/** Stem of a single word as the field `text.stem` holds it. */
export const stemOf = (word: string): string => stem(fold(word));

/** Text that has been analysed, ready to be asked for words and phrases. */
export class AnalysedText {
  readonly tokens: readonly Token[];
  readonly #places: { term?: ReadonlyMap<string, readonly number[]>; stem?: ReadonlyMap<string, readonly number[]> } =
    {};

  constructor(text: string) {
    this.tokens = analyse(text);
  }

  /** Positions of each word, noted when words are first asked for that way. */
  #placesBy(by: 'term' | 'stem'): ReadonlyMap<string, readonly number[]> {
    const known = this.#places[by];
    if (known) return known;
    const places = new Map<string, number[]>();
    for (const [position, token] of this.tokens.entries()) {
      const earlier = places.get(token[by]);
      if (earlier) earlier.push(position);
      else places.set(token[by], [position]);
    }
    this.#places[by] = places;
    return places;
  }

  /** Places of a phrase, as `match_phrase` with slop 0 finds them. */
  phrase(words: string, by: 'term' | 'stem'): { start: number; end: number }[] {
    const wanted = phraseWords[by](words);
    const [first] = wanted;
    if (first === undefined) return [];
    const positions = this.#placesBy(by).get(first);
    if (positions === undefined) return [];
    const found: { start: number; end: number }[] = [];
    for (const position of positions) {
      const last = this.tokens[position + wanted.length - 1];
      const fits = wanted.every((word, offset) => this.tokens[position + offset]?.[by] === word);
      const start = this.tokens[position]?.start;
      if (fits && last && start !== undefined) found.push({ start, end: last.end });
    }
    return found;
  }

  /** Where a word with this stem first stands. */
  firstOf(stem: string): Token | undefined {
    const [position] = this.#placesBy('stem').get(stem) ?? [];
    return position === undefined ? undefined : this.tokens[position];
  }

  /** Places of words that begin with a prefix, as `prefix` on the field finds them. */
  prefix(beginning: string): { start: number; end: number }[] {
    return this.tokens.filter((token) => token.term.startsWith(beginning)).map(({ start, end }) => ({ start, end }));
  }
}

/** The phrases of one vacancy are asked of every candidate in turn. */
const mostPhrases = 20_000;
const phraseWords = {
  term: remembered((phrase) => analyse(phrase).map(({ term }) => term), mostPhrases),
  stem: remembered((phrase) => analyse(phrase).map(({ stem: each }) => each), mostPhrases),
};
