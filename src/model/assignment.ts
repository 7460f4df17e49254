import { z } from 'zod';
import { moneySchema } from './candidate.ts';

const words = (most: number) => z.string().trim().min(1).max(most);
const day = z.iso.date();

export const contractTypes = ['permanent', 'fixed-term', 'temporary'] as const;

/**
 * What a hirer has to tell an agency before anybody is introduced (Conduct Regulations 2003, reg. 18), and what decides
 * which checks are due (regs. 20 and 22). All of it may be missing while the vacancy is being taken.
 */
export const assignmentSchema = z.object({
  contract: z.enum(contractTypes).optional().meta({
    description: '`temporary`: supplied by the agency as an employment business; the others are employed by the hirer.',
  }),
  startDate: day.optional(),
  /** As agreed, such as `12 weeks` or `open-ended`. */
  duration: words(200).optional(),
  location: words(300).optional(),
  hours: words(300).optional(),
  /** Known risks to health or safety and what is done about them; `none known` is an answer. */
  risks: words(4000).optional(),
  /** Experience, training, qualifications and authorisation that the hirer, the law or a professional body asks for. */
  requirements: words(4000).optional(),
  /** Payable by or to the work-seeker; `none` is an answer. */
  expenses: words(1000).optional(),
  minimumRate: moneySchema.optional(),
  paidEvery: z.enum(['week', 'fortnight', 'four weeks', 'month']).optional(),
  /** To be given and received. */
  notice: words(300).optional(),
  /** With people under 18 or in need of care or attention (reg. 22). */
  vulnerablePeople: z.boolean().optional(),
  /** The law or a professional body asks for qualifications or authorisation (reg. 22). */
  qualificationByLaw: z.boolean().optional(),
});
export type Assignment = z.infer<typeof assignmentSchema>;
