import { WhylistError } from '../errors.ts';
import { type GivenCandidate, givenCandidateSchema } from '../ingest/given-candidate.ts';
import { allValues, fill, oneValue, type Row } from './fill.ts';
import { type Condition, columnsOf, type Mapping } from './mapping.ts';
import { readRows } from './read-rows.ts';

/** What a line of the export is to become. */
export type ImportLine =
  | { readonly line: number; readonly externalId: string; readonly given: GivenCandidate }
  | { readonly line: number; readonly externalId?: string; readonly skipped: string }
  | { readonly line: number; readonly externalId?: string; readonly faults: readonly string[] };

const holds = ({ column, is }: Condition, row: Row): boolean => is.includes((row[column] ?? '').trim());

const candidateOf = ({ resume, source, tags, consent }: Mapping, row: Row): unknown => {
  const from = source === undefined ? undefined : oneValue(source, row);
  const given = (consent ?? []).filter(({ when }) => when === undefined || holds(when, row));
  return {
    resume: fill(resume, row) ?? {},
    ...(from === undefined ? {} : { source: from }),
    tags: [...new Set((tags ?? []).flatMap((rule) => allValues(rule, row)))],
    consent: given.flatMap(({ when, ...template }) => {
      // With a condition it is the condition that tells of the row.
      const filled = fill(template, row) ?? (when === undefined ? undefined : template);
      return filled === undefined ? [] : [filled];
    }),
  };
};

const readLine = (line: number, row: Row, mapping: Mapping): ImportLine => {
  const externalId = oneValue(mapping.externalId, row);
  if (externalId === undefined) return { line, faults: ['has no id'] };
  const skip = mapping.skip?.find((condition) => holds(condition, row));
  if (skip !== undefined) return { line, externalId, skipped: `“${skip.column}” is one of ${skip.is.join(', ')}` };
  try {
    const result = givenCandidateSchema.safeParse(candidateOf(mapping, row));
    if (result.success) return { line, externalId, given: result.data };
    return {
      line,
      externalId,
      faults: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    };
  } catch (error) {
    if (error instanceof WhylistError) return { line, externalId, faults: [error.message] };
    throw error;
  }
};

/**
 * Each line of a CSV export as a candidate, or what is wrong with it. A second line with the same id is a mistake of the
 * export and does not overwrite the first.
 * @throws WhylistError `invalid-request` for a file that is no CSV, and for columns of the mapping that it lacks
 */
export const readExport = (text: string, name: string, mapping: Mapping): ImportLine[] => {
  const { columns, rows } = readRows(text, name);
  const missing = columnsOf(mapping).filter((column) => !columns.includes(column));
  if (missing.length > 0)
    throw new WhylistError('invalid-request', `${name} lacks columns that the mapping names.`, {
      fields: missing.map((column) => ({ path: column, message: 'no such column' })),
      hint: `It has: ${columns.join(', ')}`,
    });
  const first = new Map<string, number>();
  return rows.map(({ line, row }) => {
    const read = readLine(line, row, mapping);
    if (read.externalId === undefined) return read;
    const before = first.get(read.externalId);
    if (before === undefined) first.set(read.externalId, line);
    return before === undefined
      ? read
      : { line, externalId: read.externalId, faults: [`has the id of line ${before}`] };
  });
};
