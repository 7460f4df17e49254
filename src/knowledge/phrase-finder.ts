import { type Word, wordsOf } from './words.ts';

export interface PhraseMatch<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  /** Range of the words matched, for those who look at the neighbours. */
  readonly firstWord: number;
  readonly lastWord: number;
}

// Words of one phrase are joined by a space, a hyphen, a slash, a dot, `&` or one line break, never by a comma, a column
// or a full stop.
const joint = /^(?:[ \u00a0]{0,2}[-‐‑–/_+][ \u00a0]?|\.|[ \u00a0]{1,3}|[ \u00a0]*\n[ \u00a0]*|)$/;

const joins = (text: string, start: number, end: number): boolean =>
  (end - start === 1 && text.charCodeAt(start) === 32) || joint.test(text.slice(start, end));

/** `front-end` is also written `frontend`; only hyphens that the list itself shows are closed up. */
const closedUp = (phrase: string): string | undefined =>
  phrase.includes('-') && /[a-z]-[a-z]/i.test(phrase) ? phrase.replace(/([a-z])-(?=[a-z])/gi, '$1') : undefined;

const keysOf = (words: readonly Word[]): string[] => words.map((word) => word.key);

/**
 * Longest-match finder over words: case, accents, hyphens, plural -s and British or American spelling make no difference.
 * A hash of whole phrases with the greatest length by first word: as fast as a trie here and a tenth of its build time.
 * The first phrase added keeps its place.
 */
export class PhraseFinder<T> {
  readonly #phrases = new Map<string, T>();
  readonly #longest = new Map<string, number>();
  readonly #variants: { readonly phrase: string; readonly value: T }[] = [];

  add(phrase: string, value: T): void {
    this.#insert(phrase, value);
    const closed = closedUp(phrase);
    if (closed !== undefined) this.#variants.push({ phrase: closed, value });
  }

  /** Adds the variants after all listed phrases, so that none of them takes the place of a listed one. */
  seal(): this {
    for (const { phrase, value } of this.#variants.splice(0)) this.#insert(phrase, value);
    return this;
  }

  #insert(phrase: string, value: T): void {
    const keys = keysOf(wordsOf(phrase));
    const first = keys[0];
    if (first === undefined) return;
    const key = keys.join(' ');
    if (!this.#phrases.has(key)) this.#phrases.set(key, value);
    if ((this.#longest.get(first) ?? 0) < keys.length) this.#longest.set(first, keys.length);
  }

  /** The value of exactly these words. */
  get(phrase: string): T | undefined {
    return this.#phrases.get(keysOf(wordsOf(phrase)).join(' '));
  }

  /** Longest phrases from left to right, no overlaps. */
  find(text: string, words: readonly Word[] = wordsOf(text)): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let first = 0; first < words.length; first += 1) {
      const match = this.#longestAt(text, words, first);
      if (!match) continue;
      found.push(match);
      first = match.lastWord;
    }
    return found;
  }

  #longestAt(text: string, words: readonly Word[], first: number): PhraseMatch<T> | undefined {
    const word = words[first];
    const longest = word && this.#longest.get(word.key);
    if (!longest) return undefined;
    let key = word.key;
    let best: PhraseMatch<T> | undefined;
    for (let last = first, end = word.end; ; ) {
      const value = this.#phrases.get(key);
      if (value !== undefined) best = { value, start: word.start, end, firstWord: first, lastWord: last };
      last += 1;
      const next = words[last];
      if (last - first >= longest || !next || !joins(text, end, next.start)) return best;
      key += ` ${next.key}`;
      end = next.end;
    }
  }
}
