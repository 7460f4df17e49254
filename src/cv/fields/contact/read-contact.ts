import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Candidate } from '../../../model/candidate.ts';
import { finding } from '../../../model/finding.ts';
import type { Resume } from '../../../model/resume.ts';
import type { Found, PlacedLine, Reading, Section } from '../../placed.ts';
import { fold } from '../reading.ts';
import { contactZone } from './contact-zone.ts';
import { readEmail } from './read-email.ts';
import { readLabel } from './read-label.ts';
import { type Links, readLinks } from './read-links.ts';
import { readLocation } from './read-location.ts';
import { readName } from './read-name.ts';
import { readPhone } from './read-phone.ts';

export type Basics = NonNullable<Resume['basics']>;

export interface ContactReading {
  readonly basics: Basics;
  readonly location?: NonNullable<Candidate['location']>;
  /** By path, such as `resume.basics.email`. */
  readonly fields: Readonly<Record<string, Found<unknown>>>;
}

const marksOf = (fields: Readonly<Record<string, Found<unknown> | undefined>>): Record<string, Found<unknown>> =>
  Object.fromEntries(Object.entries(fields).flatMap(([path, found]) => (found === undefined ? [] : [[path, found]])));

const linkMarks = ({ url, profiles }: Links): Record<string, Found<unknown>> => ({
  ...marksOf({ 'resume.basics.url': url }),
  ...Object.fromEntries(profiles.map((profile, i) => [`resume.basics.profiles[${i}]`, profile])),
});

/** A contact section that a page break has torn apart: an address anywhere but with the referees that spells the name. */
const ownEmailElsewhere = (sections: readonly Section[], name: string | undefined): Found<string> | undefined => {
  const surname = fold(name?.split(' ').at(-1) ?? '');
  if (surname.length < 3) return undefined;
  const elsewhere = sections.filter(({ kind }) => kind !== 'references').flatMap(({ lines }) => lines);
  const found = readEmail(elsewhere.map((line) => ({ line, trust: 0.3 })));
  return found !== undefined && fold(found.value.split('@')[0] ?? '').includes(surname) ? found : undefined;
};

/** Name, headline and ways to reach the candidate. Finding codes: `no-name`, `no-contact`. */
export const readContact = (
  sections: readonly Section[],
  lines: readonly PlacedLine[],
  context: {
    readonly knowledge: Pick<Knowledge, 'titles' | 'skills' | 'places' | 'rarity'>;
    readonly fileName: string;
  },
): Reading<ContactReading> => {
  const zone = contactZone(sections);
  const { knowledge, fileName } = context;
  const inZone = readEmail(zone);
  const links = readLinks(zone);
  const handles = links.profiles.flatMap(({ value }) => value.username ?? []);
  const name = readName(zone, { knowledge, email: inZone?.value, handles, fileName, lines });
  const email = inZone ?? ownEmailElsewhere(sections, name?.value);
  const label = readLabel(zone, knowledge, name, [...links.profiles, ...(links.url === undefined ? [] : [links.url])]);
  const place = readLocation(zone, knowledge, name);
  const phone = readPhone(zone, place?.value.countryCode ?? 'GB');
  const { point, score: _, ...location } = place?.value ?? { score: 0 };
  return {
    value: {
      basics: {
        ...(name === undefined ? {} : { name: name.value }),
        ...(label === undefined ? {} : { label: label.value }),
        ...(email === undefined ? {} : { email: email.value }),
        ...(phone === undefined ? {} : { phone: phone.value }),
        ...(links.url === undefined ? {} : { url: links.url.value }),
        ...(place === undefined ? {} : { location }),
        ...(links.profiles.length === 0 ? {} : { profiles: links.profiles.map(({ value }) => value) }),
      },
      ...(place === undefined
        ? {}
        : {
            location: {
              ...(location.city === undefined ? {} : { name: location.city }),
              ...(location.postalCode === undefined ? {} : { postalCode: location.postalCode }),
              ...(location.countryCode === undefined ? {} : { countryCode: location.countryCode }),
              ...(point === undefined ? {} : { point }),
            },
          }),
      fields: {
        ...marksOf({
          'resume.basics.name': name,
          'resume.basics.label': label,
          'resume.basics.email': email,
          'resume.basics.phone': phone,
          ...Object.fromEntries(Object.keys(location).map((key) => [`resume.basics.location.${key}`, place])),
        }),
        ...linkMarks(links),
      },
    },
    findings: [
      ...(name === undefined ? [finding('no-name', 'warning', 'No name was found.', 'resume.basics.name')] : []),
      ...(email === undefined && phone === undefined
        ? [
            finding(
              'no-contact',
              'warning',
              'The CV gives neither an e-mail address nor a telephone number.',
              'resume.basics',
            ),
          ]
        : []),
    ],
  };
};
