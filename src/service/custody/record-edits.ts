import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Purpose } from '../../compliance/consent/consent-policy.ts';
import type { ConsentGiven } from '../../compliance/consent/give-consent.ts';
import { givenConsent, withdrawnConsents } from '../../compliance/consent/give-consent.ts';
import { refuseSensitive } from '../../compliance/free-text.ts';
import { editRecord, type RecordEdit } from '../../compliance/record/edit-record.ts';
import { tagOf } from '../../compliance/record/tag-policy.ts';
import { existing, WhylistError } from '../../errors.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { Interaction } from '../../model/custody.ts';
import { type ChangedRecord, changeRecord, type Who } from './change-record.ts';
import type { CustodyDeps } from './custody-deps.ts';

export type Limit = keyof NonNullable<Candidate['limits']>;

/** What consultants change in a record. Words that they type are checked for what is never stored. */
export interface RecordEdits {
  edit(id: string, edit: RecordEdit, who: Who): Promise<ChangedRecord>;
  tag(
    id: string,
    tags: { readonly add: readonly string[]; readonly remove: readonly string[] },
    who: Who,
  ): Promise<ChangedRecord>;
  giveConsent(id: string, given: ConsentGiven, who: Who): Promise<ChangedRecord>;
  /** At once, everywhere: the record is out of search with its own write. */
  withdrawConsent(id: string, purpose: Purpose, who: Who): Promise<ChangedRecord>;
  limit(id: string, limit: Limit, set: boolean, who: Who): Promise<ChangedRecord>;
  interact(id: string, said: Omit<Interaction, 'id' | 'candidateId' | 'notedAt'>): Promise<Interaction>;
}

const checkedEdit = (candidate: Candidate, edit: RecordEdit, deps: CustodyDeps) => {
  try {
    return editRecord(candidate, edit, deps.knowledge());
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const fields = error.issues.map((issue) => ({ path: `/${issue.path.join('/')}`, message: issue.message }));
    throw new WhylistError('invalid-request', 'The record would not be valid.', { fields });
  }
};

/** Everything that was typed, by JSON pointer. */
const wordsIn = (value: unknown, path: string): Record<string, string> => {
  if (typeof value === 'string') return { [path]: value };
  if (typeof value !== 'object' || value === null) return {};
  const inner = Object.entries(value).map(([key, one]) => wordsIn(one, `${path}/${key.replaceAll('.', '/')}`));
  return Object.assign({}, ...inner);
};

const sortedTags = (tags: Iterable<string>): string[] => [...new Set(tags)].sort();

export const createRecordEdits = (deps: CustodyDeps): RecordEdits => ({
  edit: (id, edit, who) => {
    refuseSensitive({ ...wordsIn(edit.fields, ''), ...wordsIn(edit.parts, ''), '/why': who.why });
    return changeRecord(
      id,
      who,
      (before) => {
        const { candidate, changes } = checkedEdit(before, edit, deps);
        return { candidate: changes.length === 0 ? before : candidate, kind: 'edit', changes: [...changes] };
      },
      deps,
    );
  },
  tag: (id, { add, remove }, who) => {
    refuseSensitive({ '/add': add.map((tag) => tag.replaceAll('-', ' ')).join('\n') }, true);
    refuseSensitive({ '/why': who.why });
    const [more, less] = [add, remove].map((some) => some.map((tag) => tagOf(tag, deps.policies.tags)));
    return changeRecord(
      id,
      who,
      (before) => {
        const tags = sortedTags([...before.tags.filter((tag) => !less?.includes(tag)), ...(more ?? [])]);
        const same = tags.join() === sortedTags(before.tags).join();
        const changes = [{ path: 'tags', before: before.tags, after: tags }];
        return { candidate: same ? before : { ...before, tags }, kind: 'tags', changes };
      },
      deps,
    );
  },
  giveConsent: (id, given, who) => {
    refuseSensitive({ '/evidence': given.evidence });
    return changeRecord(
      id,
      who,
      (before, at) => {
        const consent = givenConsent(given, deps.policies.consent, at);
        const changes = [{ path: `consent.${given.purpose}`, after: consent }];
        return { candidate: { ...before, consent: [...before.consent, consent] }, kind: 'consent', changes };
      },
      deps,
    );
  },
  withdrawConsent: (id, purpose, who) => {
    refuseSensitive({ '/why': who.why });
    return changeRecord(
      id,
      who,
      (before, at) => {
        const changes = [{ path: `consent.${purpose}`, after: { withdrawnAt: at } }];
        return {
          candidate: { ...before, consent: withdrawnConsents(before.consent, purpose, at) },
          kind: 'consent',
          changes,
        };
      },
      deps,
    );
  },
  limit: (id, name, set, who) => {
    refuseSensitive({ '/why': who.why });
    return changeRecord(
      id,
      who,
      (before, at) => {
        const { [name]: old, ...others } = before.limits ?? {};
        if ((old !== undefined) === set) return { candidate: before, kind: 'limit', changes: [] };
        const mark = { since: at, by: who.by, ...(who.why === undefined ? {} : { reason: who.why }) };
        const { limits: _limits, ...rest } = before;
        const limits = set ? { ...others, [name]: mark } : others;
        const candidate = Object.keys(limits).length === 0 ? rest : { ...rest, limits };
        const changes = [
          { path: `limits.${name}`, ...(old === undefined ? {} : { before: old }), ...(set ? { after: mark } : {}) },
        ];
        return { candidate, kind: 'limit', changes };
      },
      deps,
    );
  },
  interact: async (id, said) => {
    refuseSensitive({ '/text': said.text });
    existing(await deps.candidates.get(id), 'candidate with this id');
    const interaction = { ...said, id: randomUUID(), candidateId: id, notedAt: deps.now().toISOString() };
    await deps.interactions.put(interaction);
    // A note is no contact: it must not lengthen how long somebody is kept.
    if (said.kind !== 'note') await noteContact(id, said, deps);
    return interaction;
  },
});

const noteContact = (id: string, { at, by }: Pick<Interaction, 'at' | 'by'>, deps: CustodyDeps): Promise<unknown> =>
  changeRecord(
    id,
    { by },
    (before, now) => {
      const { createdAt = now, lastContactAt = '' } = before.dates ?? {};
      if (at <= lastContactAt) return { candidate: before, kind: 'retention', changes: [] };
      const dates = { createdAt, lastContactAt: at };
      return {
        candidate: { ...before, dates },
        kind: 'retention',
        changes: [{ path: 'dates.lastContactAt', after: at }],
      };
    },
    deps,
  );
