import { WhylistError } from '../errors.ts';

export interface AddressRules {
  /** Host names that may be told; all public ones where none is named. */
  readonly hosts: readonly string[];
  readonly allowPrivate: boolean;
}

const refuse = (message: string): never => {
  throw new WhylistError('invalid-request', message, { fields: [{ path: '/url', message }] });
};

/**
 * Whether events may go to this address at all; the connection itself is checked again when it is made.
 * @throws WhylistError `invalid-request`
 */
export const checkWebhookAddress = (address: string, { hosts, allowPrivate }: AddressRules): void => {
  const { protocol, hostname, username } = new URL(address);
  if (protocol !== 'https:' && !(allowPrivate && protocol === 'http:')) refuse('Events go to https addresses only.');
  if (username !== '') refuse('An address with a user name would show it to every log on the way.');
  if (hosts.length > 0 && !hosts.includes(hostname.toLowerCase()))
    refuse(`Events may not go to ${hostname}: WHYLIST_WEBHOOK_HOSTS does not name it.`);
};
