import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { parseWeights, weightsSchema } from '../../../src/matching/weights.ts';
import { numberAt, type RawWeights, scale, tunable } from '../../../src/tuning/numbers.ts';
import { type Measure, tuneWeights } from '../../../src/tuning/tune.ts';
import { writeWeights } from '../../../src/tuning/write-weights.ts';

const text = readFileSync('weights/default.yaml', 'utf8');
const raw = parse(text) as RawWeights;
const title = ['kinds', 'title', 'should'];
const skill = ['kinds', 'skill', 'should'];

describe('the numbers of a weighting file', () => {
  it('stay a valid file whichever is moved, with parts that make a whole and blocks in their order', () => {
    const numbers = tunable(raw);
    expect(numbers.length).toBeGreaterThan(40);
    for (const path of numbers) {
      for (const factor of [0.3, 0.6, 1.6, 3]) {
        const moved = scale(raw, path, factor);
        if (moved === undefined) continue;
        for (const { path: one, to } of moved.changes) expect(numberAt(moved.raw, one)).toBe(to);
        const { error } = weightsSchema.safeParse(moved.raw);
        // A share beyond 1 is the only fault a move may make; the search passes over it.
        for (const { message } of error?.issues ?? []) expect(message).toMatch(/Too big|<=1/);
        if (path[0] !== 'kinds') continue;
        const [must = 0, should = 0] = ['must', 'should'].map((need) =>
          numberAt(moved.raw, ['kinds', path[1] ?? '', need]),
        );
        expect(must).toBeGreaterThanOrEqual(should);
      }
    }
  });
});

describe('tuning', () => {
  it('finds what helps every vacancy, and says by how much it helped those it had not seen', () => {
    // Each vacancy gains as the title's weight falls towards 12.
    const measure: Measure = (weights) =>
      Array.from({ length: 12 }, (_, at) => 1 - Math.abs(numberAt(weights, title) - 12) / (60 + at));
    const tuned = tuneWeights(raw, measure);
    expect(tuned.unseen.verdict).toBe('better');
    expect(tuned.after).toBeGreaterThan(tuned.before);
    expect(tuned.changes.map(({ path }) => path.join('.'))).toContain('kinds.title.should');
  });

  it('proposes nothing where what helps one vacancy harms another', () => {
    const measure: Measure = (weights) => {
      const change = (numberAt(weights, title) - numberAt(raw, title)) / 100;
      return Array.from({ length: 12 }, (_, at) => 0.5 + (at % 2 === 0 ? 1.2 : -1) * change);
    };
    const tuned = tuneWeights(raw, measure);
    expect(tuned).toMatchObject({ changes: [], raw });
    expect(tuned.after).toBe(tuned.before);
    expect(tuned.unseen.verdict).not.toBe('better');
  });
});

describe('the file that is written', () => {
  const provenance = { judgements: 'judged.csv', vacancies: 12, day: '2026-11-23' };

  it('is the file it came from, byte for byte, where nothing was changed', () => {
    expect(writeWeights(text, { raw, changes: [] }, provenance)).toBe(text);
  });

  it('holds the new numbers and says in its reasons what was changed and by which judgements', () => {
    const moved = scale(raw, skill, 0.5);
    if (moved === undefined) throw new Error('The skills cannot be moved.');
    const written = writeWeights(text, { raw: moved.raw, changes: moved.changes }, provenance);
    const { table } = parseWeights(written, 'tuned.yaml');
    expect(table.kinds.skill.should).toBe(3);
    expect(table.kinds.skill.reason).toMatch(/Tuned 2026-11-23 on judged\.csv, 12 vacancies: should 6 → 3\.$/);
    const changed = written.split('\n').filter((line, at) => line !== text.split('\n')[at]);
    expect(changed).toHaveLength(1);
  });
});
