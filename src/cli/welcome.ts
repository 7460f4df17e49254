import type { Installation } from '../service/installation.ts';
import type { Terminal } from './terminal.ts';

/**
 * Says where the service is and how to get in. The link with the key is for people only: what goes to a file or a
 * container's log must not hold it.
 */
export const welcome = async (installation: Installation, url: string, terminal: Terminal): Promise<void> => {
  const { ensureFirstKey } = await import('../access/first-key.ts');
  const first = await ensureFirstKey(installation);
  const { bold, dim } = terminal.colours;
  const address = first !== undefined && terminal.interactive ? `${url}/#key=${first.token}` : url;
  terminal.talk(`Whylist is at ${bold(address)}, its API at ${url}/docs. Ctrl-C ends it.`);
  if (first !== undefined)
    terminal.talk(dim(`The administrator's key lies in ${first.file}; \`whylist keys create\` makes others.`));
};
