import { z } from 'zod';
import type { RecordEdit } from '../../compliance/record/edit-record.ts';
import { existing, WhylistError } from '../../errors.ts';
import { subjectZip } from '../../present/subject-zip.ts';
import type { ChangedRecord } from '../../service/custody/change-record.ts';
import { presentVersion } from '../etag.ts';
import { exampleIds } from '../examples/example-ids.ts';
import { type Answer, defineRoute } from '../route.ts';
import { candidateAnswer } from '../schemas/candidates.ts';
import { engineProblems, idParams, pageQuery, pageSchema } from '../schemas/common.ts';
import {
  candidateEditBody,
  consentBody,
  eraseBody,
  erasureAnswer,
  historyAnswer,
  interactionAnswer,
  interactionBody,
  limitBody,
  tagsBody,
  whyBody,
  withdrawBody,
} from '../schemas/custody.ts';

const tag = 'Candidates';
const changed = {
  200: { description: 'The candidate as it is now.', schema: candidateAnswer, headers: z.object({ ETag: z.string() }) },
};
const problems = [
  'invalid-request',
  'not-found',
  'conflict',
  'precondition-failed',
  'unsupported-media-type',
  ...engineProblems,
] as const;

const answered = ({ candidate, version }: ChangedRecord): Answer => ({
  status: 200,
  body: candidate,
  headers: { ETag: `"${version}"` },
});

/** `{ basics: { location: { city } } }` → `resume.basics.location.city` */
const flat = (value: object, path: string): RecordEdit['fields'] =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      const at = path === '' ? (key === 'basics' ? 'resume.basics' : key) : `${path}.${key}`;
      if (one === undefined) return [];
      return typeof one === 'object' && one !== null ? Object.entries(flat(one, at)) : [[at, one]];
    }),
  );

const patchCandidate = defineRoute({
  id: 'patchCandidate',
  method: 'patch',
  path: '/v1/candidates/{id}',
  tag,
  scope: 'candidates:write',
  summary: 'Change fields of a candidate; what was changed, by whom and why is kept in the history',
  description:
    'With If-Match only the version that was read is changed. Telephone numbers, postcodes, e-mail addresses and days are ' +
    'brought into one form; the history keeps what was written, and the former value. A newer CV replaces what it states. ' +
    'work, education, skills, certificates and languages are JSON Resume lists, each sent whole as it should be: titles, ' +
    'skills, qualifications, months and what searches find are worked out anew. The CV’s own words stay as they were sent.',
  params: idParams,
  body: candidateEditBody,
  bodyExample: { basics: { phone: '07911 123456' }, why: 'Told us on the phone.', by: 'j.smith' },
  answers: changed,
  problems: [...problems],
  handle: async ({ params, body, request, actor, audit }, { custody }) => {
    const { why, by = actor.name, work, education, skills, certificates, languages, ...fields } = body;
    const edit = { fields: flat(fields, ''), parts: { work, education, skills, certificates, languages } };
    const done = await custody.edits.edit(params.id, edit, { by, why, version: presentVersion(request) });
    audit(done.note);
    return answered(done);
  },
});

const postTags = defineRoute({
  id: 'postCandidateTags',
  method: 'post',
  path: '/v1/candidates/{id}/tags',
  tag,
  scope: 'candidates:write',
  summary: 'Add and remove tags',
  description:
    'As policy/tags.yaml writes them: other spellings become the tag, and a closed vocabulary takes no others.',
  params: idParams,
  body: tagsBody,
  bodyExample: { add: ['railway'], remove: [] },
  answers: changed,
  problems: [...problems],
  handle: async ({ params, body, actor, audit }, { custody }) => {
    const { add, remove, why, by = actor.name } = body;
    const done = await custody.edits.tag(params.id, { add, remove }, { by, why });
    audit(done.note);
    return answered(done);
  },
});

