import type { ParseOutcome } from '../../src/ingest/parse-outcome.ts';
import { addTally, type ScoredField, scoredFields, scoreReading, type Totals } from './parse-score.ts';
import { readTruths, type Truth } from './parse-truth.ts';

export interface Measured {
  readonly all: Totals;
  readonly byLayout: ReadonlyMap<string, Totals>;
  readonly unread: readonly string[];
  readonly files: readonly { readonly truth: Truth; readonly outcome: ParseOutcome; readonly totals: Totals }[];
}

/** Document images wait for OCR: they have floors of their own. */
export const isScan = (truth: Truth): boolean => truth.producer === 'image-only';

const add = (a: Totals, b: Totals): Totals =>
  Object.fromEntries(scoredFields.map((field) => [field, addTally(a[field], b[field])])) as Record<
    ScoredField,
    NonNullable<Totals[ScoredField]>
  >;

/** Reads every document of the truth set and counts what was found. */
export const measureParsing = async (
  parse: (path: string) => Promise<ParseOutcome>,
  wanted: (truth: Truth) => boolean = () => true,
): Promise<Measured> => {
  let all: Totals = {};
  const byLayout = new Map<string, Totals>();
  const files: Measured['files'][number][] = [];
  for (const { truth, path } of readTruths().filter((entry) => wanted(entry.truth))) {
    const outcome = await parse(path);
    const totals = scoreReading(truth, outcome.status === 'parsed' ? outcome.candidate.resume : undefined);
    all = add(all, totals);
    byLayout.set(truth.theme, add(byLayout.get(truth.theme) ?? {}, totals));
    files.push({ truth, outcome, totals });
  }
  const unread = files.flatMap(({ truth, outcome }) =>
    outcome.status === 'parsed' ? [] : [`${truth.id}: ${outcome.reason}`],
  );
  return { all, byLayout, unread, files };
};
