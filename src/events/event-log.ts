import { randomUUID } from 'node:crypto';
import type { Event, EventType, Happening } from './event.ts';

/** Where events are kept, in the order of their time. */
export interface EventShelf {
  /** When it returns, they can be read. Writing an id again replaces it. */
  write(events: readonly Event[]): Promise<void>;
  read(options: {
    readonly after?: EventPlace | undefined;
    /** ISO time: none later than this. */
    readonly until: string;
    readonly types?: readonly EventType[] | undefined;
    readonly limit: number;
  }): Promise<Event[]>;
  forget(before: string): Promise<void>;
}

/** Where in the log a reader stands: after the event of this time and id. */
export interface EventPlace {
  readonly at: string;
  readonly id: string;
}

export interface EventLog {
  append(happenings: readonly Happening[]): Promise<void>;
  /** The next events, oldest first, and where to go on. What happened within the last seconds is not settled yet. */
  read(options: {
    readonly after?: EventPlace | undefined;
    readonly types?: readonly EventType[] | undefined;
    readonly limit: number;
  }): Promise<{ readonly events: Event[]; readonly place: EventPlace }>;
  /** The place behind everything that is settled: a reader who starts here hears of the future only. */
  end(): EventPlace;
  forget(before: string): Promise<void>;
}

/**
 * Readers go by time. An event whose writing takes long could become visible behind a reader who has passed its time, so
 * readers stay these milliseconds behind, and what took longer than half of them to write is written again with a later time.
 */
const settleMs = 2_000;

export const createEventLog = (shelf: EventShelf, now: () => Date): EventLog => {
  const settled = (): string => new Date(now().getTime() - settleMs).toISOString();
  const end = (): EventPlace => ({ at: settled(), id: '\uffff' });

  const append = async (happenings: readonly Happening[]): Promise<void> => {
    if (happenings.length === 0) return;
    const events = happenings.map((happening) => ({ id: randomUUID(), ...happening }));
    for (;;) {
      const started = now();
      await shelf.write(events.map((event) => ({ ...event, at: started.toISOString() })));
      if (now().getTime() - started.getTime() < settleMs / 2) return;
    }
  };

  return {
    append,
    end,
    forget: (before) => shelf.forget(before),
    read: async ({ after, types, limit }) => {
      const until = settled();
      const events = await shelf.read({ after, until, types, limit });
      const last = events.at(-1);
      // Nothing more: go on from here, so that a reader of few types does not look through the others again.
      const place = events.length < limit || last === undefined ? latest({ at: until, id: '\uffff' }, after) : last;
      return { events, place: { at: place.at, id: place.id } };
    },
  };
};

const latest = (place: EventPlace, other: EventPlace | undefined): EventPlace =>
  other !== undefined && other.at > place.at ? other : place;
