import { type Command, Option } from 'commander';
import type { ApiKey } from '../access/api-key.ts';
import { type Role, roles } from '../access/scopes.ts';
import { wholeNumber } from './arguments.ts';
import { oneLine, padEnd, widthOf } from './render/layout.ts';
import { createTerminal } from './terminal.ts';
import { withComposition } from './with-services.ts';

interface CreateOptions {
  readonly role: Role;
  readonly name?: string;
  readonly tenant?: string;
  readonly days?: number;
}

interface ListOptions {
  readonly json?: boolean;
}

const dayMs = 86_400_000;

const create = async ({ role, name = role, tenant, days }: CreateOptions): Promise<void> => {
  const { tenantSchema } = await import('../access/actor.ts');
  const { checkedOption } = await import('./checked-option.ts');
  const terminal = createTerminal();
  await withComposition(terminal, async ({ installation: { keyring, config, now } }) => {
    const { key, token } = await keyring.create({
      name,
      role,
      tenant: checkedOption(tenantSchema, tenant ?? config.WHYLIST_TENANT, '--tenant'),
      createdBy: 'command line',
      ...(days === undefined ? {} : { expiresAt: new Date(now().getTime() + days * dayMs).toISOString() }),
    });
    // Alone on stdout, so that KEY=$(whylist keys create …) works.
    terminal.data(token);
    terminal.talk(`This is key ${key.id} with the role ${role} for the tenant ${key.tenant}. It is not shown again.`);
  });
};

const list = async ({ json }: ListOptions): Promise<void> => {
  const { presentKey } = await import('../http/schemas/keys.ts');
  const terminal = createTerminal();
  await withComposition(terminal, async ({ installation: { keyring, now } }) => {
    const keys = (await keyring.list()).map((key) => presentKey(key, now()));
    if (json === true) for (const key of keys) terminal.data(JSON.stringify(key));
    else if (keys.length === 0) terminal.talk('There are no keys.');
    else for (const line of tableOf(keys)) terminal.data(line);
  });
};

type Listed = Omit<ApiKey, 'secretSha256'> & { readonly state: string };

const tableOf = (keys: readonly Listed[]): string[] => {
  const rows = keys.map(({ id, role, tenant, state, createdAt, lastUsedAt, expiresAt, name }) => [
    id,
    role,
    tenant,
    state,
    createdAt.slice(0, 10),
    lastUsedAt?.slice(0, 10) ?? 'never',
    expiresAt?.slice(0, 10) ?? 'never',
    oneLine(name),
  ]);
  const all = [['id', 'role', 'tenant', 'state', 'made', 'last used', 'expires', 'name'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? '')))) ?? [];
  return all.map((row) =>
    row
      .map((cell, column) => padEnd(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

const revoke = async (id: string): Promise<void> => {
  const terminal = createTerminal();
  await withComposition(terminal, async ({ installation: { keyring } }) => {
    const { name, role } = await keyring.revoke(id);
    terminal.data(`Revoked: ${id} (${name}, ${role}). Nobody gets in with it from now on.`);
  });
};

export const registerKeys = (program: Command): void => {
  const keys = program.command('keys').description('API keys: make, list, revoke');
  keys
    .command('create')
    .description('make a key; it is printed once, on stdout')
    .addOption(new Option('--role <role>', 'what it may do').choices(roles).makeOptionMandatory())
    .option('--name <name>', 'whose it is, or what for')
    .option('--tenant <tenant>', 'whose data it opens (default: WHYLIST_TENANT, or main)')
    .option('--days <n>', 'how long it is good (default: until it is revoked)', wholeNumber(1, 3650))
    .action(create);
  keys.command('list').description('all keys, newest first').option('--json', 'one line of JSON a key').action(list);
  keys.command('revoke <id>').description('in effect at once; the id is in the list').action(revoke);
};
