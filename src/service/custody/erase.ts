import { addMonths } from '../../compliance/calendar/day.ts';
import {
  erasedWords,
  finds,
  type Identifiers,
  identifiersOf,
  pseudonymous,
  scrubbed,
} from '../../compliance/erasure/identifiers.ts';
import { lastServiceOf } from '../../compliance/retention/retention-date.ts';
import type { StoredDocument, WholeStore } from '../../elasticsearch/stores/whole-store.ts';
import { existing, WhylistError } from '../../errors.ts';
import type { StoredFiles } from '../../ingest/stored-files.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { Erasure } from '../../model/custody.ts';
import { idsOf } from '../../model/ids-of.ts';
import { keptShortlistSchema } from '../../model/kept-shortlist.ts';
import type { CustodyDeps } from './custody-deps.ts';
import type { ErasureLedger } from './erasure-ledger.ts';
import { lifeFacts, refuseStep } from './record-life.ts';
import { withholdRows } from './withheld-rows.ts';

export interface EraseDeps extends CustodyDeps {
  readonly whole: WholeStore;
  readonly files: StoredFiles;
  readonly ledger: ErasureLedger;
}

/** What of each kind becomes of a piece that is about the person, or names them. */
type Fate = 'remove' | 'keep' | 'leave';

/** Notes and copies of the person: nothing of them is needed without the person. */
const goes: ReadonlySet<string> = new Set([
  'candidate-history',
  'interactions',
  'merges',
  'duplicates',
  'vacancy-entries',
  'idempotency',
  'quarantine',
]);
/** Ids only, by their nature; the audit's chain is never rewritten. The person's own record goes last. */
const untouched: ReadonlySet<string> = new Set([
  'audit',
  'events',
  'deliveries',
  'keys',
  'webhooks',
  'kept-files',
  'erasures',
  'candidates',
  'candidate-versions',
]);

const fateOf = (index: string): Fate => (untouched.has(index) ? 'leave' : goes.has(index) ? 'remove' : 'keep');

interface Person {
  readonly ids: ReadonlySet<string>;
  readonly identifiers: Identifiers;
}

const names = (document: StoredDocument, { ids, identifiers }: Person): 'about' | 'named' | 'no' => {
  const text = JSON.stringify(document.source);
  const { candidateId } = document.source;
  if ([candidateId].flat().some((id) => typeof id === 'string' && ids.has(id))) return 'about';
  if ([...ids].some((id) => text.includes(`"${id}"`))) return 'named';
  return finds(text, identifiers.own) || finds(text, identifiers.shared) ? 'named' : 'no';
};

/** The piece without the person: their rows without name and words, what is about them without anything typed. */
const withoutPerson = (document: StoredDocument, about: boolean, { ids, identifiers }: Person): StoredDocument => {
  const { source, index } = document;
  if (index === 'shortlists') {
    const record = keptShortlistSchema.parse(source.record);
    const rows = new Map([...ids].map((id) => [id, 'erased'] as const));
    const { candidates, notListed, ...rest } = withholdRows(record.shortlist, rows);
    // Other people's rows stay as they are: a namesake is somebody else.
    const shortlist = { ...scrubbed(rest, identifiers), candidates, notListed };
    return {
      ...document,
      source: { ...source, record: { ...record, shortlist, vacancy: scrubbed(record.vacancy, identifiers) } },
    };
  }
  if (index === 'batches') return { ...document, source: scrubbed(namelessFiles(source, ids), identifiers) };
  return { ...document, source: about ? pseudonymous(source, identifiers) : scrubbed(source, identifiers) };
};

const namelessFiles = (source: StoredDocument['source'], ids: ReadonlySet<string>): StoredDocument['source'] => {
  const record = source.record as { readonly files?: readonly { readonly candidateId?: string }[] };
  const files = (record.files ?? []).map((file) =>
    ids.has(file.candidateId ?? '') ? { ...file, fileName: erasedWords } : file,
  );
  return { ...source, record: { ...record, files } };
};

const removeAround = async (person: Person, sha256s: Set<string>, { whole }: EraseDeps) => {
  const removed: Record<string, number> = {};
  const kept: Record<string, number> = {};
  for await (const document of whole.walk()) {
    const fate = fateOf(document.index);
    const found = fate === 'leave' ? 'no' : names(document, person);
    if (found === 'no') continue;
    // Their file could not be read, but it lies here.
    if (document.index === 'quarantine') sha256s.add(String(document.source.sha256));
    if (fate === 'remove') await whole.remove(document);
    else await whole.rewrite(withoutPerson(document, found === 'about', person));
    const counts = fate === 'remove' ? removed : kept;
    counts[document.index] = (counts[document.index] ?? 0) + 1;
  }
  return { removed, kept };
};

