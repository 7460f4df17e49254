import type { RecordEdit } from '../../compliance/record/edit-record.ts';
import { existing } from '../../errors.ts';
import { idsOf } from '../../model/ids-of.ts';
import { presentVersion } from '../etag.ts';
import { defineRoute } from '../route.ts';
import { engineProblems, idParams, pageQuery, pageSchema } from '../schemas/common.ts';
import { candidateEditBody, historyAnswer, tagsBody } from '../schemas/custody.ts';
import { answered, changed, problems, tag } from './changed-record.ts';

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
  problems,
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
  problems,
  handle: async ({ params, body, actor, audit }, { custody }) => {
    const { add, remove, why, by = actor.name } = body;
    const done = await custody.edits.tag(params.id, { add, remove }, { by, why });
    audit(done.note);
    return answered(done);
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
    const filter = [{ terms: { candidateId: idsOf(record) } }];
    return { status: 200, body: await custody.history.list({ ...query, filter }) };
  },
});

export const candidateEditRoutes = [patchCandidate, postTags, listHistory];