const postInteraction = defineRoute({
  id: 'postInteraction',
  method: 'post',
  path: '/v1/candidates/{id}/interactions',
  tag,
  scope: 'candidates:write',
  summary: 'Record a call, an e-mail, an interview or a note',
  description:
    'The words are checked for what is never stored (age, health, religion …) and refused if they hold it. All but notes ' +
    'count as contact: the record is kept longer.',
  params: idParams,
  body: interactionBody,
  bodyExample: { kind: 'call', direction: 'out', text: 'Free from 1 March, would move to Leeds.' },
  answers: { 201: { description: 'Recorded.', schema: interactionAnswer } },
  problems: [...problems],
  handle: async ({ params, body, actor }, { custody, now }) => {
    const { direction, vacancyId, by = actor.name, at = now().toISOString(), ...rest } = body;
    const said = {
      ...rest,
      ...(direction === undefined ? {} : { direction }),
      ...(vacancyId === undefined ? {} : { vacancyId }),
      at,
      by,
    };
    return { status: 201, body: await custody.edits.interact(params.id, said) };
  },
});

const listInteractions = defineRoute({
  id: 'listInteractions',
  method: 'get',
  path: '/v1/candidates/{id}/interactions',
  tag,
  scope: 'candidates:read',
  summary: 'What was said to and by a candidate, newest first',
  params: idParams,
  query: pageQuery,
  answers: { 200: { description: 'One page.', schema: pageSchema(interactionAnswer) } },
  problems: ['invalid-request', 'not-found', ...engineProblems],
  handle: async ({ params, query }, { custody, candidates }) => {
    const { record } = existing(await candidates.get(params.id), 'candidate with this id');
    const filter = [{ terms: { candidateId: [record.id, ...(record.mergedFrom ?? [])] } }];
    return { status: 200, body: await custody.interactions.list({ ...query, filter }) };
  },
});

const listHistory = defineRoute({
  id: 'listCandidateHistory',
  method: 'get',
  path: '/v1/candidates/{id}/history',
  tag,
  scope: 'candidates:read',
  summary: 'Who changed what of a candidate, when and why, with the former values; newest first',
  params: idParams,
  query: pageQuery,
  answers: { 200: { description: 'One page.', schema: pageSchema(historyAnswer) } },
  problems: ['invalid-request', 'not-found', ...engineProblems],
  handle: async ({ params, query }, { custody, candidates }) => {
    const { record } = existing(await candidates.get(params.id), 'candidate with this id');
    const filter = [{ terms: { candidateId: [record.id, ...(record.mergedFrom ?? [])] } }];
    return { status: 200, body: await custody.history.list({ ...query, filter }) };
  },
});

const postConsent = defineRoute({
  id: 'postConsent',
  method: 'post',
  path: '/v1/candidates/{id}/consents',
  tag,
  scope: 'candidates:write',
  summary: 'Record a consent for a purpose',
  description: 'policy/consent.yaml says what each purpose means and how long a consent counts.',
  params: idParams,
  body: consentBody,
  bodyExample: { purpose: 'introduce', evidence: 'E-mail of today.' },
  answers: changed,
  problems: [...problems],
  handle: async ({ params, body, actor, audit }, { custody }) => {
    const { by = actor.name, ...given } = body;
    const done = await custody.edits.giveConsent(params.id, defined(given), { by });
    audit({ ...done.note, details: { ...done.note.details, purpose: body.purpose } });
    return answered(done);
  },
});

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

const defined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>;

const withdrawConsent = defineRoute({
  id: 'withdrawConsent',
  method: 'post',
  path: '/v1/candidates/{id}/consents/withdraw',
  tag,
  scope: 'candidates:write',
  summary: 'Withdraw what allowed a purpose',
  description:
    'At once and everywhere: without `hold` or `search` the record is in no search, and shortlists that were made before ' +
    'show it no more.',
  params: idParams,
  body: withdrawBody,
  bodyExample: { purpose: 'marketing', why: 'E-mail of today.' },
  answers: changed,
  problems: [...problems],
  handle: async ({ params, body, actor, audit }, { custody }) => {
    const { purpose, why, by = actor.name } = body;
    const done = await custody.edits.withdrawConsent(params.id, purpose, { by, why });
    audit({ ...done.note, details: { ...done.note.details, purpose } });
    return answered(done);
  },
});

const postLimit = defineRoute({
  id: 'postCandidateLimit',
  method: 'post',
  path: '/v1/candidates/{id}/limits',
  tag,
  scope: 'compliance:write',
  summary: 'Restrict a record, note an objection, put it under a legal hold, or lift these',
  description:
    'Restricted records and those of candidates who object are in no search and on no shortlist (UK GDPR Arts. 18 and 21). ' +
    'The retention sweep leaves records under a legal hold alone.',
  params: idParams,
  body: limitBody,
  bodyExample: { limit: 'restriction', set: false, why: 'The dates are settled.' },
  answers: changed,
  problems: [...problems],
  handle: async ({ params, body, actor, audit }, { custody }) => {
    const { limit, set, why, by = actor.name } = body;
    const done = await custody.edits.limit(params.id, limit, set, { by, why });
    audit({ ...done.note, details: { ...done.note.details, limit, set } });
    return answered(done);
  },
});

