import { createHash } from 'node:crypto';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { WhylistError } from '../errors.ts';
import { criterionKinds } from '../model/vacancy.ts';

const share = z.number().min(0).max(1);
const reason = z.string().min(10, 'say in a sentence why the numbers are what they are');
const weight = z.number().min(0).max(1000);

/** `{ 12: 0.6, 24: 0.8, reason }` to steps in ascending order. */
const steps = z
  .object({ reason })
  .catchall(share)
  .transform(({ reason: why, ...rest }) => ({
    reason: why as string,
    steps: Object.entries(rest)
      .map(([at, value]) => ({ at: Number(at), share: value as number }))
      .sort((a, b) => a.at - b.at),
  }));

const table = z.record(z.string().regex(/^\d+(\.\d+)?$/), share).transform((record) =>
  Object.entries(record)
    .map(([at, value]) => ({ at: Number(at), share: value }))
    .sort((a, b) => a.at - b.at),
);

/** Parts of one criterion: their shares must add up to the whole. */
const whole = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .strictObject({ ...shape, reason })
    .refine(
      (parts) =>
        Math.abs(Object.values(parts).reduce<number>((sum, v) => sum + (typeof v === 'number' ? v : 0), 0) - 1) < 1e-9,
      { message: 'the parts must add up to 1' },
    );

const kind = z.strictObject({ must: weight, should: weight, atMost: weight, reason });

export const weightsSchema = z.strictObject({
  kinds: z.strictObject(
    Object.fromEntries(criterionKinds.map((name) => [name, kind])) as Record<
      (typeof criterionKinds)[number],
      typeof kind
    >,
  ),
  skill: z.strictObject({
    parts: whole({ shown: share, years: share, recency: share }),
    /** In place of `parts` where the vacancy asks for years. */
    partsWithYears: whole({ shown: share, years: share, recency: share }),
    standing: z.strictObject({ evidenced: share, claimed: share, mentioned: share, reason }),
    years: z.strictObject({ unasked: table, reason }),
    recency: z.strictObject({ halfLifeYears: z.number().positive(), freshYears: z.number().int().min(0), reason }),
    rarity: z.strictObject({ floor: share, reason }),
    related: z.strictObject({ least: share, atMost: z.number().int().min(0), implies: share, reason }),
  }),
  title: z.strictObject({
    nearness: z.strictObject({ same: share, groups: z.array(share).min(1), words: share, reason }),
    parts: whole({ held: share, current: share, months: share, words: share }),
    months: z.strictObject({ steps: table, reason }),
    former: z.strictObject({ word: share, reason }),
    stem: z.strictObject({ current: share, former: share, reason }),
    phrase: z.strictObject({ share, reason }),
    rank: z.strictObject({ share, reason }),
    met: z.strictObject({ nearness: share, reason }),
  }),
  text: z.strictObject({
    parts: whole({ words: share, phrase: share }),
    rarity: z.strictObject({ least: share, reason }),
    times: z.strictObject({ headline: share, once: share, table, reason }),
    order: z.strictObject({ halfAfter: z.number().positive(), reason }),
  }),
  experience: z.strictObject({ elsewhere: z.strictObject({ share, reason }), steps }),
  field: z.strictObject({
    should: weight,
    must: weight,
    /** Strength that earns full points, for the first field and for each after it. */
    full: z.array(share.refine((value) => value > 0)).min(1),
    /** How much each further field counts against the one before it. */
    further: share,
    reason,
  }),
  credential: z.strictObject({
    general: z.strictObject({ factor: share, reason }),
    levels: z.strictObject({ lower: share, unstated: share, reason }),
  }),
  language: z.strictObject({
    levels: z.strictObject({ unstated: share, oneBelow: share, below: share, reason }),
  }),
  location: z.strictObject({
    radiusKm: z.strictObject({ default: z.number().positive(), reason }),
    steps,
    named: z.strictObject({ share, reason }),
  }),
  salary: z.strictObject({ steps }),
  availability: z.strictObject({ steps }),
  rightToWork: z.strictObject({ standing: z.strictObject({ held: share, stated: share, reason }) }),
  shortlist: z.strictObject({ nearMisses: z.strictObject({ count: z.number().int().min(0).max(50), reason }) }),
});

export type WeightTable = z.infer<typeof weightsSchema>;

/** A weighting file that has been read, with where it came from. `version` is a digest of its text. */
export interface Weights {
  readonly file: string;
  readonly version: string;
  readonly table: WeightTable;
}

export interface WeightsFault {
  readonly line: number;
  readonly message: string;
}

type Read = { readonly table: WeightTable } | { readonly faults: readonly WeightsFault[] };

const read = (text: string): Read => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map((e) => ({
        line: lines.linePos(e.pos[0]).line,
        message: e.message.split('\n')[0] ?? '',
      })),
    };
  }
  const result = weightsSchema.safeParse(document.toJS());
  if (result.success) return { table: result.data };
  // The node itself, or where it is missing the nearest one above it.
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      const range =
        typeof node === 'object' && node !== null && 'range' in node ? (node.range as number[] | null) : null;
      if (range?.[0] !== undefined) return lines.linePos(range[0]).line;
    }
    return 1;
  };
  return {
    faults: result.error.issues.map((issue) => ({
      line: lineOf(issue.path),
      message: `${issue.path.join('.') || 'file'}: ${issue.message}`,
    })),
  };
};

/** Faults of a weighting file with their lines; empty when it is good. */
export const lintWeights = (text: string): readonly WeightsFault[] => {
  const result = read(text);
  return 'faults' in result ? result.faults : [];
};

/** @throws WhylistError `knowledge-invalid`, naming the first fault as `file:line: message`. */
export const parseWeights = (text: string, file: string): Weights => {
  const result = read(text);
  if ('table' in result) {
    return { file, version: createHash('sha256').update(text).digest('hex').slice(0, 16), table: result.table };
  }
  throw new WhylistError('knowledge-invalid', result.faults.map((f) => `${file}:${f.line}: ${f.message}`).join('\n'), {
    fields: result.faults.map((f) => ({ path: `${file}:${f.line}`, message: f.message })),
  });
};
