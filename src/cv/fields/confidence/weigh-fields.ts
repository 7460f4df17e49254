import type { Found } from '../../placed.ts';
import { type Fields, kindOf, type Signs, type SignsContext, signsReader } from './signs.ts';
import { type Weights, weights } from './weights.ts';

/** Nothing that was read by a machine is surer than this. */
const most = 0.98;
const least = 0.05;

const chance = ({ start, signs }: Weights, found: Signs): number => {
  const odds = Object.entries(signs).reduce((sum, [sign, points]) => sum + points * (found[sign] ?? 0), start);
  return 1 / (1 + Math.exp(-odds));
};

const rounded = (confidence: number): number => Math.round(Math.min(most, Math.max(least, confidence)) * 100) / 100;

/**
 * Confidences that mean something: of the fields said with 0.9, nine in ten are right. What a reader thinks of its own
 * reading is one sign among others: whether the section has a title, whether anybody is called so, whether the words
 * are a heading or a school where a job should be.
 * @param recognised how sure the recognition of a scan is, 0 to 1; 1 where the file has its text
 */
export const weighFields = (context: SignsContext, recognised = 1): Fields => {
  const signsOf = signsReader(context);
  return Object.fromEntries(
    Object.entries(context.fields).map(([path, found]): [string, Found<unknown>] => {
      const kind = kindOf(path);
      const own = kind === undefined ? found.confidence : chance(weights[kind], signsOf(path, found));
      return [path, { ...found, confidence: rounded(own * recognised) }];
    }),
  );
};
