import { describe, expect, it } from '@jest/globals';
import {
  type ApiKey,
  credentialsOf,
  digestOf,
  isSecretOf,
  mintCredentials,
  stateOf,
} from '../../../src/access/api-key.ts';
import { grantedScopes, roles } from '../../../src/access/scopes.ts';

const keyWith = (fields: Partial<ApiKey>): ApiKey => ({
  id: '0',
  name: 'CRM',
  role: 'crm',
  tenant: 'main',
  secretSha256: digestOf('secret'),
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'test',
  ...fields,
});

describe('a key', () => {
  it('carries its id and a secret that is never the same twice', () => {
    const [one, other] = [mintCredentials(), mintCredentials()];
    expect(credentialsOf(one.token)).toEqual({ id: one.id, secret: one.secret });
    expect(one.secret).not.toBe(other.secret);
    expect(Buffer.from(one.secret, 'base64url')).toHaveLength(32);
  });

  it.each(['', 'wl_', 'Bearer wl_1_2', 'wl_0123456789abcdef01_short', `${mintCredentials().token}x`])(
    'is not “%s”',
    (token) => expect(credentialsOf(token)).toBeUndefined(),
  );

  it('knows its own secret only', () => {
    expect(isSecretOf(keyWith({}), 'secret')).toBe(true);
    expect(isSecretOf(keyWith({}), 'Secret')).toBe(false);
  });

  it.each([
    [{}, 'active'],
    [{ expiresAt: '2026-06-01T00:00:00.001Z' }, 'active'],
    [{ expiresAt: '2026-06-01T00:00:00.000Z' }, 'expired'],
    [{ expiresAt: '2027-01-01T00:00:00.000Z', revokedAt: '2026-02-01T00:00:00.000Z' }, 'revoked'],
  ] as const)('with %j is %s', (fields, state) => {
    expect(stateOf(keyWith(fields), new Date('2026-06-01T00:00:00Z'))).toBe(state);
  });
});

describe('scopes', () => {
  it('of a limited key are never more than its role has', () => {
    expect([...grantedScopes('data', ['match', 'keys:write'])]).toEqual(['match']);
  });

  it('let administrators alone make keys', () => {
    expect(roles.filter((role) => grantedScopes(role).has('keys:write'))).toEqual(['admin']);
  });
});
