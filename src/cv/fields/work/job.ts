import type { Found } from '../../placed.ts';

export type JobField = 'name' | 'position' | 'location' | 'startDate' | 'endDate' | 'summary';

export interface Job {
  readonly voluntary: boolean;
  readonly fields: Readonly<Record<JobField, Found<string> | undefined>>;
  readonly values: { readonly [name in JobField]?: string };
  readonly highlights: readonly string[];
  /** The employer stands in a row of its own: further roles may stand below without it. */
  readonly employerApart: boolean;
  readonly url: string | undefined;
  /** Who sent the candidate to the employer. */
  readonly agency?: string | undefined;
  /** Words that are written as a date and are none. */
  readonly impossible?: string | undefined;
  readonly span: { readonly start: number; readonly end: number };
}
