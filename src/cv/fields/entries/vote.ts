import type { HeadReading, Order } from './readings.ts';

export interface Decision {
  readonly reading: HeadReading;
  /** 0 to 1: how much better the reading is than the other way round. */
  readonly confidence: number;
}

const best = (readings: readonly HeadReading[], order: Order): HeadReading | undefined =>
  readings.find((reading) => reading.order === order && reading.title !== undefined && reading.employer !== undefined);

/** One entry says at most this much: an odd name must not outvote the rest. */
const voice = 1;
/** An entry goes against the CV's order only where its own words are this much surer of it, the more so the clearer the order. */
const ownWay = (vote: number): number => 0.9 + 0.3 * Math.min(3, Math.abs(vote));

/**
 * People write all entries of a CV in the same order. So every entry votes, by how much better its words fit one order than
 * the other, and the order of the CV decides where an entry by itself would be in doubt.
 */
export const decideTogether = (entries: readonly (readonly HeadReading[])[]): readonly (Decision | undefined)[] => {
  const margins = entries.map((readings) => {
    const titleFirst = best(readings, 'title-first')?.points;
    const employerFirst = best(readings, 'employer-first')?.points;
    return titleFirst === undefined || employerFirst === undefined ? 0 : titleFirst - employerFirst;
  });
  const vote = margins.reduce((sum, margin) => sum + Math.max(-voice, Math.min(voice, margin)), 0);
  const order: Order = vote >= 0 ? 'title-first' : 'employer-first';
  return entries.map((readings, i) => decide(readings, margins[i] ?? 0, order, vote));
};

const decide = (readings: readonly HeadReading[], margin: number, order: Order, vote: number): Decision | undefined => {
  const [top] = readings;
  if (top === undefined) return undefined;
  const own: Order = margin >= 0 ? 'title-first' : 'employer-first';
  const follows = own === order || Math.abs(margin) < ownWay(vote);
  const chosen = follows ? order : own;
  const pairReading = best(readings, chosen);
  const single = readings.find((reading) => reading.title === undefined || reading.employer === undefined);
  const reading =
    pairReading !== undefined && (single === undefined || pairReading.points >= single.points)
      ? pairReading
      : (single ?? top);
  const support = own === order ? Math.abs(margin) + Math.abs(vote) / 2 : Math.abs(vote) / 2 - Math.abs(margin) / 2;
  return { reading, confidence: Math.max(0.3, Math.min(0.97, 0.5 + Math.max(0, support) * 0.3)) };
};
