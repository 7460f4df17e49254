import { monthNames, seasonMonths } from './date-words.ts';

/** `YYYY` or `YYYY-MM`, as much as the words say. `loose`: only to be believed as one end of a range. */
export interface DateReading {
  readonly date?: string;
  /** A month whose year is said at the other end (`June – August 2019`). */
  readonly month?: number;
  /** End of the span that the words name by themselves (`2015/16`, an academic year). */
  readonly to?: string;
  /** The other reading of `2011/12`: a month, right where the other end is written in the same form. */
  readonly asMonth?: string;
  readonly loose: boolean;
  /** Written as a date, but the calendar has none such. */
  readonly impossible?: true;
}

type Groups = Readonly<Record<string, string | undefined>>;

const isoMonth = (year: string, month: number): string => `${year}-${String(month).padStart(2, '0')}`;
const monthOf = (name: string): number => monthNames[name.toLowerCase().replace(/\.$/, '')] ?? 1;
/** 70 to 99 are of the last century: nobody who applies now worked before 1970, and 2069 is far. */
const fullYear = (year: string): string => {
  const digits = year.replace(/\D/g, '');
  if (digits.length === 4) return digits;
  return `${Number(digits) >= 60 ? '19' : '20'}${digits}`;
};

const sure = (date: string): DateReading => ({ date, loose: false });
const loose = (date: string): DateReading => ({ date, loose: true });

/** British order, day first, unless the second number cannot be a month. */
const dayMonth = (first: number, second: number): number => (second <= 12 ? second : first);

const academicYear = (start: string, end: string): DateReading => {
  const to = `${start.slice(0, 2)}${end}`;
  const endYear = Number(to) < Number(start) ? String(Number(to) + 100) : to;
  const month = Number(end);
  const isMonth = month >= 1 && month <= 12;
  return { date: start, to: endYear, loose: false, ...(isMonth ? { asMonth: isoMonth(start, month) } : {}) };
};

const forms: readonly (readonly [group: string, read: (g: Groups) => DateReading])[] = [
  ['isoYear', (g) => sure(isoMonth(g.isoYear ?? '', Number(g.isoMonth)))],
  [
    'dayYear',
    (g) =>
      existing(g) ??
      sure(isoMonth(fullYear(g.dayYear ?? ''), Math.min(12, dayMonth(Number(g.dayFirst), Number(g.daySecond))))),
  ],
  ['nameYear', (g) => sure(isoMonth(fullYear(g.nameYear ?? ''), monthOf(g.name ?? '')))],
  ['yearName', (g) => sure(isoMonth(g.yearName ?? '', monthOf(g.nameAfter ?? '')))],
  ['numberYear', (g) => sure(isoMonth(g.numberYear ?? '', Number(g.number)))],
  ['noMonthYear', () => nowhere],
  ['numberAfterYear', (g) => yearMonth(g.numberAfterYear ?? '', g.numberAfter ?? '')],
  ['seasonYear', (g) => sure(isoMonth(g.seasonYear ?? '', seasonOf(g.season ?? '')))],
  ['quarterYear', (g) => sure(isoMonth(g.quarterYear ?? '', Number(g.quarter) * 3 - 2))],
  ['yearQuarter', (g) => sure(isoMonth(g.yearQuarter ?? '', Number(g.quarterAfter) * 3 - 2))],
  ['academic', (g) => academicYear(g.academic ?? '', g.academicEnd ?? '')],
  ['plain', (g) => sure(g.plain ?? '')],
  ['looseName', (g) => loose(isoMonth(fullYear(g.looseNameYear ?? ''), monthOf(g.looseName ?? '')))],
  ['looseNumber', (g) => loose(isoMonth(fullYear(g.looseYear ?? ''), Number(g.looseNumber)))],
  ['bareName', (g) => ({ month: monthOf(g.bareName ?? ''), loose: true })],
];

/** `31.02.2020`: a day that its month does not have, whichever of the two numbers is the month. */
const existing = (g: Groups): DateReading | undefined => {
  const [first, second] = [Number(g.dayFirst), Number(g.daySecond)];
  const month = dayMonth(first, second);
  const last = new Date(Date.UTC(Number(fullYear(g.dayYear ?? '')), month, 0)).getUTCDate();
  return month > 12 || (month === second ? first : second) > last ? nowhere : undefined;
};

const nowhere: DateReading = { loose: false, impossible: true };

const yearMonth = (year: string, month: string): DateReading => sure(isoMonth(year, Number(month)));

const seasonOf = (season: string): number => seasonMonths[season.toLowerCase().replace(/\s+/g, ' ')] ?? 1;

/** What one match of `datePattern` says. */
export const readDate = (groups: Groups): DateReading | undefined => {
  const form = forms.find(([group]) => groups[group] !== undefined);
  return form?.[1](groups);
};
