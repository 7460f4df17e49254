import type { Money } from '../model/candidate.ts';
import type { Criterion } from '../model/vacancy.ts';
import { fromText } from './criteria.ts';

const amount = String.raw`(\d{1,3}(?:,\d{3})+|\d+(?:\.\d{1,2})?)\s*(k\b)?`;
const currencies: Readonly<Record<string, string>> = { '£': 'GBP', $: 'USD', '€': 'EUR' };
const money = new RegExp(
  String.raw`([£$€]\s?|\b(?:GBP|EUR|USD)\s?|\b(?:salary|pay|rate|package)\b[^\n\d£$€]{0,20})${amount}(?:\s*(?:-|–|—|to|and)\s*[£$€]?\s?${amount})?(\s?(?:GBP|EUR|USD)\b)?[^\n.;£$€]{0,30}?(?:(per|a|an|p\.?|\/)\s?(hour|hr|h\b|day|d\b|week|month|annum|year|a\b|yr)|\b(pa|ph|pd|pw|pcm|hourly|daily|annually|annual|yearly|weekly|monthly)\b)?`,
  'gi',
);

const currencyOf = (before: string, after: string | undefined): string => {
  const said = /GBP|EUR|USD/i.exec(`${before} ${after ?? ''}`)?.[0].toUpperCase();
  return said ?? currencies[/[£$€]/.exec(before)?.[0] ?? '£'] ?? 'GBP';
};

const periods: readonly (readonly [RegExp, Money['period']])[] = [
  [/^(?:hour|hr|h|ph|hourly)$/i, 'hour'],
  [/^(?:day|d|pd|daily)$/i, 'day'],
  [/^(?:week|pw|weekly)$/i, 'week'],
  [/^(?:month|pcm|monthly)$/i, 'month'],
  [/^(?:annum|year|yr|a|pa|annually|annual|yearly)$/i, 'year'],
];

/** Where no period is given, the size of the sum tells it. */
const periodBySize = (value: number): Money['period'] | undefined =>
  value >= 10_000 ? 'year' : value >= 100 && value <= 1_500 ? 'day' : value >= 7 && value < 90 ? 'hour' : undefined;

/** Sums that are no pay: what stands right before or behind them says so. */
const notPayBefore =
  /\b(?:turnover|budget|revenue|project|contract value|funding|value|worth|bonus|allowance|referral|voucher|discount|sales|saving|savings|commission|projects?)(?:\s+(?:of|up to|worth|over|from|is|at))*[\s:]*(?:up to |over |around |circa )?$/i;
const notPayBehind =
  /^\s*(?:(?!plus|and|with|basic|excluding)\w+\s+)?(?:turnover|budget|revenue|project|funding|bonus|allowance|referral|vouchers?|discount|in sales|savings?|for (?:courses|training|books|you)|towards|contract value|deposit)\b/i;
const leastYearly = 8_000;

const toNumber = (digits: string, thousands: string | undefined): number =>
  Number(digits.replaceAll(',', '')) * (thousands === undefined ? 1 : 1000);

/** The first sum that is pay, with its range and period. */
export const readSalary = (text: string): Criterion[] => {
  for (const match of text.matchAll(money)) {
    const [whole, sign = '', low = '', lowK, high, highK, code, , longPeriod, shortPeriod] = match;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const behind = text.slice(match.index + whole.length, match.index + whole.length + 40);
    const to = high === undefined ? undefined : toNumber(high, highK);
    const from = toNumber(
      low,
      lowK ?? (to !== undefined && highK !== undefined && Number(low) < 1000 ? highK : undefined),
    );
    const said = longPeriod ?? shortPeriod;
    const period = said === undefined ? periodBySize(to ?? from) : periods.find(([pattern]) => pattern.test(said))?.[1];
    const million = /^\s?(?:m\b|million|bn)/i.test(text.slice(match.index + whole.length));
    if (period === undefined || from <= 0 || million || notPayBefore.test(before) || notPayBehind.test(behind))
      continue;
    if (period === 'year' && ((to ?? from) > 600_000 || (to ?? from) < leastYearly)) continue;
    const value = whole.trim();
    const currency = currencyOf(sign, code);
    const range = to !== undefined && to > from ? { to } : {};
    const details = { need: 'should' as const, value, money: { amount: from, ...range, currency, period } };
    return [fromText('salary', period, details, { in: text, start: match.index, end: match.index + value.length })];
  }
  return [];
};

