import { isDeepStrictEqual } from 'node:util';

/** A weighting file as YAML has it, before the schema makes steps of its tables. */
export type RawWeights = Readonly<Record<string, unknown>>;

type Path = readonly string[];

/** One number of a weighting file changed, its siblings with it where together they make a whole. */
export interface NumberChange {
  readonly path: Path;
  readonly from: number;
  readonly to: number;
}

/** Where numbers lie that say how points are told to people, what distance is meant, how many at most or how many whole years, not how much something counts. */
const notForTuning = new Set(['shortlist', 'radiusKm', 'atMost', 'freshYears']);
/** Keys of such tables are numbers themselves; their shares rise in steps that a person should set. */
const tables = new Set(['steps', 'table', 'unasked']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = (value: unknown): [string, unknown][] =>
  Array.isArray(value) ? value.map((item, at) => [String(at), item]) : isRecord(value) ? Object.entries(value) : [];

/** What may be moved, in the order of the file: the weights of a kind all together, and every number by itself. */
export const tunable = (raw: RawWeights): Path[] => [
  ...entriesOf(raw.kinds).map(([kind]) => ['kinds', kind]),
  ...tunableNumbers(raw),
];

const tunableNumbers = (raw: RawWeights, path: Path = []): Path[] =>
  entriesOf(raw).flatMap(([key, value]): Path[] => {
    if (notForTuning.has(key) || tables.has(key)) return [];
    const here = [...path, key];
    return typeof value === 'number' ? [here] : tunableNumbers(value as RawWeights, here);
  });

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (isRecord(inner) || Array.isArray(inner) ? inner[key as never] : undefined),
    value,
  );

export const numberAt = (raw: RawWeights, path: Path): number => Number(at(raw, path));

const put = (value: unknown, [key, ...rest]: Path, number: number): unknown => {
  if (key === undefined) return number;
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? put(item, rest, number) : item));
  return isRecord(value) ? { ...value, [key]: put(value[key], rest, number) } : value;
};

const siblings = (raw: RawWeights, path: Path): Path[] => {
  const parent = path.slice(0, -1);
  return entriesOf(at(raw, parent)).flatMap(([key, value]) => (typeof value === 'number' ? [[...parent, key]] : []));
};

/** `parts` share one whole among them. */
const shareAWhole = (path: Path): boolean => /^parts/.test(path.at(-2) ?? '');

const rounded = (value: number): number => Number(value.toPrecision(2));

const withinParts = (raw: RawWeights, path: Path, to: number): RawWeights => {
  const others = siblings(raw, path).filter((other) => !isDeepStrictEqual(other, path));
  const rest = others.reduce((sum, other) => sum + numberAt(raw, other), 0);
  const shares = others.map((other) => Math.round(((1 - to) * 100 * numberAt(raw, other)) / rest) / 100);
  const [first = 0, ...more] = shares;
  // What rounding leaves goes to the first, so that the parts make one again.
  const exact = [
    Math.round((first + 1 - to - first - more.reduce((sum, share) => sum + share, 0)) * 100) / 100,
    ...more,
  ];
  return others.reduce(
    (all, other, index) => put(all, other, exact[index] ?? 0) as RawWeights,
    put(raw, path, to) as RawWeights,
  );
};

/**
 * Within a block, what weighed more before, or as much and stands first, weighs no less afterwards: tuning says how much,
 * people say which way round.
 */
const keepsOrder = (before: RawWeights, after: RawWeights, path: Path): boolean => {
  const block = siblings(before, path);
  return block.every((one, at) =>
    block.every((other, otherAt) => {
      const more = numberAt(before, one) - numberAt(before, other);
      const leads = more > 0 || (more === 0 && at < otherAt);
      return !leads || numberAt(after, one) >= numberAt(after, other);
    }),
  );
};

export interface Moved {
  readonly raw: RawWeights;
  readonly changes: readonly NumberChange[];
}

const scaleBlock = (raw: RawWeights, path: Path, factor: number): Moved => {
  const changes = siblings(raw, [...path, '']).map((one) => {
    const from = numberAt(raw, one);
    return { path: one, from, to: rounded(from * factor) };
  });
  return { raw: changes.reduce((all, { path: one, to }) => put(all, one, to) as RawWeights, raw), changes };
};

/** The weights with one number, or all of a block, multiplied; undefined where that would break the sense of its block. */
export const scale = (raw: RawWeights, path: Path, factor: number): Moved | undefined => {
  if (isRecord(at(raw, path))) return scaleBlock(raw, path, factor);
  const from = numberAt(raw, path);
  const whole = shareAWhole(path);
  const to = whole ? Math.round(from * factor * 100) / 100 : rounded(from * factor);
  if (to === from || (whole && to > 0.9)) return undefined;
  const after = whole ? withinParts(raw, path, to) : (put(raw, path, to) as RawWeights);
  if (!whole && !keepsOrder(raw, after, path)) return undefined;
  return { raw: after, changes: [{ path, from, to }] };
};
