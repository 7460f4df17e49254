import { z } from 'zod';
import { WhylistError } from '../../errors.ts';
import { consentSchema } from '../../model/candidate.ts';
import { checkInput } from '../check-input.ts';
import type { Upload } from '../receive-upload.ts';

const tag = z.string().trim().min(1).max(100);
export const tagsSchema = z.array(tag).max(50);
export const sourceSchema = z.string().trim().min(1).max(200);
const consentList = z.array(consentSchema).max(20);

/** The form as the document describes it. */
export const batchForm = z.object({
  files: z
    .array(z.string().meta({ format: 'binary', contentMediaType: 'application/octet-stream' }))
    .min(1)
    .meta({ description: 'CV files: PDF, DOCX …; any number of fields of this name.' }),
  source: sourceSchema.optional().meta({ description: 'Where these CVs come from, such as a job board.' }),
  tags: tagsSchema.optional().meta({ description: 'Repeated, as a JSON array, or parted by commas.' }),
  consent: z
    .string()
    .optional()
    .meta({ description: 'JSON: one consent or an array of them, kept with every candidate of the batch.' }),
});

const checkedForm = z.object({ source: sourceSchema.optional(), tags: tagsSchema, consent: consentList });

/** @throws WhylistError `invalid-request`, naming the field. */
export const readBatchForm = ({ fields }: Upload): z.infer<typeof checkedForm> =>
  checkInput(
    checkedForm,
    {
      source: fields.source?.[0],
      tags: (fields.tags ?? []).flatMap(splitTags),
      consent: (fields.consent ?? []).flatMap((text) => json(text, '/consent')),
    },
    'form',
  );

const splitTags = (text: string): unknown[] =>
  text.trim().startsWith('[')
    ? json(text, '/tags')
    : text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');

const json = (text: string, path: string): unknown[] => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch (cause) {
    const fields = [{ path, message: 'is not valid JSON' }];
    throw new WhylistError('invalid-request', 'The form is not valid.', { fields, cause });
  }
};
