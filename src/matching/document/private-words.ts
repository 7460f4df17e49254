import type { Candidate } from '../../model/candidate.ts';

/** Fields whose words say who and where somebody is, not what they can do. */
const privateField = /^resume\.basics\.(name|email|phone|url|location|profiles)/;

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n\t]/g, ' ') + text.slice(end);

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/**
 * The CV's text with name and contact details blanked out, every other character at its place: a Ms Baker must not
 * score for a bakery, nor anyone for the street they live in. Places and employers have fields of their own.
 */
export const withoutPrivateWords = (candidate: Candidate): string => {
  let text = candidate.document.text;
  for (const [path, span] of Object.entries(candidate.fields)) {
    if (privateField.test(path)) text = blank(text, span.start, span.end);
  }
  const name = candidate.resume.basics?.name;
  if (name === undefined || name.length < 4) return text;
  for (const match of text.matchAll(new RegExp(escaped(name), 'giu'))) {
    text = blank(text, match.index, match.index + match[0].length);
  }
  return text;
};
