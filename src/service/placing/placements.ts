import { randomUUID } from 'node:crypto';
import { nextFollowUp, rescheduleFollowUps, scheduleFollowUps } from '../../compliance/placing/follow-ups.ts';
import { placementRules } from '../../compliance/placing/placement-rules.ts';
import { type TwelveWeekClock, twelveWeekClock } from '../../compliance/placing/twelve-week-clock.ts';
import { listAll } from '../../elasticsearch/stores/record-store.ts';
import { existing, WhylistError } from '../../errors.ts';
import { idsOf } from '../../model/ids-of.ts';
import type { Absence, FollowUp, Placement } from '../../model/placement.ts';
import { type PlacingDeps, todayOf } from './placing.ts';
import { refuseUnlessAll } from './refuse.ts';

export type WantedPlacement = Pick<
  Placement,
  'candidateId' | 'vacancyId' | 'contract' | 'role' | 'startDate' | 'pay' | 'by'
> &
  Partial<Pick<Placement, 'endDate' | 'charge' | 'introductionId'>>;

export interface PlacementChange {
  readonly endDate?: string | undefined;
  readonly endReason?: string | undefined;
  readonly pay?: Placement['pay'] | undefined;
  readonly charge?: Placement['charge'];
}

/** What came of a call. `no-answer`: nobody was reached, and the call stays due. */
export type CallOutcome = { readonly step: string; readonly by: string } & (
  | { readonly outcome: 'no-answer' }
  | (Omit<NonNullable<FollowUp['done']>, 'at' | 'by'> & { readonly outcome: 'well' | 'concern' | 'left' })
);

/** A placement with the twelve weeks of an agency worker in that role at that client. */
export interface PlacementTold {
  readonly placement: Placement;
  readonly agencyWorker?: TwelveWeekClock;
}

export interface Placements {
  /** @throws WhylistError `checks-failed` unless they were introduced and may work */
  place(wanted: WantedPlacement): Promise<Placement>;
  tell(id: string): Promise<PlacementTold>;
  /** The same of many, in two looks at the store. */
  clocks(placements: readonly Placement[]): Promise<PlacementTold[]>;
  change(id: string, change: PlacementChange, version?: string): Promise<Placement>;
  noteAbsence(id: string, absence: Absence): Promise<Placement>;
  /** @throws WhylistError `invalid-request` where no such call is due */
  followUp(id: string, call: CallOutcome): Promise<Placement>;
}

export const createPlacements = (deps: PlacingDeps): Placements => {
  const find = async (id: string) => existing(await deps.placements.get(id), 'placement with this id');

  const rewrite = async (
    id: string,
    edit: (placement: Placement) => Placement,
    version?: string,
  ): Promise<Placement> => {
    const found = await find(id);
    const edited = { ...edit(found.record), updatedAt: deps.now().toISOString() };
    await deps.placements.put(edited, version ?? found.version);
    return edited;
  };

  return {
    place: async (wanted) => {
      const { candidateId, vacancyId, startDate } = wanted;
      const candidate = existing(await deps.candidates.get(candidateId), 'candidate with this id').record;
      existing(await deps.vacancies.get(vacancyId), 'vacancy with this id');
      const theirs = { terms: { candidateId: idsOf(candidate) } };
      const introductions = await listAll(deps.introductions, [theirs, { term: { vacancyId } }]);
      const introduction = introductions.find(({ id }) => id === (wanted.introductionId ?? id));
      const checks = await listAll(deps.checks, [theirs]);
      const rules = [...placementRules({ introduction, checks, startDate }), ...(await deps.life.check(candidate))];
      refuseUnlessAll(rules, 'placed');
      const at = deps.now().toISOString();
      const placement: Placement = {
        id: randomUUID(),
        ...wanted,
        clientId: introduction?.clientId ?? '',
        introductionId: introduction?.id ?? '',
        absences: [],
        followUps: scheduleFollowUps(wanted, deps.policy),
        createdAt: at,
        updatedAt: at,
      };
      await deps.placements.put(placement);
      await deps.life.move(candidateId, 'placed', wanted.by);
      await deps.events.append([
        {
          type: 'candidate.placed',
          subject: { kind: 'candidate', id: candidateId },
          data: { vacancyId, clientId: placement.clientId, placementId: placement.id },
        },
      ]);
      return placement;
    },

    tell: async (id) => {
      const { record: placement } = await find(id);
      const [told] = await clocksOf([placement], deps);
      return told ?? { placement };
    },

    clocks: (placements) => clocksOf(placements, deps),

    change: async (id, { endDate, endReason, pay, charge }, version) => {
      const changed = await rewrite(
        id,
        (placement) => {
          if (endDate !== undefined && endDate < placement.startDate)
            throw new WhylistError('invalid-request', 'A placement cannot end before it starts.', {
              fields: [{ path: '/endDate', message: `is before ${placement.startDate}` }],
            });
          const next: Placement = {
            ...placement,
            ...(endDate === undefined ? {} : { endDate }),
            ...(endReason === undefined ? {} : { endReason }),
            ...(pay === undefined ? {} : { pay }),
            ...(charge === undefined ? {} : { charge }),
          };
          return { ...next, followUps: rescheduleFollowUps(next, deps.policy) };
        },
        version,
      );
      if (endDate !== undefined && endDate <= todayOf(deps)) await release(deps, changed);
      return changed;
    },

    noteAbsence: (id, absence) =>
      rewrite(id, (placement) => ({
        ...placement,
        absences: [...placement.absences, absence].toSorted((a, b) => (a.from < b.from ? -1 : 1)),
      })),

    followUp: (id, call) => rewrite(id, (placement) => ({ ...placement, followUps: withCall(placement, call, deps) })),
  };
};

