import { z } from 'zod';
import { WhylistError } from '../../errors.ts';
import { parsePolicy } from '../parse-policy.ts';

const word = z.string().regex(/^[a-z0-9][a-z0-9+#.-]*$/, 'lower case, hyphens for spaces');

const tagPolicySchema = z.object({
  version: z.number().int().positive(),
  closed: z.boolean(),
  tags: z.array(z.object({ tag: word, also: z.array(word).default([]) })),
});
export type TagPolicy = z.infer<typeof tagPolicySchema>;

export const parseTagPolicy = (yaml: string): TagPolicy => parsePolicy(tagPolicySchema, yaml, 'policy/tags.yaml');

/**
 * A tag as the vocabulary writes it.
 * @throws WhylistError `invalid-request` for one that a closed vocabulary does not have
 */
export const tagOf = (written: string, { tags, closed }: TagPolicy): string => {
  const tag = written.trim().toLowerCase().replace(/\s+/g, '-');
  const known = tags.find((one) => one.tag === tag || one.also.includes(tag));
  if (known !== undefined) return known.tag;
  if (!closed && word.safeParse(tag).success) return tag;
  throw new WhylistError('invalid-request', `The vocabulary has no tag “${tag.slice(0, 60)}”.`, {
    fields: [{ path: '/tags', message: `one of ${tags.map((one) => one.tag).join(', ')}` }],
    hint: 'policy/tags.yaml holds the vocabulary.',
  });
};
