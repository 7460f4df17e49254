import { signJustifications } from '../../service/sign-justifications.ts';
import { defineRoute } from '../route.ts';
import { engineProblems } from '../schemas/common.ts';
import { matchBody, shortlistAnswer, vacancyExample } from '../schemas/matching.ts';

const postMatch = defineRoute({
  id: 'postMatch',
  method: 'post',
  path: '/v1/match',
  tag: 'Matching',
  scope: 'match',
  summary: 'Vacancy in, explained shortlist out, nothing kept',
  body: matchBody,
  bodyExample: { ...vacancyExample, top: 10 },
  answers: { 200: { description: 'The shortlist.', schema: shortlistAnswer } },
  problems: ['invalid-request', 'boolean-syntax', 'payload-too-large', 'unsupported-media-type', ...engineProblems],
  handle: async ({ body, actor }, { matcher, now }) => {
    const { top, blind, lenient, vacancy, ...inPlace } = body;
    const posted = signJustifications(vacancy ?? inPlace, actor.name, now().toISOString());
    const shortlist = await matcher.match(matcher.read(posted), {
      by: actor.name,
      ...(top === undefined ? {} : { top }),
      ...(blind === undefined ? {} : { blind }),
      ...(lenient === undefined ? {} : { lenient }),
    });
    return { status: 200, body: shortlist };
  },
});

export const matchRoutes = [postMatch];
