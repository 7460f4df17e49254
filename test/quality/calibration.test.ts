import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readDocument } from '../../src/cv/read/read-document.ts';
import { readCandidate } from '../../src/cv/read-candidate.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { bareText, withoutHeadings } from '../helpers/harder-documents.ts';
import { judgeField } from '../helpers/judge-fields.ts';
import { isScan } from '../helpers/measure-parsing.ts';
import { readTruths, type Truth } from '../helpers/parse-truth.ts';

/** A field with what its confidence promised and what the truth says. */
interface Judged {
  readonly said: number;
  readonly right: boolean;
}

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean of the confidences and share that is right, both 0 to 1. */
  readonly said: number;
  readonly right: number;
}

const edges = [0, 0.3, 0.5, 0.7, 0.85, 0.95, 1];
/** Bins with fewer fields say little: one CV read wrongly would move them. */
const enough = 25;

const share = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

const binsOf = (fields: readonly Judged[]): readonly Bin[] =>
  edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? 1;
    const own = fields.filter(({ said }) => said >= from && (said < to || to === 1));
    return {
      from,
      to,
      count: own.length,
      said: share(own.map(({ said }) => said)),
      right: share(own.map(({ right }) => Number(right))),
    };
  });

const percent = (value: number): string => (Number.isNaN(value) ? '–' : (100 * value).toFixed(1)).padStart(6);

const tableOf = (bins: readonly Bin[]): string =>
  [
    'confidence   fields   said %  right %',
    ...bins.map(
      ({ from, to, count, said, right }) =>
        `${from.toFixed(2)}–${to.toFixed(2)}  ${String(count).padStart(8)}  ${percent(said)}   ${percent(right)}`,
    ),
  ].join('\n');

let easy: readonly Judged[];
let hard: readonly Judged[];

beforeAll(async () => {
  const knowledge = await loadKnowledge(resolve('.'));
  const judged = async (truth: Truth, bytes: Uint8Array, fileName: string): Promise<readonly Judged[]> => {
    const document = await readDocument(bytes, { fileName });
    const asOf = { date: document.modified ?? '2026-11-01', from: 'given' } as const;
    const { fields, resume } = readCandidate(document, { knowledge, asOf, sha256: 'ab'.repeat(32), fileName });
    return Object.entries(fields).flatMap(([path, { confidence }]) => {
      const right = judgeField(truth, resume, path);
      return right === undefined ? [] : [{ said: confidence, right }];
    });
  };
  const own: Judged[] = [];
  const harder: Judged[] = [];
  for (const { truth, path } of readTruths().filter((entry) => !isScan(entry.truth))) {
    const bytes = readFileSync(path);
    own.push(...(await judged(truth, bytes, path)));
    const { lines } = await readDocument(bytes, { fileName: path });
    for (const text of [bareText(lines), withoutHeadings(lines, knowledge)])
      harder.push(...(await judged(truth, Buffer.from(text), 'cv.txt')));
  }
  easy = own;
  hard = [...own, ...harder];
  process.stdout.write(`\nAs they are:\n${tableOf(binsOf(easy))}\n\nAs bare text too:\n${tableOf(binsOf(hard))}\n`);
}, 240_000);

/** By how much a share of so few may differ from the true one, nineteen times of twenty. */
const chance = ({ said, count }: Bin): number => 2 * Math.sqrt((said * (1 - said)) / count);

const wellFilled = (fields: readonly Judged[]): readonly Bin[] => binsOf(fields).filter(({ count }) => count >= enough);

describe('confidences', () => {
  it('are kept by the sample CVs: nine of ten fields said with 0.9 are right', () => {
    for (const { from, said, right } of wellFilled(easy)) {
      if (from >= 0.85) expect(right).toBeGreaterThanOrEqual(said - 0.02);
    }
  });

  it('fall with the chance of being right where headings and looks are gone', () => {
    const bins = wellFilled(hard);
    expect(bins.length).toBeGreaterThanOrEqual(5);
    expect(bins.filter((bin) => bin.right < bin.said - 0.04 - chance(bin))).toEqual([]);
    // Modesty is no merit either: what is said with a half must not be right all the time.
    expect(bins.filter((bin) => bin.from < 0.7 && bin.right > bin.said + 0.1 + chance(bin))).toEqual([]);
  });

  it('are not handed out alike', () => {
    const said = hard.map((field) => field.said);
    expect(said.filter((confidence) => confidence < 0.7).length).toBeGreaterThan(100);
  });
});
