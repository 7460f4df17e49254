// @ts-check
import { createStore } from './store.js';

/**
 * @typedef {import('../src/model/vacancy.ts').Vacancy} Vacancy
 * @typedef {import('../src/model/vacancy.ts').Criterion} Criterion
 * @typedef {import('../src/model/shortlist.ts').Shortlist} Shortlist
 * @typedef {import('../src/ingest/batch.ts').Batch} Batch
 * @typedef {import('../src/model/decision.ts').Decision} Decision
 * @typedef {import('../src/model/replay.ts').Replay} Replay
 * @typedef {import('../src/ingest/quarantine-entry.ts').QuarantineEntry} QuarantineEntry
 */

/**
 * @typedef {object} State
 * @property {'shortlist' | 'cvs' | 'candidates'} place
 * @property {boolean} askKey
 * @property {{ title: string, detail?: string, hint?: string } | undefined} problem
 * @property {string} said Announced to screen readers.
 * @property {Batch[]} batches
 * @property {boolean} sending
 * @property {boolean} dragging
 * @property {QuarantineEntry[]} quarantine
 * @property {Vacancy[]} vacancies
 * @property {{ title: string, text: string }} draft
 * @property {Vacancy | undefined} vacancy
 * @property {Criterion[]} criteria As the recruiter has them now.
 * @property {boolean} edited
 * @property {string | undefined} pointedAt Id of the criterion under the pointer or the focus.
 * @property {boolean} busy
 * @property {Shortlist | undefined} shortlist
 * @property {boolean} kept
 * @property {Decision[]} decisions On the shown shortlist, oldest first.
 * @property {Replay | undefined} replayed
 * @property {(import('../src/model/vacancy-entry.ts').VacancyEntry & { name?: string })[]} entries
 * @property {string} note Why these criteria, for the record.
 * @property {'recruiter' | 'client'} audience Whom a saved shortlist is for.
 * @property {{ q: string, found: any }} search
 * @property {Record<string, any[]>} prospects Vacancies that suit, by candidate.
 * @property {boolean} blind
 * @property {boolean} lenient
 * @property {ReadonlySet<string>} open
 * @property {{ candidateId: string, title: string, text: string | undefined, marks: { start: number, end: number }[], at: number } | undefined} reading
 */

/** @type {State} */
const initial = {
  place: 'shortlist',
  askKey: false,
  problem: undefined,
  said: '',
  batches: [],
  sending: false,
  dragging: false,
  quarantine: [],
  vacancies: [],
  draft: { title: '', text: '' },
  vacancy: undefined,
  criteria: [],
  edited: false,
  pointedAt: undefined,
  busy: false,
  shortlist: undefined,
  kept: false,
  decisions: [],
  replayed: undefined,
  entries: [],
  note: '',
  audience: 'recruiter',
  search: { q: '', found: undefined },
  prospects: {},
  blind: false,
  lenient: false,
  open: new Set(),
  reading: undefined,
};

export const store = createStore(initial);
