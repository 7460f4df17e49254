import { WhylistError } from '../../errors.ts';
import { subjectZip } from '../../present/subject-zip.ts';
import { erasureDetails } from '../../service/custody/erase.ts';
import { exampleIds } from '../examples/example-ids.ts';
import { defineRoute } from '../route.ts';
import { engineProblems, idParams } from '../schemas/common.ts';
import { eraseBody, erasureAnswer, whyBody } from '../schemas/custody.ts';
import { answered, changed, problems, tag } from './changed-record.ts';

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
    audit({ details: erasureDetails(erasure) });
    return { status: 200, body: erasure };
  },
});

export const candidateStepRoutes = [archiveCandidate, restoreCandidate, exportSubject, eraseCandidate];
