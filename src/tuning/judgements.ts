import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A person's word on whether a candidate suits a vacancy. */
export interface Judgement {
  /** A vacancy's id, or a vacancy file, relative to the file of judgements. */
  readonly vacancy: string;
  /** A candidate's id, an external id, or a CV file, relative to the file of judgements. */
  readonly candidate: string;
  /** 0 unsuitable, 1 worth a look, 2 would put forward, 3 ring today. */
  readonly grade: number;
  /** Who says so. */
  readonly by?: string;
  readonly note?: string;
  /** Where it stands in its file. */
  readonly line: number;
}

export interface JudgementFault {
  readonly line: number;
  readonly message: string;
}

export type ReadJudgements =
  | { readonly judgements: readonly Judgement[]; readonly faults?: never }
  | { readonly faults: readonly JudgementFault[] };

const needed = ['vacancy', 'candidate', 'grade'] as const;
const allowed = [...needed, 'by', 'note'];

const rowSchema = z.object({
  vacancy: z.string().min(1, 'names no vacancy'),
  candidate: z.string().min(1, 'names no candidate'),
  grade: z.string().regex(/^[0-3]$/, 'grade must be 0, 1, 2 or 3'),
  by: z.string().optional(),
  note: z.string().optional(),
});

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

const csvRows = (text: string): readonly Row[] | JudgementFault => {
  try {
    return parse(text, {
      columns: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      comment: '#',
      comment_no_infix: true,
      info: true,
    }) as unknown as Row[];
  } catch (error) {
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'is no CSV';
    return { line, message };
  }
};

const columnFaults = (columns: readonly string[]): JudgementFault[] => [
  ...needed
    .filter((name) => !columns.includes(name))
    .map((name) => ({ line: 1, message: `column “${name}” is missing (there are: ${columns.join(', ')})` })),
  ...columns
    .filter((name) => !allowed.includes(name))
    .map((name) => ({ line: 1, message: `column “${name}” is not known (known: ${allowed.join(', ')})` })),
];

const readRow = ({ record, info }: Row): Judgement | JudgementFault[] => {
  const { data, error } = rowSchema.safeParse(record);
  if (data === undefined) return error.issues.map(({ message }) => ({ line: info.lines, message }));
  const { vacancy, candidate, grade, by = '', note = '' } = data;
  return {
    vacancy,
    candidate,
    grade: Number(grade),
    ...(by === '' ? {} : { by }),
    ...(note === '' ? {} : { note }),
    line: info.lines,
  };
};

/** Two people may differ about a candidate; one person may not differ with themself. */
const repeated = (judgements: readonly Judgement[]): JudgementFault[] => {
  const first = new Map<string, number>();
  return judgements.flatMap(({ vacancy, candidate, by, line }) => {
    const key = JSON.stringify([vacancy, candidate, by ?? '']);
    const before = first.get(key);
    first.set(key, before ?? line);
    return before === undefined ? [] : [{ line, message: `this pair is judged on line ${before} already` }];
  });
};

/**
 * Judgements from CSV with the columns `vacancy,candidate,grade` and, if wanted, `by` and `note`; lines that begin with `#`
 * are skipped. All faults are told at once, each with its line.
 */
export const readJudgements = (text: string): ReadJudgements => {
  const rows = csvRows(text);
  if ('message' in rows) return { faults: [rows] };
  const [first] = rows;
  if (first === undefined) return { faults: [{ line: 1, message: 'holds no judgement' }] };
  const columns = columnFaults(Object.keys(first.record));
  if (columns.length > 0) return { faults: columns };
  const read = rows.map(readRow);
  const judgements = read.flatMap((row) => (Array.isArray(row) ? [] : [row]));
  const faults = [...read.flatMap((row) => (Array.isArray(row) ? row : [])), ...repeated(judgements)];
  return faults.length > 0 ? { faults: faults.sort((a, b) => a.line - b.line) } : { judgements };
};
