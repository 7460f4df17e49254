import type { Via } from '../../model/shortlist.ts';

/** Flat keyword fields of the index; their tokens are described in document/tokens.ts. */
export type KeywordField =
  | 'skills'
  | 'themes'
  | 'fields'
  | 'titles'
  | 'credentials'
  | 'languages'
  | 'rightToWork'
  | 'tags'
  | 'salaryCurrency'
  | 'countryCode';
export type NumberField = 'experienceMonths' | 'salaryYearly' | 'noticeDays';
export type TextField = 'text' | 'jobTitles' | 'currentTitles' | 'employers' | 'place';

/** One way to write what is asked, and how it relates to the words of the vacancy. */
export interface Form {
  readonly words: string;
  readonly via: Via;
}

/**
 * What a step asks of one candidate: a small language that `render.ts` turns into a query and `holds.ts` answers on
 * a search document. Both read the same data, so an explanation cannot drift away from the score.
 */
export type Test =
  | { readonly on: 'keyword'; readonly field: KeywordField; readonly anyOf: readonly string[] }
  /** `credentials` tokens `<key>~<last valid day>`: any of the keys, valid on `day`. */
  | { readonly on: 'valid'; readonly keys: readonly string[]; readonly day: string }
  | { readonly on: 'number'; readonly field: NumberField; readonly gte?: number; readonly lte?: number }
  | { readonly on: 'date'; readonly field: 'availableFrom'; readonly lte: string }
  /** Words in a row. `synonyms`: as the live search analyzer expands them; `forms` is what it should expand them to. */
  | {
      readonly on: 'phrase';
      readonly field: TextField;
      readonly words: string;
      readonly how: 'plain' | 'stemmed' | 'synonyms';
      readonly forms?: readonly Form[];
    }
  | { readonly on: 'prefix'; readonly field: TextField | 'tags'; readonly beginning: string }
  | { readonly on: 'distance'; readonly km: number; readonly from: { readonly lat: number; readonly lon: number } }
  | { readonly on: 'exists'; readonly field: 'location' | NumberField | 'availableFrom' | 'rightToWork' }
  | { readonly on: 'all' | 'any'; readonly of: readonly Test[] }
  | { readonly on: 'not'; readonly of: Test };

/** Earns `share` of its part when the test holds. */
export interface Step {
  readonly share: number;
  readonly means: string;
  readonly test: Test;
}

/** The best step that holds counts. */
export interface Part {
  readonly name: string;
  readonly share: number;
  readonly steps: readonly Step[];
}

/** One way to answer the criterion. Its parts add up; `factor` says how much of the points this way can earn. */
export interface Option {
  readonly factor: number;
  /** The word for it in an explanation: `Kubernetes`, `Docker (related)`. */
  readonly about: string;
  /** What in the candidate's record answers: a skill id, a title key. */
  readonly key?: string;
  readonly via: Via;
  readonly parts: readonly Part[];
}

/** The best option counts. */
export interface Clause {
  readonly options: readonly Option[];
  /** Whether what was asked for is there, whatever the points. */
  readonly met: Test;
  /**
   * What a strict must asks, where that is less than `met`: on pay, notice and the right to work most CVs are silent,
   * and silence there means "ask", not "no".
   */
  readonly gate?: Test;
}

/** Points of a step, part and option in whole hundredths, ready to be boosts. */
export interface PricedStep extends Step {
  readonly hundredths: number;
}
export interface PricedPart {
  readonly name: string;
  readonly steps: readonly PricedStep[];
  /** What its best step earns. */
  readonly most: number;
}
export interface PricedOption extends Omit<Option, 'parts'> {
  readonly hundredths: number;
  readonly parts: readonly PricedPart[];
  /** What the best steps of its parts add up to. */
  readonly most: number;
}
export interface PricedClause extends Omit<Clause, 'options'> {
  readonly options: readonly PricedOption[];
}
