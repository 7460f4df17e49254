import { z } from 'zod';
import { tenantSchema } from '../../access/actor.ts';
import { type ApiKey, stateOf } from '../../access/api-key.ts';
import { roleSchema, scopeSchema } from '../../access/scopes.ts';

/** A key as it may be seen: nothing of its secret. */
export const keyAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    role: roleSchema,
    tenant: tenantSchema,
    scopes: z.array(scopeSchema).optional().meta({ description: 'Where the key has fewer than its role.' }),
    state: z.enum(['active', 'expired', 'revoked']),
    createdAt: z.iso.datetime(),
    createdBy: z.string(),
    expiresAt: z.iso.datetime().optional(),
    revokedAt: z.iso.datetime().optional(),
    lastUsedAt: z.iso.datetime().optional().meta({ description: 'To the minute.' }),
    replaces: z.string().optional().meta({ description: 'The key that this one takes the place of.' }),
  })
  .meta({ id: 'Key' });

export const madeKeyAnswer = z
  .object({
    key: keyAnswer,
    token: z
      .string()
      .optional()
      .meta({ description: 'The key itself: shown once, absent in a repeated answer.', example: 'wl_…' }),
  })
  .meta({ id: 'MadeKey' });

export const keyBody = z.object({
  name: z.string().min(1).max(200).meta({ description: 'Whose key it is, or what for.', example: 'CRM, production' }),
  role: roleSchema,
  scopes: z.array(scopeSchema).min(1).optional().meta({ description: 'Fewer than the role has.' }),
  expiresAt: z.iso.datetime().optional().meta({ description: 'Without it the key does not expire.' }),
});

export const rotateBody = z.object({
  graceHours: z.number().min(0).max(720).default(24).meta({ description: 'How long the old key stays good.' }),
});

export const presentKey = ({ secretSha256: _secret, ...key }: ApiKey, now: Date): z.infer<typeof keyAnswer> => ({
  ...key,
  state: stateOf({ ...key, secretSha256: '' }, now),
});
