import { defineRoute } from '../route.ts';
import { idParams } from '../schemas/common.ts';
import { consentBody, limitBody, withdrawBody } from '../schemas/custody.ts';
import { answered, changed, problems, tag } from './changed-record.ts';

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
  problems,
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
  problems,
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
  problems,
  handle: async ({ params, body, actor, audit }, { custody }) => {
    const { limit, set, why, by = actor.name } = body;
    const done = await custody.edits.limit(params.id, limit, set, { by, why });
    audit({ ...done.note, details: { ...done.note.details, limit, set } });
    return answered(done);
  },
});

export const candidateConsentRoutes = [postConsent, withdrawConsent, postLimit];
