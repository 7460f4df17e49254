import { type Document, isScalar, parse, parseDocument } from 'yaml';
import type { NumberChange, RawWeights } from './numbers.ts';

interface Provenance {
  /** Name of the file of judgements. */
  readonly judgements: string;
  readonly vacancies: number;
  /** ISO date. */
  readonly day: string;
}

type Path = readonly string[];

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const leaves = (value: unknown, path: Path = []): [Path, number][] => {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
};

/** A key that is a number in YAML (a step of a table) is one when it is looked up, too. */
const keysOf = (path: Path): (string | number)[] => path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));

const replacing = (document: Document, path: Path, words: string): Edit[] => {
  const node = document.getIn(keysOf(path), true);
  if (!isScalar(node) || !node.range) return [];
  const [start, end] = node.range;
  return [{ start, end, words }];
};

/** The reason of the nearest block above a number. */
const reasonAbove = (document: Document, path: Path): Path | undefined => {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const reason = [...path.slice(0, length), 'reason'];
    if (document.hasIn(reason)) return reason;
  }
  return undefined;
};

const newReasons = (document: Document, changes: readonly NumberChange[], why: string): Edit[] => {
  const told = new Map<string, { readonly path: Path; readonly changed: string[] }>();
  for (const { path, from, to } of changes) {
    const reason = reasonAbove(document, path);
    if (reason === undefined) continue;
    const block = told.get(reason.join('.')) ?? { path: reason, changed: [] };
    told.set(reason.join('.'), block);
    block.changed.push(`${path.slice(reason.length - 1).join('.')} ${from} → ${to}`);
  }
  return [...told.values()].flatMap(({ path, changed }) =>
    replacing(document, path, JSON.stringify(`${String(document.getIn(path))} ${why}: ${changed.join(', ')}.`)),
  );
};

/**
 * The weighting file with new numbers in the places of the old and every other character as it was. The reason of each
 * block that was touched goes on to say what was changed, and by which judgements.
 */
export const writeWeights = (
  text: string,
  { raw, changes }: { readonly raw: RawWeights; readonly changes: readonly NumberChange[] },
  { judgements, vacancies, day }: Provenance,
): string => {
  const document = parseDocument(text);
  const before = new Map(leaves(parse(text)).map(([path, value]) => [path.join('.'), value]));
  const numbers = leaves(raw).flatMap(([path, value]) =>
    before.get(path.join('.')) === value ? [] : replacing(document, path, String(value)),
  );
  const why = `Tuned ${day} on ${judgements}, ${vacancies} vacancies`;
  return [...numbers, ...newReasons(document, changes, why)]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, words }) => all.slice(0, start) + words + all.slice(end), text);
};