const removeFiles = async (sha256s: ReadonlySet<string>, { files }: EraseDeps): Promise<number> => {
  const own = (await files.all()).filter(({ sha256 }) => sha256s.has(sha256));
  for (const file of own) await files.remove(file);
  return own.length;
};

export interface Trace {
  readonly where: string;
  readonly id: string;
}

/** Where, in everything that is stored, a person can still be told. Other candidates' records are searched for what is theirs alone. */
export const findTraces = async (
  identifiers: Identifiers,
  sha256s: ReadonlySet<string>,
  { whole, files }: Pick<EraseDeps, 'whole' | 'files'>,
): Promise<{ readonly places: number; readonly traces: readonly Trace[] }> => {
  const traces: Trace[] = [];
  let places = 0;
  for await (const { index, id, source } of whole.walk()) {
    places += 1;
    const others = index === 'candidates' || index === 'candidate-versions' || index === 'shortlists';
    const text = JSON.stringify(source);
    if (finds(text, identifiers.own) || (!others && finds(text, identifiers.shared))) traces.push({ where: index, id });
  }
  for (const { path, sha256 } of await files.all()) {
    places += 1;
    if (sha256s.has(sha256)) traces.push({ where: 'files', id: path });
  }
  return { places, traces };
};

export interface EraseOrder {
  readonly by: string;
  readonly ground: Erasure['ground'];
  /** When they were erased before a backup brought them back: nothing is asked once more. */
  readonly again?: string;
}

/** Kept for as long as the Conduct Regulations ask, where the policy says that erasing waits for them. */
const refuseWithinFloor = async (candidate: Candidate, today: string, deps: EraseDeps): Promise<void> => {
  const { statutory } = deps.policies.retention;
  const served = lastServiceOf((await deps.surroundings(candidate)).services);
  if (statutory.onErasure !== 'deferred' || served === undefined) return;
  const until = addMonths(served, statutory.months);
  if (until > today)
    throw new WhylistError('checks-failed', `The Conduct Regulations ask to keep this record until ${until}.`, {
      fields: [
        { path: '/checks/statutory', message: 'Restrict it instead; the sweep erases it when the time is over.' },
      ],
    });
};

/** What the audit notes of an erasure: why, and what the search for the person found afterwards. */
export const erasureDetails = ({ ground, proof: { found, places } }: Erasure) => ({ ground, found, places });

/**
 * Removes a person from everything that is stored and proves it by a search for what tells them. What the Conduct Regulations
 * ask to keep stays under the record's id, without the person. Safe to repeat: whatever was done stays done.
 * @throws WhylistError `not-found`; `checks-failed` under a legal hold or while they are at work
 */
export const eraseCandidate = async (id: string, order: EraseOrder, deps: EraseDeps): Promise<Erasure> => {
  const { by, ground, again } = order;
  const done = await deps.erasures.get(id);
  const stored = await deps.candidates.get(id);
  if (stored === undefined && done !== undefined) return done.record;
  const { record } = existing(stored, 'candidate with this id');
  const now = deps.now().toISOString();
  if (again === undefined) {
    refuseStep('erased', await lifeFacts(record, now, deps));
    await refuseWithinFloor(record, now.slice(0, 10), deps);
  }
  const merges = await mergedRecords(record, deps);
  const records = [record, ...(await deps.candidates.former(id)), ...merges];
  const identifiers = identifiersOf(records);
  const sha256s = new Set(records.map(({ document }) => document.sha256));
  const ids = new Set(idsOf(record));
  const { removed, kept } = await removeAround({ ids, identifiers }, sha256s, deps);
  const files = await removeFiles(sha256s, deps);
  // Last: until here an erasure that was cut short can begin again from the record.
  await deps.candidates.remove(id);
  const { places, traces } = await findTraces(identifiers, sha256s, deps);
  const erasure: Erasure = {
    id,
    at: again ?? now,
    by,
    ground,
    ...(record.mergedFrom === undefined ? {} : { mergedFrom: record.mergedFrom }),
    ...(again === undefined ? {} : { again: now }),
    removed: { ...removed, candidates: 1, 'candidate-versions': records.length - 1 - merges.length, files },
    kept,
    proof: { searchedAt: deps.now().toISOString(), places, found: traces.length },
  };
  await deps.ledger.note(erasure);
  await deps.erasures.put(erasure);
  await deps.events.append([{ type: 'candidate.erased', subject: { kind: 'candidate', id } }]);
  return erasure;
};

const mergedRecords = async ({ id, mergedFrom = [] }: Candidate, { merges }: EraseDeps): Promise<Candidate[]> => {
  if (mergedFrom.length === 0) return [];
  const { items } = await merges.list({ limit: 100, filter: [{ term: { candidateId: id } }] });
  return items.flatMap(({ before }) => before).filter((one) => one.id !== id);
};
