import { existing } from '../../errors.ts';
import { idsOf } from '../../model/ids-of.ts';
import { defineRoute } from '../route.ts';
import { engineProblems, idParams, pageQuery, pageSchema } from '../schemas/common.ts';
import { interactionAnswer, interactionBody } from '../schemas/custody.ts';
import { problems, tag } from './changed-record.ts';

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
  problems,
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
    const filter = [{ terms: { candidateId: idsOf(record) } }];
    return { status: 200, body: await custody.interactions.list({ ...query, filter }) };
  },
});

export const interactionRoutes = [postInteraction, listInteractions];
