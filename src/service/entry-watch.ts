import { WhylistError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { toPoints } from '../matching/points.ts';
import type { PresentState } from '../matching/replay.ts';
import type { SearchBody, SearchPort } from '../matching/search-port.ts';
import type { Vacancy } from '../model/vacancy.ts';
import type { VacancyEntry } from '../model/vacancy-entry.ts';

export interface EntryShelf {
  /** Those that are there already stay as they are. @returns the new ones. */
  add(entries: readonly VacancyEntry[]): Promise<readonly VacancyEntry[]>;
}

/** Tells open vacancies of new and updated candidates who come to stand at their top. */
export interface EntryWatch {
  /** Candidates were written: looks soon, once for many writes. */
  wake(): void;
  /** Looks now. @returns how many entries were new. */
  look(): Promise<number>;
  /** Looks a last time where it was woken, and stops. */
  close(): Promise<void>;
}

export interface EntryWatchDeps {
  readonly openVacancies: () => Promise<readonly Vacancy[]>;
  /** The search for a vacancy's best, without their CVs. */
  readonly topRequest: (vacancy: Vacancy) => SearchBody;
  readonly search: SearchPort;
  readonly states: (ids: readonly string[]) => Promise<ReadonlyMap<string, PresentState>>;
  readonly shelf: EntryShelf;
  readonly logger: Logger;
  readonly now: () => Date;
}

/** While thousands of CVs come in, one look for many of them. */
const pauseMs = 1000;
/** Vacancies asked in one round trip. */
const chunk = 50;

/**
 * No list of what was seen is kept: whoever stands at the top and was written after the vacancy was last changed has
 * entered it, and an entry's id holds both, so that a look that is repeated, or was cut short, changes nothing.
 */
export const createEntryWatch = (deps: EntryWatchDeps): EntryWatch => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let working: Promise<unknown> = Promise.resolve();
  let closed = false;

  const lookAt = async (vacancies: readonly Vacancy[]): Promise<VacancyEntry[]> => {
    const asked = vacancies.flatMap((vacancy) => {
      const request = requestFor(vacancy, deps);
      return request === undefined ? [] : [{ vacancy, request }];
    });
    const answers = await deps.search.searchAll(asked.map(({ request }) => request));
    const states = await deps.states([...new Set(answers.flatMap(({ hits }) => hits.map(({ id }) => id)))]);
    return asked.flatMap(({ vacancy }, at) =>
      (answers[at]?.hits ?? []).flatMap(({ id, score }, index) => {
        const state = states.get(id);
        if (state === undefined || state.updatedAt <= vacancy.updatedAt) return [];
        return [
          {
            id: `${vacancy.id}:${id}:${state.updatedAt}`,
            vacancyId: vacancy.id,
            candidateId: id,
            change: state.since > vacancy.updatedAt ? ('new' as const) : ('updated' as const),
            rank: index + 1,
            score: toPoints(score),
            createdAt: deps.now().toISOString(),
          },
        ];
      }),
    );
  };

  const look = async (): Promise<number> => {
    const vacancies = await deps.openVacancies();
    let added = 0;
    for (let at = 0; at < vacancies.length; at += chunk)
      added += (await deps.shelf.add(await lookAt(vacancies.slice(at, at + chunk)))).length;
    return added;
  };

  const lookQuietly = (): void => {
    waiting = undefined;
    working = working
      .then(look)
      .catch((error: unknown) => deps.logger.warn('looking for entries failed', { code: codeOf(error) }));
  };

  return {
    wake: () => {
      if (!closed) waiting ??= setTimeout(lookQuietly, pauseMs);
    },
    look,
    close: async () => {
      closed = true;
      if (waiting !== undefined) {
        clearTimeout(waiting);
        lookQuietly();
      }
      await working;
    },
  };
};

const codeOf = (error: unknown): string => (error instanceof WhylistError ? error.code : 'internal');

/** A vacancy whose search cannot be read must not keep the others from being told. */
const requestFor = (vacancy: Vacancy, { topRequest, logger }: EntryWatchDeps): SearchBody | undefined => {
  try {
    return topRequest(vacancy);
  } catch (error) {
    logger.warn('vacancy cannot be planned', { vacancy: vacancy.id, code: codeOf(error) });
    return undefined;
  }
};
