import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import { type Role, roles } from '../../src/access/scopes.ts';
import { createApp } from '../../src/http/app.ts';
import { openService, type TestService } from './helpers/open-service.ts';

/** Who may do what stands in docs/access.md, for people; here every cell of that table is tried. */
interface Row {
  readonly route: string;
  readonly allowed: ReadonlySet<string>;
}

const readTable = async (): Promise<Row[]> => {
  const lines = (await readFile(resolve('docs/access.md'), 'utf8')).split('\n');
  const cells = (line: string): string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const start = lines.findIndex((line) => line.startsWith('| route |'));
  const header = cells(lines[start] ?? '');
  return lines
    .slice(start + 2)
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [route = '', ...marks] = cells(line);
      const allowed = new Set(marks.flatMap((mark, at) => (mark === '✓' ? [header[at + 1] ?? ''] : [])));
      return { route: route.replace(/`/g, ''), allowed };
    });
};

let service: TestService;
let app: Express;
let table: Row[];
const tokens = new Map<Role, string>();

beforeAll(async () => {
  service = await openService();
  const config = { ...service.installation.config, WHYLIST_AUTH: 'keys' as const, WHYLIST_RATE_LIMIT_PER_MINUTE: 0 };
  app = createApp({ ...service.installation, config }, new AbortController().signal);
  table = await readTable();
  for (const role of roles) {
    const { token } = await service.installation.keyring.create({
      name: role,
      role,
      tenant: 'main',
      createdBy: 'test',
    });
    tokens.set(role, token);
  }
}, 120_000);
afterAll(() => service.close(), 60_000);

/** With an empty body and ids of nobody: whoever is let in gets 2xx, 400, 404 and the like, never 401 or 403. */
const knock = async (route: string, role?: Role): Promise<number> => {
  const [method = '', path = ''] = route.split(' ');
  const address = path.replace(/\{\w+\}/g, 'nobody');
  const send = request(app)[method.toLowerCase() as 'get'](address);
  if (role !== undefined) send.set('Authorization', `Bearer ${tokens.get(role)}`);
  return (await send).status;
};

describe('who may do what', () => {
  it('is told for every route there is, and for no other', () => {
    const served = Object.entries(service.contract.document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(table.map(({ route }) => route).sort()).toEqual(served.sort());
  });

  it('holds for every route and role', async () => {
    const differing: string[] = [];
    for (const { route, allowed } of table)
      for (const role of roles) {
        const status = await knock(route, role);
        if ((status !== 401 && status !== 403) !== allowed.has(role)) differing.push(`${route} ${role}: ${status}`);
      }
    expect(differing).toEqual([]);
  }, 120_000);

  it('is nothing for those without a key, where the table does not say so', async () => {
    const differing: string[] = [];
    for (const { route, allowed } of table) {
      const status = await knock(route);
      if ((status !== 401) !== allowed.has('no key')) differing.push(`${route}: ${status}`);
    }
    expect(differing).toEqual([]);
  }, 60_000);

  it('is told in the document, by scope', () => {
    const scopeless = Object.values(service.contract.document.paths)
      .flatMap((operations) => Object.values(operations))
      .filter((operation) => !('security' in operation));
    expect(scopeless).toEqual([]);
  });
});
