import { parse } from 'yaml';
import { z } from 'zod';
import { WhylistError } from '../errors.ts';

const column = z.string().min(1);

/** Where one value comes from: words of the mapping itself, or cells of the row and what is to be done with them. */
const valueSchema = z.union([
  z.string().min(1),
  z
    .strictObject({
      column: column.optional(),
      /** Several cells as one text, empty ones left out. */
      columns: z.array(column).min(2).optional(),
      join: z.string().default(' '),
      prefix: z.string().optional(),
      /** Cell to value; a cell that is not named stays as it is. */
      map: z.record(z.string(), z.string()).optional(),
      /** How dates are written in the export: DD, MM, YYYY and what stands between. */
      date: z
        .string()
        .regex(/^(?=.*YYYY)[DMY\W]+$/, 'DD, MM and YYYY with what stands between them')
        .optional(),
      /** One cell, many values. */
      split: z.string().min(1).optional(),
      /** Where the cell is empty. */
      default: z.string().optional(),
    })
    .refine((one) => (one.column === undefined) !== (one.columns === undefined), 'needs column or columns'),
]);
export type ValueRule = z.infer<typeof valueSchema>;

/** Rules at the leaves, in the shape of what they make. */
export type Template = ValueRule | readonly Template[] | { readonly [name: string]: Template };
const templateSchema: z.ZodType<Template> = z.lazy(() =>
  z.union([valueSchema, z.array(templateSchema), z.record(z.string(), templateSchema)]),
);

const conditionSchema = z.strictObject({ column, is: z.array(z.string()).min(1) });
export type Condition = z.infer<typeof conditionSchema>;

const mappingSchema = z.strictObject({
  /** The CRM's own id: what makes a second import an update. */
  externalId: valueSchema,
  /** As JSON Resume is built; what a row leaves empty is absent. */
  resume: z.record(z.string(), templateSchema),
  source: valueSchema.optional(),
  tags: z.array(valueSchema).optional(),
  consent: z.array(z.record(z.string(), templateSchema).and(z.object({ when: conditionSchema.optional() }))).optional(),
  /** Rows that are not to come over. */
  skip: z.array(conditionSchema).optional(),
});
export type Mapping = z.infer<typeof mappingSchema>;

/** A template is a rule when it says where its value comes from. */
export const isRule = (template: Template): template is ValueRule =>
  typeof template === 'string' || (!Array.isArray(template) && ('column' in template || 'columns' in template));

/** @throws WhylistError `invalid-request` with the places of the mapping that are wrong. */
export const parseMapping = (text: string, name: string): Mapping => {
  let value: unknown;
  try {
    value = parse(text);
  } catch (cause) {
    throw new WhylistError('invalid-request', `${name} is no YAML.`, { cause });
  }
  const result = mappingSchema.safeParse(value);
  if (result.success) return result.data;
  const fields = result.error.issues.map(({ path, message }) => ({ path: `/${path.join('/')}`, message }));
  throw new WhylistError('invalid-request', `${name} is no mapping: see docs/importing.md.`, { fields });
};

/** Every column that the mapping names, once. */
export const columnsOf = (mapping: Mapping): string[] => {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const part of value) look(part);
    else if (typeof value === 'object' && value !== null) {
      const { column: one, columns: several } = value as { column?: unknown; columns?: unknown };
      if (typeof one === 'string') found.add(one);
      if (Array.isArray(several)) for (const each of several) found.add(String(each));
      for (const part of Object.values(value)) look(part);
    }
  };
  look(mapping);
  return [...found];
};
