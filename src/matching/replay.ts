import type { KeptShortlist } from '../model/kept-shortlist.ts';
import type { CandidateChange, Place } from '../model/replay.ts';
import type { Shortlist } from '../model/shortlist.ts';
import { toPoints } from './points.ts';
import type { SearchHit } from './search-port.ts';

interface Standing extends Place {
  readonly candidateId: string;
  readonly points: Readonly<Record<string, number>>;
}

type Standings = ReadonlyMap<string, Standing>;

/** What is known of a candidate now; absent when there is none of that id any more. */
export interface PresentState {
  readonly status: string;
  readonly updatedAt: string;
  /** Since when they have their status; for whoever is new, since they came. */
  readonly since: string;
}

const byId = (standings: readonly Standing[]): Standings => new Map(standings.map((one) => [one.candidateId, one]));

/** Everybody whom the shortlist named, with the points that it showed. */
export const standingsThen = ({ candidates, notListed }: Shortlist): Standings =>
  byId([
    ...candidates.map(({ candidateId, rank, score, contributions }) => ({
      candidateId,
      listed: true,
      rank,
      score,
      points: Object.fromEntries(contributions.map(({ criterionId, points }) => [criterionId, points])),
    })),
    ...notListed.map(({ candidateId, score }) => ({ candidateId, listed: false, score, points: {} })),
  ]);

const standing = ({ id, score, named }: SearchHit, rank: number | undefined): Standing => ({
  candidateId: id,
  listed: rank !== undefined,
  ...(rank === undefined ? {} : { rank }),
  score: toPoints(score),
  points: Object.fromEntries(
    Object.entries(named).flatMap(([id, hundredths]) => (id.startsWith('gate ') ? [] : [[id, toPoints(hundredths)]])),
  ),
});

/** The answers to the kept requests, laid out as the shortlist was. */
export const standingsNow = (
  eligible: readonly SearchHit[],
  near: readonly SearchHit[],
  { top, lenient, nearMisses }: NonNullable<KeptShortlist['replay']>,
): Standings => {
  const listed = eligible.slice(0, top);
  const room = lenient ? top - listed.length : 0;
  return byId([
    ...[...listed, ...near.slice(0, room)].map((hit, index) => standing(hit, index + 1)),
    ...[...near.slice(room).slice(0, nearMisses), ...eligible.slice(top)].map((hit) => standing(hit, undefined)),
  ]);
};

const differing = (former: Standing | undefined, present: Standing | undefined): CandidateChange['points'] => {
  // Of those who are not listed, the shortlist shows no points by criterion.
  if (former?.listed !== true || present === undefined) return [];
  const ids = [...new Set([...Object.keys(former.points), ...Object.keys(present.points)])];
  return ids
    .map((criterionId) => ({
      criterionId,
      before: former.points[criterionId] ?? 0,
      after: present.points[criterionId] ?? 0,
    }))
    .filter((row) => row.before !== row.after);
};

const place = ({ listed, rank, score }: Standing): Place => ({
  listed,
  ...(rank === undefined ? {} : { rank }),
  score,
});

const kindOf = (
  state: PresentState | undefined,
  writtenAt: string | undefined,
  madeAt: string,
): CandidateChange['change'] => {
  if (state === undefined) return 'erased';
  if (state.status === 'archived') return 'archived';
  if (writtenAt === undefined && state.since > madeAt) return 'new';
  return state.updatedAt > (writtenAt ?? madeAt) ? 'updated' : 'moved';
};

const placeWords = (at: Place | undefined): string =>
  at === undefined
    ? 'not near the list'
    : at.rank === undefined
      ? `not listed (${at.score})`
      : `${at.rank} (${at.score})`;

const sentences: Readonly<Record<CandidateChange['change'], string>> = {
  new: 'New since then',
  updated: 'The record was changed since then',
  erased: 'The record was erased since then',
  archived: 'The record was archived since then',
  moved: 'The record is as it was; others came, went or changed',
};

/** Who stands elsewhere or has other points than the shortlist says, and why. Listed first, in their order then. */
export const compareStandings = (
  former: Standings,
  present: Standings,
  facts: {
    readonly states: ReadonlyMap<string, PresentState>;
    readonly writtenAt: Readonly<Record<string, string>>;
    readonly madeAt: string;
  },
): CandidateChange[] =>
  [...new Set([...former.keys(), ...present.keys()])].flatMap((candidateId) => {
    const [before, after] = [former.get(candidateId), present.get(candidateId)];
    const points = differing(before, after);
    const moved = before?.listed !== after?.listed || before?.rank !== after?.rank || before?.score !== after?.score;
    if (!moved && points.length === 0) return [];
    const change = kindOf(facts.states.get(candidateId), facts.writtenAt[candidateId], facts.madeAt);
    return [
      {
        candidateId,
        change,
        reason: `${sentences[change]}: ${placeWords(before)}, now ${placeWords(after)}.`,
        ...(before === undefined ? {} : { before: place(before) }),
        ...(after === undefined ? {} : { after: place(after) }),
        points,
      },
    ];
  });

/** What came of a replay in one sentence. */
export const summarise = (changes: readonly CandidateChange[], listed: number): string => {
  if (changes.length === 0) return `The same ${listed} candidates in the same places with the same points.`;
  const counts = (['new', 'updated', 'erased', 'archived', 'moved'] as const).flatMap((kind) => {
    const count = changes.filter(({ change }) => change === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  return `The list is not the same: ${counts.join(', ')}.`;
};
