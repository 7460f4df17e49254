import type { CredentialMention, Knowledge } from '../../../knowledge/knowledge.ts';
import type { Credential } from '../../../model/candidate.ts';
import type { Section } from '../../placed.ts';
import { findDates } from '../dates/find-dates.ts';
import { evidenceAt, type Source, stretches } from '../evidence.ts';
import { isHeld } from './is-held.ts';

export interface CredentialsReading {
  readonly qualifications: readonly Credential[];
  readonly licences: readonly Credential[];
}

const details = (mention: CredentialMention): Omit<Credential, 'evidence'> => ({
  id: mention.id,
  name: mention.name,
  ...(mention.level === undefined ? {} : { level: mention.level }),
  ...(mention.number === undefined ? {} : { number: mention.number }),
  ...(mention.date === undefined ? {} : { date: mention.date }),
  ...(mention.expires === undefined ? {} : { expires: mention.expires }),
});

/** "Class 1 Driver, Feb 2020": the dates of a job are not those of the licence that it asks for. */
const standsByJob = (text: string, { start, end }: CredentialMention): boolean => {
  const after = text.slice(end).split('\n', 1)[0] ?? '';
  const line = text.slice(text.lastIndexOf('\n', start) + 1, end) + after;
  return findDates(line).some(({ kind, open, end: until }) => kind === 'range' && (open || until !== undefined));
};

const withoutDate = ({ date: _date, ...mention }: CredentialMention): CredentialMention => mention;

/** “Driving licence: full, clean”: the label in front of a line is part of what it says. */
const withInlineHeading = (section: Section): Section => {
  const { heading, lines } = section;
  const [first] = lines;
  const inline = heading !== undefined && first?.page === heading.page && first.y === heading.y;
  return inline ? { ...section, lines: [heading, ...lines] } : section;
};

/** Qualifications and licences named anywhere but by referees, each once for every level. */
export const readCredentials = (source: Source, knowledge: Pick<Knowledge, 'credentials'>): CredentialsReading => {
  const all = new Map<string, { kind: CredentialMention['kind']; credential: Credential }>();
  for (const section of source.sections) {
    if (section.kind === 'references') continue;
    for (const { start, end } of stretches(withInlineHeading(section))) {
      const text = source.text.slice(start, end);
      for (const mention of knowledge.credentials.find(text)) {
        if (!isHeld(text, mention, section.kind)) continue;
        const evidence = evidenceAt(source, start + mention.start, start + mention.end, section.kind);
        const key = `${mention.kind} ${mention.id} ${mention.level ?? ''}`;
        const known = all.get(key);
        all.set(key, {
          kind: mention.kind,
          credential: {
            ...details(standsByJob(text, mention) ? withoutDate(mention) : mention),
            ...known?.credential,
            evidence: [...(known?.credential.evidence ?? []), evidence],
          },
        });
      }
    }
  }
  const of = (kind: CredentialMention['kind']): readonly Credential[] =>
    withoutVague([...all.values()].filter((c) => c.kind === kind).map((c) => c.credential));
  return { qualifications: of('qualification'), licences: of('licence') };
};

/** `CSCS` beside `CSCS gold` says nothing more. */
export const withoutVague = (credentials: readonly Credential[]): Credential[] =>
  credentials.filter(
    (c) => c.level !== undefined || !credentials.some((other) => other.id === c.id && other.level !== undefined),
  );
