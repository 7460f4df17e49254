import type { Person } from './person.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const short = months.map((m) => (m === 'September' ? 'Sept' : m.slice(0, 3)));

type Style = Person['dates'];

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `2019-03` in the CV's own format; a bare year stays a year. */
export const writeDate = (date: string, style: Style, end = false): string => {
  const [year = '', mm] = date.split('-');
  if (mm === undefined) return year;
  const month = Number(mm);
  const day = end ? String(lastDay(Number(year), month)) : '01';
  switch (style.format) {
    case 'MMM yyyy':
      return `${short[month - 1]} ${year}`;
    case 'MMMM yyyy':
      return `${months[month - 1]} ${year}`;
    case "MMM 'yy":
      return `${short[month - 1]} ’${year.slice(2)}`;
    case 'MM/yyyy':
      return `${mm}/${year}`;
    case 'MM.yyyy':
      return `${mm}.${year}`;
    case 'yyyy/MM':
      return `${year}/${mm}`;
    case 'dd.MM.yyyy':
      return `${day}.${mm}.${year}`;
    case 'yyyy':
      return year;
  }
};

export interface Dated {
  readonly start?: string | undefined;
  readonly end?: string | null | undefined;
  readonly written?: string | undefined;
}

/** The range as it stands on the page; `end: null` goes on, a missing `end` is a single date. */
export const writeRange = (entry: Dated, style: Style): string => {
  if (entry.written !== undefined) return entry.written;
  if (entry.start === undefined) return entry.end ? writeDate(entry.end, style, true) : '';
  const start = writeDate(entry.start, style);
  if (entry.end === null) return style.open?.replace('{start}', start) ?? `${start}${style.between}${style.present}`;
  if (entry.end === undefined) return start;
  const end = writeDate(entry.end, style, true);
  return start === end ? start : `${start}${style.between}${end}`;
};
