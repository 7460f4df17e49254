import type { Candidate } from '../model/candidate.ts';
import { contactKeys, namesAgree } from './contact-keys.ts';
import type { FormerVersion } from './ports.ts';
import { updateCandidate } from './update-candidate.ts';

export interface Admission {
  readonly status: 'indexed' | 'updated' | 'duplicate';
  readonly candidateId: string;
}

export interface Admitted {
  /** One for each candidate that came, in their order. */
  readonly admissions: readonly Admission[];
  /** What is to be written: each person once, in their last state. */
  readonly candidates: readonly Candidate[];
  readonly former: readonly FormerVersion[];
}

export interface Known {
  readonly documents: ReadonlyMap<string, string>;
  readonly people: readonly Candidate[];
}

/**
 * Decides, in order, who is new, who is known and which file has been seen before. Two CVs of one person in one batch
 * meet here as well, since whoever is admitted is known to those that follow.
 */
export const admit = (incoming: readonly Candidate[], known: Known, now: string): Admitted => {
  const documents = new Map(known.documents);
  const people = new Map<string, Candidate>();
  const idsByContact = new Map<string, Set<string>>();
  const meet = (person: Candidate): void => {
    people.set(person.id, person);
    for (const key of contactKeys(person)) {
      const ids = idsByContact.get(key) ?? new Set();
      idsByContact.set(key, ids.add(person.id));
    }
  };
  const findPerson = (candidate: Candidate): Candidate | undefined =>
    contactKeys(candidate)
      .flatMap((key) => [...(idsByContact.get(key) ?? [])])
      .flatMap((id) => people.get(id) ?? [])
      .find((person) => namesAgree(person, candidate));
  for (const person of known.people) meet(person);
  const changed = new Map<string, Candidate>();
  const former: FormerVersion[] = [];

  const admitOne = (candidate: Candidate): Admission => {
    const seen = documents.get(candidate.document.sha256);
    if (seen !== undefined) return { status: 'duplicate', candidateId: seen };
    const person = findPerson(candidate);
    const record = person === undefined ? candidate : updateCandidate(person, candidate);
    if (person !== undefined) former.push({ candidate: person, replacedAt: now });
    documents.set(candidate.document.sha256, record.id);
    changed.set(record.id, record);
    meet(record);
    return { status: person === undefined ? 'indexed' : 'updated', candidateId: record.id };
  };
  return { admissions: incoming.map(admitOne), candidates: [...changed.values()], former };
};
