import { z } from 'zod';
import { WhylistError } from '../../errors.ts';
import { lintWeights, parseWeights } from '../../matching/weights.ts';
import type { Setting } from '../../service/tuning.ts';
import { evaluationSchema } from '../../tuning/evaluate.ts';
import { readJudgements } from '../../tuning/judgements.ts';
import { exampleIds } from '../examples/example-ids.ts';
import { defineRoute } from '../route.ts';
import { engineProblems } from '../schemas/common.ts';

const stateAnswer = z
  .object({
    weights: z.object({
      file: z.string(),
      version: z.string(),
      table: z.record(z.string(), z.unknown()).meta({ description: 'Every number, with its reason.' }),
    }),
    synonyms: z.object({
      version: z.string(),
      linesInForce: z.number().int().meta({ description: 'Lines that the index expands when it searches.' }),
      inForce: z.boolean().meta({ description: 'Whether these are what the files say now; if not: apply.' }),
    }),
    index: z.string(),
  })
  .meta({ id: 'TuningState' });

const getTuning = defineRoute({
  id: 'getTuning',
  method: 'get',
  path: '/v1/tuning/state',
  tag: 'Tuning',
  scope: 'tuning:read',
  summary: 'The weights and synonyms in force, and whether the files say otherwise by now',
  answers: { 200: { description: 'The state.', schema: stateAnswer } },
  problems: ['knowledge-invalid', ...engineProblems],
  handle: async (_input, { tuning }) => {
    const { weights, synonyms, index } = await tuning.state();
    const { file, version, table } = weights;
    return { status: 200, body: { weights: { file, version, table }, synonyms, index } };
  },
});

const faultSchema = z.object({
  file: z.string(),
  line: z.number().int(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
});

const postCheck = defineRoute({
  id: 'postTuningCheck',
  method: 'post',
  path: '/v1/tuning/check',
  tag: 'Tuning',
  scope: 'tuning:read',
  summary: 'Mistakes in the synonym files, and in weights if some are posted',
  body: z.strictObject({
    weights: z.string().max(200_000).optional().meta({ description: 'A weighting file, YAML.' }),
  }),
  bodyOptional: true,
  bodyExample: { weights: 'weights: 8' },
  answers: {
    200: {
      description: 'What was found.',
      schema: z.object({ sound: z.boolean(), messages: z.array(faultSchema) }).meta({ id: 'TuningCheck' }),
    },
  },
  problems: ['invalid-request', 'unsupported-media-type', 'request-timeout'],
  handle: async ({ body }, { tuning }) => {
    const weights = lintWeights(body.weights ?? (await tuning.weightsText())).map(({ line, message }) => ({
      file: body.weights === undefined ? 'weights/default.yaml' : 'weights',
      line,
      severity: 'error' as const,
      message,
    }));
    const messages = [...(await tuning.lint()), ...weights];
    return { status: 200, body: { sound: messages.every(({ severity }) => severity !== 'error'), messages } };
  },
});

const lineChange = z.object({
  forms: z.array(z.string()),
  change: z.enum(['added', 'removed', 'changed']),
  gains: z.number().int().meta({ description: 'Candidates who are found by it from now on.' }),
  loses: z.number().int(),
});

const postApply = defineRoute({
  id: 'postTuningApply',
  method: 'post',
  path: '/v1/tuning/apply',
  tag: 'Tuning',
  scope: 'tuning:write',
  summary: 'Puts the synonym and weighting files into force, live; no search fails meanwhile',
  body: z.strictObject({
    dryRun: z.boolean().optional().meta({ description: 'Only says what would change, and for how many.' }),
  }),
  bodyOptional: true,
  bodyExample: { dryRun: true },
  answers: {
    200: {
      description: 'What changed.',
      schema: z
        .object({
          applied: z.boolean(),
          lines: z.array(lineChange),
          candidates: z.number().int().meta({ description: 'Candidates who are found differently.' }),
          synonyms: z.object({ version: z.string() }),
          weights: z.object({ file: z.string(), version: z.string() }),
        })
        .meta({ id: 'TuningApplied' }),
    },
  },
  problems: ['invalid-request', 'knowledge-invalid', 'unsupported-media-type', ...engineProblems],
  duration: 'long',
  handle: async ({ body: { dryRun } }, { tuning }) => ({
    status: 200,
    body: await tuning.apply(dryRun === undefined ? {} : { dryRun }),
  }),
});

const weightsBody = z.string().max(200_000).optional();

const evaluateBody = z
  .strictObject({
    judgements: z.string().max(4_000_000).meta({
      description:
        'CSV with the columns vacancy,candidate,grade and, if wanted, by and note; vacancies and candidates by id.',
    }),
    k: z.number().int().min(1).max(100).optional(),
    least: z.number().int().min(1).max(3).optional(),
    weights: weightsBody.meta({ description: 'A weighting file, YAML; those in force unless told.' }),
    againstWeights: weightsBody.meta({ description: 'Another one to compare with, vacancy by vacancy.' }),
  })
  .meta({ id: 'EvaluateRequest' });

/** @throws WhylistError `invalid-request`: here the file comes from the client. */
const posted = (text: string | undefined, name: string): Setting => {
  if (text === undefined) return {};
  const [first, ...more] = lintWeights(text).map(({ line, message }) => ({
    path: `/${name}`,
    message: `line ${line}: ${message}`,
  }));
  if (first !== undefined)
    throw new WhylistError('invalid-request', 'The weights are not valid.', { fields: [first, ...more] });
  return { weights: parseWeights(text, name) };
};

const postEvaluate = defineRoute({
  id: 'postTuningEvaluate',
  method: 'post',
  path: '/v1/tuning/evaluate',
  tag: 'Tuning',
  scope: 'tuning:read',
  summary: 'How well the ranking agrees with judgements, with one weighting or with two side by side',
  body: evaluateBody,
  bodyExample: { judgements: `vacancy,candidate,grade\n${exampleIds.vacancies},${exampleIds.candidates},3\n`, k: 10 },
  answers: { 200: { description: 'The measures.', schema: evaluationSchema.meta({ id: 'Evaluation' }) } },
  problems: ['invalid-request', 'payload-too-large', 'unsupported-media-type', 'boolean-syntax', ...engineProblems],
  duration: 'long',
  handle: async ({ body: { judgements: text, weights, againstWeights, k, least } }, { tuning }) => {
    const read = readJudgements(text);
    if (read.faults !== undefined)
      throw new WhylistError('invalid-request', 'The judgements are not valid.', {
        fields: read.faults.map(({ line, message }) => ({ path: '/judgements', message: `line ${line}: ${message}` })),
      });
    const evaluation = await tuning.evaluate({
      judgements: read.judgements,
      setting: posted(weights, 'weights'),
      ...(againstWeights === undefined ? {} : { against: posted(againstWeights, 'againstWeights') }),
      ...(k === undefined ? {} : { k }),
      ...(least === undefined ? {} : { least }),
    });
    return { status: 200, body: evaluation };
  },
});

export const tuningRoutes = [getTuning, postCheck, postApply, postEvaluate];
