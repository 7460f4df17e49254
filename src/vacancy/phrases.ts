import { type BlockKind, headingRules } from './block-headings.ts';
import { isBoilerplate } from './boilerplate.ts';

/** A sentence, list item or line of the advertisement: `vacancyText.slice(start, end) === text`. */
export interface Phrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly block: BlockKind;
  /** Says something of the company, the benefits or the law, not of the candidate. */
  readonly boilerplate: boolean;
  /** The words of the heading itself make no criteria. */
  readonly heading: boolean;
}

const bullet = /^[\s•·▪◦●○■□➢➤✓✔*–—\-|>»]*(?:\(?\d{1,2}[.)]\s+|[a-z][.)]\s+)?/;
const sentence = /(?<=[.!?;])\s+(?=[\p{Lu}\p{N}•"“])|\s+[•●▪]\s+/gu;

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Lines without bullets and outer white space, with their places. */
const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const lead = bullet.exec(raw)?.[0].length ?? 0;
    const trimmed = raw.slice(lead).trimEnd();
    if (trimmed !== '') lines.push({ text: trimmed, start: at + lead });
    at += raw.length + 1;
  }
  return lines;
};

const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const kindOfHeading = (words: string): BlockKind | undefined =>
  headingRules.find(([pattern]) => pattern.test(words))?.[1];

/** Headings are short, do not end like a sentence, and say nothing else. */
const longestHeading = 7;
const longestWithColon = 10;

const headingOf = (line: string): BlockKind | undefined => {
  const words = plainWords(line);
  const count = words.split(' ').length;
  const limit = line.trimEnd().endsWith(':') ? longestWithColon : longestHeading;
  if (count > limit || /[.,]$/.test(line) || /\d/.test(words)) return undefined;
  const kind = kindOfHeading(words);
  // `Experience of payroll` asks for something; `Experience` and `Experience:` head a list.
  const general = kind === 'requirements' || kind === 'desirable' || kind === 'essential';
  const asks = /\b(?:in|of|with|as|and|using|level|degree|driving|years?)\b/.test(
    words.replace(
      /\b(?:skills|knowledge|education|qualifications|training|abilities|certifications?) and (?:skills|experience|abilities|qualifications|training|certifications?|knowledge|requirements)\b/g,
      '',
    ),
  );
  const closed = /[:?]$/.test(line.trim());
  if (general && asks && !closed && !/^(?:what|who|about|you|the|is|to)\b/.test(words)) return undefined;
  if (
    general &&
    count > 3 &&
    !closed &&
    !/^(?:what|who|about|you|your|the|is|to|minimum|essential|required|preferred|desirable|key|desired|basic|job|skills|person|candidate)\b/.test(
      words,
    )
  )
    return undefined;
  return kind;
};

interface InlineHeading {
  readonly kind: BlockKind;
  readonly length: number;
}

/** `Essential: Java, Kotlin` heads itself. */
const inlineHeading = (line: string): InlineHeading | undefined => {
  const match = /^([^:.\n]{3,45}):\s+(?=\S)/.exec(line);
  const kind = match?.[1] === undefined ? undefined : kindOfHeading(plainWords(match[1]));
  return match && kind !== undefined ? { kind, length: match[0].length } : undefined;
};

const sentencesOf = ({ text, start }: Line): Line[] => {
  if (text.length < 60) return [{ text, start }];
  const parts: Line[] = [];
  let from = 0;
  for (const match of text.matchAll(sentence)) {
    parts.push({ text: text.slice(from, match.index), start: start + from });
    from = match.index + match[0].length;
  }
  parts.push({ text: text.slice(from), start: start + from });
  return parts.filter((part) => part.text.trim() !== '');
};

/** The advertisement in phrases, each with the block that it stands in. */
export const phrasesOf = (text: string): Phrase[] => {
  const phrases: Phrase[] = [];
  let block: BlockKind = 'intro';
  for (const line of linesOf(text)) {
    const heading = headingOf(line.text);
    if (heading !== undefined) {
      block = heading;
      phrases.push({ ...line, end: line.start + line.text.length, block, boilerplate: false, heading: true });
      continue;
    }
    const inline = inlineHeading(line.text);
    // `Salary: …` in the middle of a list says nothing about the lines below it.
    if (inline && inline.kind !== 'details') block = inline.kind;
    const rest = inline ? { text: line.text.slice(inline.length), start: line.start + inline.length } : line;
    const own = inline?.kind ?? block;
    for (const part of sentencesOf(rest)) {
      const boilerplate = isBoilerplate(part.text);
      phrases.push({ ...part, end: part.start + part.text.length, block: own, boilerplate, heading: false });
    }
  }
  return phrases;
};
