import type { Found } from '../../placed.ts';

export type JobField = 'name' | 'position' | 'location' | 'startDate' | 'endDate' | 'summary';

export interface Job {
  readonly voluntary: boolean;
  readonly fields: Readonly<Record<JobField, Found<string> | undefined>>;
  readonly values: { readonly [name in JobField]?: string };
  readonly highlights: readonly string[];
  readonly url: string | undefined;
  readonly span: { readonly start: number; readonly end: number };
}
