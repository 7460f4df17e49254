import type { Knowledge } from '../knowledge/knowledge.ts';
import { stem } from '../knowledge/stem.ts';
import { tokens } from '../knowledge/tokens.ts';
import type { Criterion } from '../model/vacancy.ts';
import { telling } from './block-headings.ts';
import { fromText, type Span } from './criteria.ts';
import type { Phrase } from './phrases.ts';

/** The title names the work; one mention of it counts as much as these many in the text. */
const titleCounts = 2;
/** `Business Analyst (Rail)`: what stands in brackets is where the work is done. */
const brackets = /[([][^)\]]*[)\]]/g;
/** Clearing is the work of forwarding agents; being cleared is not. */
const clearance = /\b(?:security|SC|DV|CTC|BPSS|NPPV)[- ](?:clear(?:ed|ance)|vett(?:ed|ing))\b/gi;
/** Fainter fields are chance; the first must stand out. */
const leastFirst = 0.35;
const leastFurther = 0.2;
const mostFields = 3;

const counted = (title: string, phrases: readonly Phrase[]): Map<string, number> => {
  const counts = new Map<string, number>();
  const add = (text: string, times: number): void => {
    for (const each of tokens(text.replace(clearance, ' ')).map(stem))
      counts.set(each, (counts.get(each) ?? 0) + times);
  };
  add(title.replace(brackets, ' '), titleCounts);
  for (const { text } of phrases) add(text, 1);
  return counts;
};

const quoteOf = (text: string, phrases: readonly Phrase[], stems: readonly string[]): Span => {
  for (const wanted of stems) {
    for (const phrase of phrases) {
      for (const match of phrase.text.matchAll(/[\p{L}\p{N}]+/gu)) {
        const [token = ''] = tokens(match[0]);
        const start = phrase.start + match.index;
        if (stem(token) === wanted) return { start, end: start + match[0].length };
      }
    }
  }
  return { start: 0, end: Math.min(text.length, 60) };
};

/** What fields of work a vacancy is of, and the stems in it that say so. */
export interface FieldsRead {
  readonly criteria: Criterion[];
  readonly stems: ReadonlySet<string>;
}

/**
 * The field of work that the whole text speaks of: it decides what an ambiguous title (advocate, consultant, executive)
 * means. Quotes the word that tells most.
 */
export const readField = (
  text: string,
  phrases: readonly Phrase[],
  title: string,
  knowledge: Pick<Knowledge, 'fields'>,
): FieldsRead => {
  const nothing = { criteria: [], stems: new Set<string>() };
  const speaking = phrases.filter(({ block, boilerplate, heading }) => telling.has(block) && !boilerplate && !heading);
  if (speaking.length === 0) return nothing;
  const counts = counted(title, speaking);
  const found = knowledge.fields
    .of(counts)
    .filter(({ strength }, index) => strength >= (index === 0 ? leastFirst : leastFurther))
    .slice(0, mostFields);
  const [first, ...others] = found;
  if (first === undefined || first.strength < leastFirst) return nothing;
  const quote = quoteOf(text, speaking, knowledge.fields.telling(first.code, counts, 5));
  const details = { need: 'should' as const, value: first.name, alternatives: others.map(({ name }) => name) };
  return {
    criteria: [fromText('experience', 'field', details, { in: text, ...quote })],
    stems: new Set(found.flatMap(({ code }) => knowledge.fields.telling(code, counts, counts.size))),
  };
};
