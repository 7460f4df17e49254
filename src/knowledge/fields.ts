import { knowledgePaths } from './files.ts';
import type { Field, FieldLexicon, FieldStrength } from './knowledge.ts';
import { once } from './once.ts';

/**
 * A text shares some words with every field. Likeness to the power of three leaves the few fields that it is about.
 */
const sharpness = 3;
/** Fields fainter than this are chance. */
const faint = 0.1;

interface Table {
  readonly fields: ReadonlyMap<string, Field>;
  readonly byName: ReadonlyMap<string, Field>;
  /** Stem → fields that use it, with what one mention adds. */
  readonly uses: ReadonlyMap<string, readonly (readonly [string, number])[]>;
  /** The same by field: its stems, with what one mention of each adds. */
  readonly weights: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const readTable = (text: string): Table => {
  const fields = new Map<string, Field>();
  const uses = new Map<string, (readonly [string, number])[]>();
  const weights = new Map<string, Map<string, number>>();
  for (const [index, row] of text.split('\n').entries()) {
    const [code = '', name, words] = row.split('\t');
    if (name === undefined || words === undefined || row.startsWith('#')) continue;
    fields.set(code, { code, name, source: { file: knowledgePaths.fields, line: index + 1 } });
    const own = new Map<string, number>();
    weights.set(code, own);
    for (const word of words.split(' ')) {
      const cut = word.lastIndexOf(':');
      const stem = word.slice(0, cut);
      const known = uses.get(stem);
      const use = [code, Number(word.slice(cut + 1))] as const;
      own.set(stem, use[1]);
      if (known) known.push(use);
      else uses.set(stem, [use]);
    }
  }
  const byName = new Map([...fields.values()].map((field) => [field.name.toLowerCase(), field]));
  return { fields, byName, uses, weights };
};

/** Said twice, a word tells more than once, but not twice as much. */
const damped = (count: number): number => Math.log(1 + count);

const likeness = ({ uses }: Table, stems: ReadonlyMap<string, number>): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const [stem, count] of stems) {
    for (const [code, weight] of uses.get(stem) ?? []) sums.set(code, (sums.get(code) ?? 0) + damped(count) * weight);
  }
  return sums;
};

const strengths = (table: Table, stems: ReadonlyMap<string, number>): FieldStrength[] => {
  const sums = likeness(table, stems);
  const largest = Math.max(0, ...sums.values());
  const sharp = [...sums].map(([code, sum]) => [code, (sum / largest) ** sharpness] as const);
  const length = Math.sqrt(sharp.reduce((total, [, value]) => total + value * value, 0));
  return sharp
    .flatMap(([code, value]) => {
      const field = table.fields.get(code);
      return field === undefined || value / length < faint ? [] : [{ ...field, strength: value / length }];
    })
    .sort((a, b) => b.strength - a.strength || (a.code < b.code ? -1 : 1));
};

const telling = (table: Table, code: string, stems: ReadonlyMap<string, number>, most: number): string[] => {
  const weights = table.weights.get(code);
  const spoken: { stem: string; worth: number }[] = [];
  for (const [stem, count] of stems) {
    const weight = weights?.get(stem);
    if (weight !== undefined) spoken.push({ stem, worth: damped(count) * weight });
  }
  return spoken
    .sort((a, b) => b.worth - a.worth || (a.stem < b.stem ? -1 : 1))
    .slice(0, most)
    .map(({ stem }) => stem);
};

/** `knowledge/fields.tsv`, made by scripts/make-fields.ts: the words that descriptions of each field of work use. */
export const buildFieldLexicon = (text: string): FieldLexicon => {
  const table = once(() => readTable(text));
  return {
    byName: (name) => table().byName.get(name.trim().toLowerCase()),
    of: (stems) => strengths(table(), stems),
    telling: (code, stems, most) => telling(table(), code, stems, most),
  };
};