const withCall = (placement: Placement, call: CallOutcome, { now }: PlacingDeps): FollowUp[] => {
  const { step, by, ...said } = call;
  const at = now().toISOString();
  const due = placement.followUps.find((one) => one.step === step);
  if (due === undefined || due.done !== undefined) {
    const next = nextFollowUp(placement);
    throw new WhylistError('invalid-request', `The call “${step}” is not due on this placement.`, {
      fields: [{ path: '/step', message: next === undefined ? 'all calls are made' : `the next is ${next.step}` }],
    });
  }
  return placement.followUps.map((one) => {
    if (one !== due) return one;
    return said.outcome === 'no-answer'
      ? { ...one, tries: [...(one.tries ?? []), { at, by }] }
      : { ...one, done: { at, by, ...said } };
  });
};

const named = (role: string): string => role.trim().toLowerCase().replace(/\s+/g, ' ');

/** Every spell of these people at these clients, in one look: who, where and as what are compared after it. */
const spellsLike = async (
  placements: readonly Placement[],
  deps: PlacingDeps,
): Promise<(one: Placement) => Placement[]> => {
  const records = await Promise.all(
    [...new Set(placements.map(({ candidateId }) => candidateId))].map((id) => deps.candidates.get(id)),
  );
  const persons = new Map<string, string>();
  for (const stored of records)
    if (stored !== undefined) for (const id of idsOf(stored.record)) persons.set(id, stored.record.id);
  const personOf = (id: string): string => persons.get(id) ?? id;
  const filter = [
    { term: { contract: 'temporary' } },
    { terms: { candidateId: [...new Set([...persons.keys(), ...placements.map(({ candidateId }) => candidateId)])] } },
    { terms: { clientId: [...new Set(placements.map(({ clientId }) => clientId))] } },
  ];
  const all = placements.length === 0 ? [] : await listAll(deps.placements, filter);
  return ({ candidateId, clientId, role }) =>
    all.filter(
      (one) =>
        personOf(one.candidateId) === personOf(candidateId) &&
        one.clientId === clientId &&
        named(one.role) === named(role),
    );
};

/** The twelve weeks of each agency worker among these. */
const clocksOf = async (placements: readonly Placement[], deps: PlacingDeps): Promise<PlacementTold[]> => {
  const temporary = placements.filter(({ contract }) => contract === 'temporary');
  const spells = await spellsLike(temporary, deps);
  const today = todayOf(deps);
  return placements.map((placement) =>
    placement.contract === 'temporary'
      ? { placement, agencyWorker: twelveWeekClock(spells(placement), today) }
      : { placement },
  );
};

/** Whoever has no other placement running can be placed again. */
const release = async (deps: PlacingDeps, ended: Placement): Promise<void> => {
  const others = await listAll(deps.placements, [{ term: { candidateId: ended.candidateId } }]);
  const today = todayOf(deps);
  const running = others.some(({ id, endDate }) => id !== ended.id && (endDate === undefined || endDate > today));
  const candidate = (await deps.candidates.get(ended.candidateId))?.record;
  if (running || candidate?.lifecycle.status !== 'placed') return;
  await deps.life.move(ended.candidateId, 'active', ended.by);
};
