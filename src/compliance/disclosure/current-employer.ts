import type { Candidate } from '../../model/candidate.ts';
import type { Client } from '../../model/client.ts';

/** Legal forms and articles that one and the same company is written with and without. */
const legalForm =
  /\b(?:the|ltd|limited|plc|llp|llc|inc|incorporated|corp|corporation|co|company|group|holdings?|uk|gb|gmbh|ag|sa|bv|cic|cio)\b/g;

/** `The Keel & Co. (UK) Ltd` → `keel` */
const bareName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(legalForm, ' ')
    .replace(/\band\s*$/, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const domainOf = (address: string): string | undefined =>
  /(?:@|:\/\/(?:www\.)?|^www\.)([a-z0-9.-]+\.[a-z]{2,})/i.exec(address)?.[1]?.toLowerCase();

const isWithin = (domain: string, of: string): boolean => domain === of || domain.endsWith(`.${of}`);

/** One name is the other, or is it with a place or branch behind it: `Keel` and `Keel Leeds`. */
const isSameName = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short !== '' && (long === short || (short.length >= 4 && long.startsWith(`${short} `)));
};

/**
 * The job by which a candidate still works for this client, by name or by domain. Errs on the side of asking: whether two
 * names are one company is for a person to say, with the candidate's consent either way.
 * @returns the employer as the CV names it
 */
export const currentEmployerAmong = (
  { resume }: Pick<Candidate, 'resume'>,
  client: Pick<Client, 'name' | 'alsoKnownAs' | 'domains'>,
): string | undefined => {
  const names = [client.name, ...client.alsoKnownAs].map(bareName);
  const current = (resume.work ?? []).filter(({ endDate }) => endDate === undefined);
  const named = current.find(({ name = '', url = '' }) => {
    const domain = domainOf(url);
    return (
      names.some((one) => isSameName(one, bareName(name))) ||
      (domain !== undefined && client.domains.some((own) => isWithin(domain, own)))
    );
  });
  if (named !== undefined) return named.name ?? client.name;
  const mail = domainOf(resume.basics?.email ?? '');
  return mail !== undefined && client.domains.some((own) => isWithin(mail, own)) ? client.name : undefined;
};