const starts: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [
    /\b(?:immediate(?:ly)? (?:start|available|availability|starters?)|start(?:ing)? (?:immediately|asap|straight ?away)|available immediately|asap start|start date\s*:\s*(?:asap|immediate(?:ly)?))\b/i,
    () => 'immediate',
  ],
  [
    /\bstart(?:ing|s)?(?: date)?\s*(?:in|on|from|of|:|-)?\s*(?:\w+day,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(january|february|march|april|may|june|july|august|september|october|november|december)\s+(20\d\d)/i,
    (match) => isoStart(match[3], match[2], match[1]),
  ],
  [
    /\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\s+(20\d\d)\s+start\b/i,
    (match) => isoStart(match[3], match[2], match[1]),
  ],
  [
    // No year: which one is meant follows from the day of the matching.
    /\bstart(?:ing|s)?(?: date)?\s*(?:in|on|from|of|:|-)\s*(?:(?:early|mid|late|the beginning of|\w+day,?)\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(january|february|march|april|may|june|july|august|september|october|november|december)\b(?!\s*\d)/i,
    (match) => [...(match[1] === undefined ? [] : [match[1]]), match[2]].join(' '),
  ],
  [
    /\bnotice (?:period )?(?:of )?(?:no more than|up to|maximum(?: of)?|less than)\s+(\d+|one|two|four)\s+(weeks?|months?)/i,
    (match) => `${match[1]} ${match[2]}`,
  ],
];
const months = 'january february march april may june july august september october november december'.split(' ');

const isoStart = (year = '', month = '', day?: string): string => {
  const number = String(months.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1).padStart(
    2,
    '0',
  );
  return [year, number, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
};

/** When the work starts, in the words that matching understands: `immediate`, a date, a length of notice. */
export const readAvailability = (text: string): Criterion[] => {
  for (const [pattern, startOf] of starts) {
    const match = pattern.exec(text);
    if (!match) continue;
    const quote = { in: text, start: match.index, end: match.index + match[0].length };
    return [fromText('availability', 'start', { need: 'should', value: startOf(match) }, quote)];
  }
  return [];
};

const rights: readonly (readonly [RegExp, 'must' | 'should'])[] = [
  [
    /\b(?:no|not|unable to|cannot|can ?not|do(?:es)? not|don['’]?t|are not able to|not in a position to|without)\s+(?:\w+\s+){0,4}?(?:visa\s+)?sponsor(?:ship|ed)?\b(?:\s+(?:is\s+)?(?:available|offered|provided))?/i,
    'must',
  ],
  [/\bsponsorship\s+(?:is\s+|will\s+)?(?:not|un)(?:\s+be)?\s*(?:available|offered|provided|possible)?/i, 'must'],
  [
    /\bmust (?:already )?(?:have|hold|possess|be|show|demonstrate)[^.\n]{0,40}?(?:right to (?:live and )?work|eligible to work|entitled to work|authori[sz]ed to work|permission to work)[^.\n]{0,30}/i,
    'must',
  ],
  [
    /\b(?:right to (?:live and )?work|eligib(?:le|ility) to work|entitled to work|authori[sz]ed to work|permission to work)\b(?:[^.\n,;]{0,24}\b(?:uk|united kingdom|eu|us|usa|united states|ireland)\b)?/i,
    'should',
  ],
];

/**
 * Right to work. The condition is kept strict where the words are: in matching it only leaves out who says they need a
 * sponsor, never who says nothing.
 */
export const readRightToWork = (text: string): Criterion[] => {
  for (const [index, [pattern, need]] of rights.entries()) {
    const match = pattern.exec(text);
    if (!match) continue;
    const value = index < 2 ? 'Right to work without sponsorship' : 'Right to work';
    const quote = { in: text, start: match.index, end: match.index + match[0].length };
    return [fromText('rightToWork', 'right-to-work', { need, value }, quote)];
  }
  return [];
};

const refusals: readonly (readonly [RegExp, string, string])[] = [
  [
    /\b(?:not|isn['’]t) (?:a )?(?:suitable|appropriate|role|position)?\s*(?:suited )?(?:for|to) (?:recent )?(?:graduates?|trainees?|entry[- ]level)\b/i,
    'graduate',
    '(title:graduate OR title:trainee OR title:intern)',
  ],
  [
    /\b(?:(?:would|will|does|may)(?: not|n['’]t)|unlikely to) (?:be )?(?:suit|suitable|suited|right|appropriate)(?: (?:for|to))?(?: an?)? (?:recent |new )?(?:graduates?|trainees?|entry[- ]level)\b/i,
    'graduate',
    '(title:graduate OR title:trainee OR title:intern)',
  ],
  [/\bno (?:graduates?|trainees?)\b/i, 'graduate', '(title:graduate OR title:trainee OR title:intern)'],
];

/** What rules somebody out: only where their job titles say so, never a word in passing. */
export const readRefusals = (text: string): Criterion[] => {
  for (const [pattern, id, value] of refusals) {
    const match = pattern.exec(text);
    if (!match) continue;
    const quote = { in: text, start: match.index, end: match.index + match[0].length };
    return [fromText('boolean', `no-${id}`, { need: 'mustNot', value }, quote)];
  }
  return [];
};
