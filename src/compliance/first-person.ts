type Rule = readonly [pattern: RegExp, words: string];

/** Who notes are about: a pronoun, the candidate, a name, or nobody where a sentence begins with its verb. */
const who =
  "(?:(?:\\b(?:[Ss]?[Hh]e|[Tt]hey|(?:[Tt]he )?[Cc]andidate|[Aa]pplicant)|\\b\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?) |(?<=^|[.;,!?] ))";

/** @param verb with either case of its first letter where it may begin a sentence */
const said = (verb: string, words: string): Rule => [new RegExp(`${who}(?:${verb})\\b`, 'gu'), words];

const rules: readonly Rule[] = [
  [/\b(?:s?he|they)['’](?:s|re)\b/giu, 'I am'],
  said('[Ii]s|are', 'I am'),
  said('[Hh]as|have', 'I have'),
  said('[Ww]as|were', 'I was'),
  said('[Hh]ad', 'I had'),
  said('[Ss]uffers', 'I suffer'),
  said('[Ll]ives', 'I live'),
];

/** `She is 58 years old` → `I am 58 years old`: what notes say of somebody as the person would say it, the way CVs do. */
export const firstPerson = (line: string): string =>
  rules.reduce((text, [pattern, words]) => text.replace(pattern, words), line);
