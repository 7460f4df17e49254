import type { Field, FieldStrength, Knowledge } from '../knowledge/knowledge.ts';
import { stem } from '../knowledge/stem.ts';
import { tokens } from '../knowledge/tokens.ts';
import type { Criterion } from '../model/vacancy.ts';
import { telling } from './block-headings.ts';
import { fromText, type Span } from './criteria.ts';
import type { Phrase } from './phrases.ts';

/** The title names the work; one mention of it counts as much as these many in the text. */
const titleCounts = 5;
/** `Business Analyst (Rail)`: what stands in brackets is where the work is done. */
const brackets = /[([][^)\]]*[)\]]/g;
/** Where no field stands out from the text, what it says of them is chance. */
const leastFirst = 0.1;
const leastFurther = 0.2;
/** The vacancy's own fields, whose words are words of its trade. */
const mostOwn = 3;
/** With their neighbours: people come from the field next door, and texts stand between fields. */
const mostFields = 10;
/** What the text says of the field, against what the title does. */
const ofText = 0.6;
const sharpness = { text: 2, title: 1 };

const counted = (title: string, phrases: readonly Phrase[]): Map<string, number> => {
  const counts = new Map<string, number>();
  const add = (text: string, times: number): void => {
    for (const each of tokens(text).map(stem)) counts.set(each, (counts.get(each) ?? 0) + times);
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

/** The fields of text and title together, strongest first. */
const ofBoth = (
  text: ReadonlyMap<string, number>,
  title: ReadonlyMap<string, number>,
  { fields }: Pick<Knowledge, 'fields'>,
): Field[] => {
  const sums = new Map<string, { readonly field: Field; readonly strength: number }>();
  const add = (found: readonly FieldStrength[], weight: number): void => {
    for (const field of found) {
      const strength = (sums.get(field.code)?.strength ?? 0) + weight * field.strength;
      sums.set(field.code, { field, strength });
    }
  };
  add(fields.of(text, sharpness.text), ofText);
  add(fields.of(title, sharpness.title), 1 - ofText);
  return [...sums.values()]
    .sort((a, b) => b.strength - a.strength || (a.field.code < b.field.code ? -1 : 1))
    .slice(0, mostFields)
    .map(({ field }) => field);
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
  const own = knowledge.fields
    .of(counts)
    .filter(({ strength }, index) => strength >= (index === 0 ? leastFirst : leastFurther))
    .slice(0, mostOwn);
  if (own.length === 0 || (own[0]?.strength ?? 0) < leastFirst) return nothing;
  const [first, ...others] = ofBoth(counts, counted(title, []), knowledge);
  if (first === undefined) return nothing;
  const quote = quoteOf(text, speaking, knowledge.fields.telling(first.code, counts, 5));
  const details = { need: 'should' as const, value: first.name, alternatives: others.map(({ name }) => name) };
  return {
    criteria: [fromText('experience', 'field', details, { in: text, ...quote })],
    stems: new Set(own.flatMap(({ code }) => knowledge.fields.telling(code, counts, counts.size))),
  };
};
