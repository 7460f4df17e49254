import { analyse } from '../text/analyse.ts';
import { lexBoolean, syntaxError } from './lex.ts';
import type { BooleanField, BooleanNode, BooleanToken } from './syntax.ts';

/** Deeper nesting than this is no search that a person wrote. */
const deepest = 50;

/** Recursive descent: or → and → not → word. Words side by side mean AND. */
class Parser {
  readonly #tokens: readonly BooleanToken[];
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly BooleanToken[]) {
    this.#tokens = tokens;
  }

  #peek(): BooleanToken {
    return this.#tokens[this.#next] ?? { is: 'end', text: '', at: 0 };
  }

  #take(): BooleanToken {
    const token = this.#peek();
    this.#next += 1;
    return token;
  }

  whole(): BooleanNode {
    if (this.#peek().is === 'end') return syntaxError('There is nothing to search for', 0);
    const node = this.#either(undefined);
    const rest = this.#peek();
    if (rest.is === 'close') return syntaxError('This bracket was never opened', rest.at);
    return rest.is === 'end' ? node : syntaxError(`“${rest.text}” cannot stand here`, rest.at);
  }

  #either(field: BooleanField | undefined): BooleanNode {
    const of = [this.#both(field)];
    while (this.#peek().is === 'or') {
      this.#take();
      of.push(this.#both(field));
    }
    const [only] = of;
    return of.length === 1 && only ? only : { is: 'or', of };
  }

  #both(field: BooleanField | undefined): BooleanNode {
    const of = [this.#one(field)];
    for (;;) {
      const { is } = this.#peek();
      if (is === 'and') this.#take();
      else if (is === 'or' || is === 'close' || is === 'end') break;
      of.push(this.#one(field));
    }
    const [only] = of;
    return of.length === 1 && only ? only : { is: 'and', of };
  }

  #one(field: BooleanField | undefined): BooleanNode {
    const token = this.#take();
    if (token.is === 'not') return { is: 'not', of: this.#inside(token, () => this.#one(field)) };
    if (token.is === 'field') return this.#inside(token, () => this.#one(token.text as BooleanField));
    if (token.is === 'open') return this.#inside(token, () => this.#group(token, field));
    if (token.is === 'word' || token.is === 'phrase') return leaf(token, field);
    if (token.is === 'end') return syntaxError('The search ends where a word is expected', token.at);
    return syntaxError(`A word is expected before “${token.text}”`, token.at);
  }

  #inside(token: BooleanToken, read: () => BooleanNode): BooleanNode {
    this.#depth += 1;
    if (this.#depth > deepest) return syntaxError('Too much is nested here', token.at);
    const node = read();
    this.#depth -= 1;
    return node;
  }

  #group(open: BooleanToken, field: BooleanField | undefined): BooleanNode {
    const inside = this.#either(field);
    return this.#take().is === 'close' ? inside : syntaxError('This bracket is never closed', open.at);
  }
}

const leaf = (token: BooleanToken, field: BooleanField | undefined): BooleanNode => {
  const named = field === undefined ? {} : { field };
  const star = token.text.indexOf('*');
  const ends = token.is === 'word' && star >= 0;
  if (star >= 0 && !(ends && star === token.text.length - 1)) {
    return syntaxError(
      'A * can only stand at the end of a word outside quotation marks',
      token.at + star + (token.is === 'phrase' ? 1 : 0),
    );
  }
  const words = ends ? token.text.slice(0, -1) : token.text;
  const found = analyse(words);
  if (found.length === 0) return syntaxError('There is no word here to search for', token.at);
  if (ends && (found.at(-1)?.term.length ?? 0) < 2) {
    return syntaxError('At least two letters must stand before the *', token.at);
  }
  return { is: ends ? 'beginning' : 'words', ...named, words, quoted: token.is === 'phrase', at: token.at };
};

/**
 * Reads the recruiters' search language: AND, OR, NOT, brackets, "phrases", `title:` `skill:` `tag:` `employer:`
 * `location:` before a word, a phrase or a bracket, and `*` at a word's end.
 *
 * @throws WhylistError `boolean-syntax`, with the position of the fault in characters from 0
 */
export const parseBoolean = (text: string): BooleanNode => new Parser(lexBoolean(text)).whole();
