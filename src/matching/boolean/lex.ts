import { WhylistError } from '../../errors.ts';
import { type BooleanToken, booleanFields } from './syntax.ts';

/** @throws WhylistError `boolean-syntax` that points at the character (from 0). */
export const syntaxError = (message: string, position: number): never => {
  throw new WhylistError('boolean-syntax', `${message} (at character ${position + 1})`, { position });
};

const operators: Readonly<Record<string, 'and' | 'or' | 'not'>> = { and: 'and', or: 'or', not: 'not' };
const field = new RegExp(`^(${booleanFields.join('|')}):`, 'i');
/** Quotation marks of all keyboards and word processors; which one opens and which one closes does not matter. */
const quotes = /["“”„‟«»″]/;
/** A single mark quotes where another closes it at a word's end; else it is an apostrophe, as in O'Neill or ’til. */
const singleQuoted = /^['‘’‚]([^'‘’‚]+(?:['’]\p{L}[^'‘’‚]*)*)['’](?=[\s()]|$)/u;
/** Looks like a field, but is none: a misspelt one would silently find nobody. Addresses (`https://`) are words. */
const unknownField = /^(\p{L}{2,}):(?!\/\/)/u;

const quoted = (text: string, at: number): BooleanToken => {
  const length = text.slice(at + 1).search(quotes);
  if (length < 0) return syntaxError('This quotation mark is never closed', at);
  return { is: 'phrase', text: text.slice(at + 1, at + 1 + length), at };
};

const wordOrOperator = (rest: string, at: number): BooleanToken => {
  const word = /^[^\s()"“”„‟«»″]+/.exec(rest)?.[0] ?? rest.charAt(0);
  const name = unknownField.exec(word)?.[1];
  if (name !== undefined) {
    const known = booleanFields.map((one) => `${one}:`).join(', ');
    return syntaxError(`There is no field “${name}:”; there are ${known}. Quote it to search for the words`, at);
  }
  return { is: operators[word.toLowerCase()] ?? 'word', text: word, at };
};

/**
 * Cuts a search into tokens; operators in any case, `-` before a word, phrase or bracket for NOT, quotation marks of all
 * kinds.
 */
export const lexBoolean = (text: string): BooleanToken[] => {
  const tokens: BooleanToken[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const space = /^\s+/.exec(rest);
    const prefix = field.exec(rest);
    const single = singleQuoted.exec(rest);
    if (space) at += space[0].length;
    else if (rest.startsWith('(') || rest.startsWith(')')) {
      tokens.push({ is: rest.startsWith('(') ? 'open' : 'close', text: rest.charAt(0), at });
      at += 1;
    } else if (/^-["“”„‟«»″('‘\p{L}\p{N}]/u.test(rest)) {
      tokens.push({ is: 'not', text: '-', at });
      at += 1;
    } else if (single) {
      tokens.push({ is: 'phrase', text: single[1] ?? '', at });
      at += single[0].length;
    } else if (quotes.test(rest.charAt(0))) {
      const token = quoted(text, at);
      tokens.push(token);
      at += token.text.length + 2;
    } else if (prefix) {
      tokens.push({ is: 'field', text: (prefix[1] ?? '').toLowerCase(), at });
      at += prefix[0].length;
    } else {
      const token = wordOrOperator(rest, at);
      tokens.push(token);
      at += token.text.length;
    }
  }
  return [...tokens, { is: 'end', text: '', at: text.length }];
};
