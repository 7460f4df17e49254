import type { Knowledge } from '../../knowledge/knowledge.ts';
import { analyse, countStems } from '../text/analyse.ts';
import { fieldTokens, inTitles } from './tokens.ts';

export interface WorkWords {
  /** How often each stem stands in the CV's text. */
  readonly times: ReadonlyMap<string, number>;
  readonly jobTitles: readonly string[];
  readonly currentTitles: readonly string[];
}

/** What somebody is called tells more of their work than a word of the text: one mention in a title counts as these many. */
const inTitle = 3;
const inPresentTitle = 3;
/** Among titles alone, a former one tells a third of the headline or the present one. */
const former = 0.3;
/** A CV is of several fields of work, and of their neighbours; the few words of a title are near to many. */
const sharpness = { text: 1.5, titles: 1 };

type Weighed = readonly (readonly [stems: ReadonlyMap<string, number>, weight: number])[];

const together = (parts: Weighed): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const [stems, weight] of parts) {
    for (const [stem, count] of stems) sums.set(stem, (sums.get(stem) ?? 0) + count * weight);
  }
  return sums;
};

const stemsOf = (titles: readonly string[]): Map<string, number> => countStems(titles.flatMap(analyse));

/** The fields of work that the CV's words are of, and those of its titles, as tokens that say how strongly. */
export const workFields = (
  { times, jobTitles, currentTitles }: WorkWords,
  { fields }: Pick<Knowledge, 'fields'>,
): string[] => {
  const present = stemsOf(currentTitles);
  const earlier = stemsOf(jobTitles.filter((title) => !currentTitles.includes(title)));
  const ofText = together([
    [times, 1],
    [present, inTitle + inPresentTitle],
    [earlier, inTitle],
  ]);
  const ofTitles = together([
    [present, 1],
    [earlier, former],
  ]);
  return [
    ...fields.of(ofText, sharpness.text).flatMap(({ code, strength }) => fieldTokens(code, strength)),
    ...fields.of(ofTitles, sharpness.titles).flatMap(({ code, strength }) => fieldTokens(inTitles(code), strength)),
  ];
};
