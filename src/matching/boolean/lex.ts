import { WhylistError } from '../../errors.ts';
import { type BooleanToken, booleanFields } from './syntax.ts';

/** @throws WhylistError `boolean-syntax` that points at the character (from 0). */
export const syntaxError = (message: string, position: number): never => {
  throw new WhylistError('boolean-syntax', `${message} (at character ${position + 1})`, { position });
};

const operators: Readonly<Record<string, 'and' | 'or' | 'not'>> = { and: 'and', or: 'or', not: 'not' };
const field = new RegExp(`^(${booleanFields.join('|')}):`, 'i');
const openQuotes = /["“”]/;

const quoted = (text: string, at: number): BooleanToken => {
  const length = text.slice(at + 1).search(openQuotes);
  if (length < 0) return syntaxError('This quotation mark is never closed', at);
  return { is: 'phrase', text: text.slice(at + 1, at + 1 + length), at };
};

/** Cuts a search into tokens; operators in any case, quotation marks straight or curly. */
export const lexBoolean = (text: string): BooleanToken[] => {
  const tokens: BooleanToken[] = [];
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const space = /^\s+/.exec(rest);
    const prefix = field.exec(rest);
    if (space) at += space[0].length;
    else if (rest.startsWith('(') || rest.startsWith(')')) {
      tokens.push({ is: rest.startsWith('(') ? 'open' : 'close', text: rest.charAt(0), at });
      at += 1;
    } else if (openQuotes.test(rest.charAt(0))) {
      const token = quoted(text, at);
      tokens.push(token);
      at += token.text.length + 2;
    } else if (prefix) {
      tokens.push({ is: 'field', text: (prefix[1] ?? '').toLowerCase(), at });
      at += prefix[0].length;
    } else {
      const word = /^[^\s()"“”]+/.exec(rest)?.[0] ?? rest.charAt(0);
      tokens.push({ is: operators[word.toLowerCase()] ?? 'word', text: word, at });
      at += word.length;
    }
  }
  return [...tokens, { is: 'end', text: '', at: text.length }];
};
