import type { FieldStrength, Knowledge } from '../knowledge/knowledge.ts';
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
/** By how much more a field counts that is the title's own, or shares its ISCO minor or sub-major group. */
const titleLifts: ReadonlyMap<number, number> = new Map([
  [4, 1.75],
  [3, 0.9],
  [2, 0.4],
]);

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

/** How much more a field counts for the occupations that the title is known to name. */
const liftOf = ({ code }: FieldStrength, title: string, { titles }: Pick<Knowledge, 'titles'>): number => {
  const [known] = titles.normalise(title);
  const digits = (known?.groups ?? []).flatMap((group) => {
    const [scheme, unit = ''] = group.split(':');
    return scheme === 'isco' && !unit.includes('.') && code.startsWith(unit) ? [unit.length] : [];
  });
  return (known?.confidence ?? 0) * (titleLifts.get(Math.max(0, ...digits)) ?? 0);
};

/**
 * The fields that stand out in the text. Of those it bears out, the one that fits the title leads: the words of a
 * vacancy for a vehicle technician speak of tests and licences as well as of motors.
 */
const standingOut = (
  found: readonly FieldStrength[],
  title: string,
  knowledge: Pick<Knowledge, 'titles'>,
): FieldStrength[] => {
  const lifted = found.map((field) => ({ field, strength: field.strength * (1 + liftOf(field, title, knowledge)) }));
  const [lead] = lifted.sort((a, b) => b.strength - a.strength);
  if (lead === undefined || lead.strength < leastFirst) return [];
  const [first] = found;
  const further = (first?.strength ?? 0) < leastFirst ? [] : found.filter(({ strength }) => strength >= leastFurther);
  return [lead.field, ...further.slice(0, mostFields).filter((field) => field !== lead.field)].slice(0, mostFields);
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
  knowledge: Pick<Knowledge, 'fields' | 'titles'>,
): FieldsRead => {
  const nothing = { criteria: [], stems: new Set<string>() };
  const speaking = phrases.filter(({ block, boilerplate, heading }) => telling.has(block) && !boilerplate && !heading);
  if (speaking.length === 0) return nothing;
  const counts = counted(title, speaking);
  const found = standingOut(knowledge.fields.of(counts), title, knowledge);
  const [first, ...others] = found;
  if (first === undefined) return nothing;
  const quote = quoteOf(text, speaking, knowledge.fields.telling(first.code, counts, 5));
  const details = { need: 'should' as const, value: first.name, alternatives: others.map(({ name }) => name) };
  return {
    criteria: [fromText('experience', 'field', details, { in: text, ...quote })],
    stems: new Set(found.flatMap(({ code }) => knowledge.fields.telling(code, counts, counts.size))),
  };
};