const archiveCandidate = defineRoute({
  id: 'archiveCandidate',
  method: 'post',
  path: '/v1/candidates/{id}/archive',
  tag,
  scope: 'candidates:write',
  summary: 'Archive a candidate: out of search, kept and restorable while retention lasts',
  params: idParams,
  body: whyBody,
  bodyOptional: true,
  bodyExample: { why: 'Retired.' },
  answers: changed,
  problems: [...problems, 'checks-failed'],
  handle: async ({ params, body, actor, audit }, { custody }) => {
    const { why, by = actor.name } = body;
    const done = await custody.archive(params.id, { by, why });
    audit(done.note);
    return answered(done);
  },
});

const restoreCandidate = defineRoute({
  id: 'restoreCandidate',
  method: 'post',
  path: '/v1/candidates/{id}/restore',
  tag,
  scope: 'candidates:write',
  summary: 'Take a candidate back out of the archive',
  params: idParams,
  body: whyBody,
  bodyOptional: true,
  bodyExample: { why: 'Is looking again.' },
  answers: changed,
  problems: [...problems, 'checks-failed'],
  handle: async ({ params, body, actor, audit }, { custody }) => {
    const { why, by = actor.name } = body;
    const done = await custody.restore(params.id, { by, why });
    audit(done.note);
    return answered(done);
  },
});

const eraseCandidate = defineRoute({
  id: 'eraseCandidate',
  method: 'post',
  path: '/v1/candidates/{id}/erase',
  tag,
  scope: 'compliance:write',
  summary: 'Erase a person from everything that is stored, and prove it',
  description:
    'Records, former versions, documents, history, interactions, rows of shortlists, uploads and kept answers; then all that is ' +
    'stored is searched for what tells the person. What the Conduct Regulations ask to keep stays under the id, without ' +
    'the person. Answers with the proof, also when it is asked for again.',
  params: idParams,
  body: eraseBody,
  bodyExample: { ground: 'request', confirm: exampleIds.candidates },
  answers: { 200: { description: 'The proof.', schema: erasureAnswer } },
  problems: [...problems, 'checks-failed'],
  duration: 'long',
  handle: async ({ params, body, actor, audit }, { custody }) => {
    if (body.confirm !== params.id)
      throw new WhylistError('invalid-request', 'Confirm with the id of the candidate who is to be erased.', {
        fields: [{ path: '/confirm', message: 'is another id' }],
      });
    const erasure = await custody.erase(params.id, { by: body.by ?? actor.name, ground: body.ground });
    audit({ details: { ground: erasure.ground, found: erasure.proof.found, places: erasure.proof.places } });
    return { status: 200, body: erasure };
  },
});

const exportSubject = defineRoute({
  id: 'exportSubject',
  method: 'get',
  path: '/v1/candidates/{id}/subject-export',
  tag,
  scope: 'compliance:read',
  summary: 'Everything that is held about a candidate, for the candidate',
  description:
    'A ZIP: data.json, index.html to read, and the documents. What is held, from where, what for and on which ground, who saw ' +
    'it, on which shortlists with which reasons (UK GDPR Arts. 15 and 20).',
  params: idParams,
  answers: { 200: { description: 'The ZIP.', types: ['application/zip'] } },
  problems: ['not-found', ...engineProblems],
  duration: 'long',
  handle: async ({ params }, { custody, documents }) => {
    const zip = await subjectZip(await custody.subject(params.id), documents.pathOf);
    const headers = {
      'Content-Disposition': `attachment; filename="subject-${params.id.replace(/[^\w.-]/g, '_')}.zip"`,
      'Cache-Control': 'private, no-store',
    };
    return { status: 200, type: 'application/zip', headers, body: zip };
  },
});

export const candidateRecordRoutes = [
  patchCandidate,
  postTags,
  postInteraction,
  listInteractions,
  listHistory,
  postConsent,
  withdrawConsent,
  postLimit,
  archiveCandidate,
  restoreCandidate,
  exportSubject,
  eraseCandidate,
];
