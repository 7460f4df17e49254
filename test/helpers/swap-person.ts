import type { Person } from '../../scripts/samples/person.ts';

/** Somebody else in all that must not matter: each name a word that means something at work, from as many origins. */
interface Other {
  readonly name: string;
  readonly street: string;
  readonly self: string;
  readonly personal: Readonly<Record<string, string>>;
}

const others: readonly Other[] = [
  {
    name: 'Olga Baker',
    street: '4 Java Street',
    self: 'I am a 52-year-old married mother of three.',
    personal: { 'Date of birth': '2 May 1974', Gender: 'Female', 'Marital status': 'Married' },
  },
  {
    name: 'Kwame Carpenter',
    street: '17 Nursery Lane',
    self: 'I am a single man aged 23.',
    personal: { Age: '23', Sex: 'Male', 'Marital status': 'Single' },
  },
  {
    name: 'Fatima Cook',
    street: 'Flat 2, 31 Teachers Row',
    self: 'A mature woman of 58 with grown-up children.',
    personal: { DOB: '09/11/1968', Gender: 'Woman', Nationality: 'British' },
  },
  {
    name: 'Bjorn Farmer',
    street: '8 Kitchen Gardens',
    self: 'I am 31 years old, male and unmarried.',
    personal: { 'Date of Birth': '30.01.1995', Sex: 'M', Children: 'None' },
  },
];

const isPrivate = /birth|age\b|sex|gender|marital|children|religion|health/i;

const pronouns: Readonly<Record<string, string>> = { he: 'she', she: 'he', his: 'her', her: 'his', him: 'her' };
const otherPronouns = (text: string): string =>
  text.replace(/\b(?:he|she|his|her|him)\b/gi, (word) => {
    const swapped = pronouns[word.toLowerCase()] ?? word;
    return word[0] === word[0]?.toLowerCase() ? swapped : swapped.charAt(0).toUpperCase() + swapped.slice(1);
  });

const earlier = (date: string, months: number): string => {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const count = year * 12 + month - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
};

/** The first job earlier by as many months as leave the year of its end: the same months worked, and a gap after them. */
const withGap = (work: Person['work']): Person['work'] => {
  const first = work.at(-1);
  const { start, end } = first ?? {};
  if (first === undefined || !start?.includes('-') || typeof end !== 'string' || !end.includes('-')) return work;
  const months = Number(end.slice(5)) - 1;
  return [...work.slice(0, -1), { ...first, start: earlier(start, months), end: earlier(end, months) }];
};

/** Whether the swapped person's first job moved. */
export const hasGap = (person: Person, swapped: Person): boolean =>
  person.work.at(-1)?.start !== swapped.work.at(-1)?.start;

/**
 * The same CV of another person: name, e-mail, phone, street in the same town, pronouns, gender and age in words and in
 * fields, and a gap between the first job and the next.
 */
export const swapPerson = (person: Person, nth: number): Person => {
  const other = others[nth % others.length] as Other;
  const titles = person.nameShown?.replace(person.name, other.name);
  return {
    ...person,
    name: other.name,
    ...(titles === undefined ? {} : { nameShown: titles }),
    email: `${other.name.toLowerCase().replace(' ', '.')}@example.com`,
    phone: `07700 900${100 + nth}`,
    ...(person.address === undefined ? {} : { address: other.street }),
    links: person.links.map((link) => link.replace(/[^/]+$/, `example-${other.name.toLowerCase().replace(' ', '-')}`)),
    ...(person.summary === undefined ? {} : { summary: `${otherPronouns(person.summary).trim()} ${other.self}` }),
    ...(person.references === undefined ? {} : { references: otherPronouns(person.references) }),
    work: withGap(person.work),
    personal: Object.fromEntries([
      ...Object.entries(person.personal).filter(([label]) => !isPrivate.test(label)),
      ...(person.order.includes('personal') ? Object.entries(other.personal) : []),
    ]),
  };
};
