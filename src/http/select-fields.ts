import { z } from 'zod';
import { WhylistError } from '../errors.ts';
import type { Answer, Route } from './route.ts';

/** Answers with chosen fields are another kind of answer: what the schema requires may be missing. */
export const selectionType = 'application/vnd.whylist.selection+json';

const fieldsQuery = {
  fields: z
    .string()
    .max(2000)
    .regex(/^[\w.]+(,[\w.]+)*$/, 'names of fields with commas between them, such as id,resume.basics.name')
    .optional()
    .meta({
      description: `Only these fields of each record, with commas between them and dots within: \`id,resume.basics.name\`. The answer is then \`${selectionType}\`, which promises no field to be there.`,
    }),
};

type Tree = Map<string, Tree>;

const treeOf = (paths: readonly string[]): Tree => {
  const root: Tree = new Map();
  for (const path of paths) {
    let at = root;
    for (const name of path.split('.')) {
      const next: Tree = at.get(name) ?? new Map();
      at.set(name, next);
      at = next;
    }
  }
  return root;
};

const pick = (value: unknown, tree: Tree): unknown => {
  if (tree.size === 0) return value;
  if (Array.isArray(value)) return value.map((part) => pick(part, tree));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, part]) => {
    const below = tree.get(name);
    return below === undefined ? [] : [[name, pick(part, below)] as const];
  });
  return Object.fromEntries(kept);
};

const shapeOf = (schema: z.ZodType): z.ZodType => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return shapeOf(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodArray ? shapeOf(schema.element as z.ZodType) : schema;
};

const isKnown = (schema: z.ZodType, [name, ...rest]: readonly string[]): boolean => {
  if (name === undefined) return true;
  const shape = shapeOf(schema);
  if (!(shape instanceof z.ZodObject)) return !(shape instanceof z.ZodString);
  const next: unknown = shape.shape[name];
  return next instanceof z.ZodType && isKnown(next, rest);
};

const checkKnown = (paths: readonly string[], schema: z.ZodType): void => {
  const unknown = paths.filter((path) => !isKnown(schema, path.split('.')));
  if (unknown.length === 0) return;
  throw new WhylistError('invalid-request', `There is no field ${unknown.join(', ')}.`, {
    fields: [{ path: '/fields', message: `unknown: ${unknown.join(', ')}` }],
  });
};

/** A route of whose records the client may choose fields: its query and its answers say so. */
export const selectable = (route: Route): Route => {
  const { record, query = z.object({}), queryExample, answers } = route;
  const answer = answers[200];
  if (record === undefined || answer === undefined) return route;
  const types = [...(answer.types ?? ['application/json']), selectionType];
  return {
    ...route,
    query: query.extend(fieldsQuery),
    queryExample: { fields: 'id', ...queryExample },
    answers: { ...answers, 200: { ...answer, types } },
  };
};

/**
 * The answer with the fields that were asked for, of the record or of each in a list.
 * @throws WhylistError `invalid-request` for fields that such a record never has: a misspelt one is not silently absent
 */
export const selectFields = ({ record }: Route, query: unknown, answer: Answer): Answer => {
  const fields = (query as { readonly fields?: string } | undefined)?.fields;
  if (record === undefined || fields === undefined || answer.body === undefined) return answer;
  const paths = fields.split(',');
  checkKnown(paths, record);
  const tree = treeOf(paths);
  const { body } = answer;
  const isList = typeof body === 'object' && body !== null && 'items' in body;
  const selected = isList ? { ...body, items: pick(body.items, tree) } : pick(body, tree);
  return { ...answer, type: selectionType, body: JSON.stringify(selected) };
};
