import type { Resume } from '../../src/model/resume.ts';

const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2019-03` as `Mar 2019`, `2019-03-07` as `7 Mar 2019`. */
const written = (date: string): string => {
  const [year = '', month, day] = date.split('-');
  return [day === undefined ? '' : String(Number(day)), month === undefined ? '' : months[Number(month) - 1], year]
    .filter((part) => part !== '')
    .join(' ');
};

const tag = (name: string, words: string | undefined): string =>
  words === undefined || words === '' ? '' : `<${name}>${escaped(words)}</${name}>\n`;

const list = (items: readonly string[] | undefined): string =>
  items === undefined || items.length === 0 ? '' : `<ul>\n${items.map((item) => tag('li', item)).join('')}</ul>\n`;

interface Dated {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

const range = ({ startDate, endDate }: Dated, open: string): string => {
  if (startDate === undefined) return endDate === undefined ? '' : written(endDate);
  return `${written(startDate)} – ${endDate === undefined ? open : written(endDate)}`;
};

const section = (title: string, entries: readonly string[] | undefined): string =>
  entries === undefined || entries.length === 0 ? '' : `${tag('h2', title)}${entries.join('')}`;

const job = (
  entry: Dated & {
    readonly employer?: string | undefined;
    readonly position?: string | undefined;
    readonly location?: string | undefined;
    readonly summary?: string | undefined;
    readonly highlights?: readonly string[] | undefined;
  },
): string =>
  tag('h3', entry.position) +
  tag('p', [entry.employer, entry.location].filter((part) => part !== undefined).join(' | ')) +
  tag('p', range(entry, 'Present')) +
  tag('p', entry.summary) +
  list(entry.highlights);

/** A JSON Resume as a plain web page, the way the themes of that ecosystem lay one out. */
export const renderResume = ({ basics = {}, ...resume }: Resume): string => {
  const { location = {}, profiles = [] } = basics;
  const address = [location.address, location.city, location.region, location.postalCode];
  const contact = [basics.phone, basics.email, basics.url, ...profiles.map(({ url }) => url)];
  const body = [
    tag('h1', basics.name),
    tag('p', basics.label),
    tag('p', address.filter((part) => part !== undefined).join(', ')),
    tag('p', contact.filter((part) => part !== undefined).join(' | ')),
    section('Summary', basics.summary === undefined ? undefined : [tag('p', basics.summary)]),
    section(
      'Work Experience',
      resume.work?.map(({ name, ...rest }) => job({ ...rest, employer: name })),
    ),
    section(
      'Volunteering',
      resume.volunteer?.map(({ organization, ...rest }) => job({ ...rest, employer: organization })),
    ),
    section(
      'Education',
      resume.education?.map(
        (e) =>
          tag('h3', e.institution) +
          tag('p', [e.studyType, e.area].filter((part) => part !== undefined).join(' ')) +
          tag('p', range(e, 'Present')) +
          tag('p', e.score) +
          list(e.courses),
      ),
    ),
    section(
      'Skills',
      resume.skills?.map(({ name, keywords, level }) =>
        tag(
          'p',
          keywords === undefined ? [name, level].filter(Boolean).join(' – ') : `${name}: ${keywords.join(', ')}`,
        ),
      ),
    ),
    section(
      'Languages',
      resume.languages?.map(({ language, fluency }) => tag('p', [language, fluency].filter(Boolean).join(' – '))),
    ),
  ];
  return `<!doctype html><html lang="en"><body>\n${body.join('')}</body></html>`;
};
