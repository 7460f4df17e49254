import { z } from 'zod';

/** Something a reader of the candidate should know. Findings are data: they are stored, shown and counted, never only logged. */
export const findingSchema = z.object({
  code: z.string().regex(/^[a-z][a-z-]*$/),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  /** Path of the field it is about, such as `resume.work[2].startDate`. */
  field: z.string().optional(),
});
export type Finding = z.infer<typeof findingSchema>;

export const finding = (code: string, severity: Finding['severity'], message: string, field?: string): Finding => ({
  code,
  severity,
  message,
  ...(field === undefined ? {} : { field }),
});
