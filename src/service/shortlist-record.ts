import { randomUUID } from 'node:crypto';
import { existing, WhylistError } from '../errors.ts';
import { readPool } from '../matching/funnel.ts';
import { compareStandings, type PresentState, standingsNow, standingsThen, summarise } from '../matching/replay.ts';
import type { SearchPort } from '../matching/search-port.ts';
import type { KeptShortlist } from '../model/kept-shortlist.ts';
import type { Replay } from '../model/replay.ts';
import type { Shortlist } from '../model/shortlist.ts';
import type { Vacancy } from '../model/vacancy.ts';
import type { FileArchive, PresentFiles, VersionedFiles } from './file-archive.ts';
import type { Asked, Matcher } from './matcher.ts';

/** Shortlists for the record: made, kept with all that led to them, and asked again later. */
export interface ShortlistRecord {
  keep(vacancy: Vacancy, asked: Asked): Promise<Shortlist>;
  /**
   * Sends the kept request again, byte for byte, and says exactly what came of it.
   * @throws WhylistError `not-found`; `conflict` for a shortlist that was kept before replays were
   */
  replay(id: string, by: string): Promise<Replay>;
}

interface Shelf {
  get(id: string): Promise<{ readonly record: KeptShortlist } | undefined>;
  put(record: KeptShortlist): Promise<void>;
}

export interface ShortlistRecordDeps {
  readonly matcher: Matcher;
  readonly search: SearchPort;
  readonly shelf: Shelf;
  readonly archive: FileArchive;
  readonly states: (ids: readonly string[]) => Promise<ReadonlyMap<string, PresentState>>;
  /** The weights, synonyms and index that are in force. */
  readonly present: () => PresentFiles & { readonly index: string };
  readonly now: () => Date;
}

const everybody = ({ candidates, notListed }: Shortlist): string[] =>
  [...candidates, ...notListed].map(({ candidateId }) => candidateId);

export const createShortlistRecord = (deps: ShortlistRecordDeps): ShortlistRecord => ({
  keep: async (vacancy, asked) => {
    const { shortlist: made, ...replay } = await deps.matcher.record(vacancy, asked);
    const shortlist = { ...made, id: randomUUID(), vacancyId: vacancy.id };
    const states = await deps.states(everybody(shortlist));
    const writtenAt = Object.fromEntries([...states].map(([id, { updatedAt }]) => [id, updatedAt]));
    const { weights, synonyms } = deps.present();
    await Promise.all([deps.archive.keep(weights), deps.archive.keep(synonyms)]);
    await deps.shelf.put({
      shortlist,
      vacancy,
      replay: { ...replay, ...(replay.misses === undefined ? {} : { misses: { ...replay.misses } }), writtenAt },
    });
    return shortlist;
  },
  replay: async (id, by) => {
    const { shortlist, replay } = existing(await deps.shelf.get(id), 'shortlist with this id').record;
    if (replay === undefined)
      throw new WhylistError('conflict', 'This shortlist was kept without what a replay needs.', {
        hint: 'Make a new one for the same vacancy.',
      });
    const { request, weights, synonyms } = shortlist.parameters;
    const requests = replay.misses === undefined ? [request] : [request, replay.misses];
    const [answer, near] = await deps.search.searchAll(requests);
    const now = standingsNow(answer?.hits ?? [], near?.hits ?? [], replay);
    const then = standingsThen(shortlist);
    const changes = compareStandings(then, now, {
      states: await deps.states([...new Set([...then.keys(), ...now.keys()])]),
      writtenAt: replay.writtenAt,
      madeAt: shortlist.createdAt,
    });
    const present = deps.present();
    return {
      shortlistId: id,
      replayedAt: deps.now().toISOString(),
      by,
      same: changes.length === 0,
      summary: summarise(changes, shortlist.candidates.length),
      pool: { before: shortlist.pool, after: readPool(answer?.aggregations ?? {}) },
      candidates: [...now.values()].flatMap(({ rank, candidateId, score }) =>
        rank === undefined ? [] : [{ rank, candidateId, score }],
      ),
      changes,
      files: {
        weights: await compared(deps.archive, weights.version, present.weights),
        synonyms: await compared(deps.archive, synonyms.version, present.synonyms),
        index: {
          before: shortlist.parameters.index,
          after: present.index,
          same: shortlist.parameters.index === present.index,
        },
      },
    };
  },
});

const compared = async (archive: FileArchive, before: string, present: VersionedFiles) => {
  const lines = await archive.changes(before, present);
  return {
    before,
    after: present.version,
    same: before === present.version,
    ...(lines === undefined ? {} : { lines }),
  };
};
