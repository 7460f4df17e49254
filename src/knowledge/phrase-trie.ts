import { type Word, wordsOf } from './words.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

export interface PhraseMatch<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  /** Range of the words matched, for those who look at the neighbours. */
  readonly firstWord: number;
  readonly lastWord: number;
}

const newNode = <T>(): Node<T> => ({ next: new Map() });

// Words of one phrase are joined by a space, a hyphen, a slash, a dot, `&` or one line break, never by a comma, a column or a full stop.
const joint = /^(?:[ \u00a0]{0,2}[-‐‑–/_.+][ \u00a0]?|[ \u00a0]{1,3}|[ \u00a0]*\n[ \u00a0]*|)$/;

const joins = (text: string, start: number, end: number): boolean => {
  if (end - start === 1 && text.charCodeAt(start) === 32) return true;
  const between = text.slice(start, end);
  return joint.test(between) && between !== '. ';
};

/** Plural of the last word, where a simple -s makes it. */
const pluralOf = (words: readonly string[]): string[] | undefined => {
  const last = words.at(-1);
  return last !== undefined && /^[a-z]{3,}[a-rt-z]$/.test(last) ? [...words.slice(0, -1), `${last}s`] : undefined;
};

/** `front-end` is also written `frontend`; only hyphens that the list itself shows are closed up. */
const closedUp = (phrase: string): string | undefined =>
  /\p{L}-\p{L}/u.test(phrase) ? phrase.replace(/(?<=\p{L})-(?=\p{L})/gu, '') : undefined;

/**
 * Longest-match finder over words: case, accents, hyphens, British or American spelling and a plural -s make no
 * difference. The first phrase added keeps its place when a variant of another one is the same.
 */
export class PhraseTrie<T> {
  readonly #root: Node<T> = newNode();
  readonly #memo = new Map<string, string>();
  readonly #variants: { readonly keys: readonly string[]; readonly value: T }[] = [];

  add(phrase: string, value: T): void {
    const keys = wordsOf(phrase).map((word) => word.key);
    this.#insert(keys, value);
    const closed = closedUp(phrase);
    const others = [pluralOf(keys), closed === undefined ? undefined : wordsOf(closed).map((word) => word.key)];
    for (const variant of others) if (variant) this.#variants.push({ keys: variant, value });
  }

  /** Adds the variants after all listed phrases, so that none of them takes the place of a listed one. */
  seal(): this {
    for (const { keys, value } of this.#variants.splice(0)) this.#insert(keys, value);
    return this;
  }

  #insert(keys: readonly string[], value: T): void {
    if (keys.length === 0) return;
    let node = this.#root;
    for (const key of keys) {
      let child = node.next.get(key);
      if (!child) {
        child = newNode();
        node.next.set(key, child);
      }
      node = child;
    }
    node.value ??= value;
  }

  words(text: string): Word[] {
    return wordsOf(text, this.#memo);
  }

  /** The value of exactly these words. */
  get(phrase: string): T | undefined {
    let node: Node<T> | undefined = this.#root;
    for (const word of this.words(phrase)) node = node?.next.get(word.key);
    return node === this.#root ? undefined : node?.value;
  }

  /** Longest phrases from left to right, no overlaps. */
  find(text: string, words: readonly Word[] = this.words(text)): PhraseMatch<T>[] {
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
    let node: Node<T> | undefined = this.#root;
    let best: PhraseMatch<T> | undefined;
    let previous: Word | undefined;
    for (let at = first; at < words.length; at += 1) {
      const word = words[at];
      if (!word || (previous && !joins(text, previous.end, word.start))) break;
      node = node.next.get(word.key);
      if (!node) break;
      const start = words[first]?.start ?? word.start;
      if (node.value !== undefined) {
        best = { value: node.value, start, end: word.end, firstWord: first, lastWord: at };
      }
      previous = word;
    }
    return best;
  }
}
