import type { Criterion } from '../model/vacancy.ts';
import { fromText } from './criteria.ts';

interface Pattern {
  readonly id: string;
  /** As a vacancy says it. */
  readonly asked: RegExp;
  /** As a CV says it, the usual name first. */
  readonly said: readonly [string, ...string[]];
}

/**
 * When and on which terms people work, where a CV would speak of it. Permanent and full-time are not among them: nobody
 * writes down that a job was, so asking would cost everybody the same points.
 */
const patterns: readonly Pattern[] = [
  {
    id: 'nights',
    asked:
      /\b(?:(?:waking |sleep[- ]in )?night (?:shifts?|work(?:ing)?)|(?:permanent|regular|working) nights|nights (?:only|based))\b/i,
    said: ['night shifts', 'night shift', 'nights'],
  },
  {
    id: 'rotating-shifts',
    asked:
      /\b(?:(?:rotating|alternating|continental|12[- ]hour|twelve[- ]hour|double day) shifts?|(?:4|four) on,? (?:4|four) off|shift (?:pattern|rota|work(?:ing)?|basis)|earl(?:y|ies) and lates?)\b/i,
    said: ['shifts', 'shift work', 'rotating shifts', 'shift pattern'],
  },
  {
    id: 'on-call',
    asked: /\bon[- ]call (?:rota|rotation|work|duties|shifts?|basis)\b/i,
    said: ['on call', 'out of hours'],
  },
  {
    id: 'weekends',
    asked:
      /\b(?:weekend (?:work(?:ing)?|shifts?)|work(?:ing)? (?:at )?weekends|every other weekend|alternate weekends)\b/i,
    said: ['weekends', 'weekend'],
  },
  {
    id: 'contract',
    asked:
      /\b(?:(?:inside|outside) ir35|\d{1,2}[- ]months? (?:rolling )?contract|contract (?:role|position|assignment|basis)|contract type\s*:\s*(?:contract|interim|temporary)|interim (?:role|position|contract|assignment)|day[- ]rate contract)\b/i,
    // Not the bare word: contracts are also managed and negotiated.
    said: ['contractor', 'freelance', 'interim', 'contract role', 'day rate'],
  },
  {
    id: 'temporary',
    asked: /\b(?:temp(?:orary)? (?:role|position|assignment|contract|basis)|temp to perm|agency shifts)\b/i,
    said: ['temporary', 'temp', 'agency'],
  },
  {
    id: 'live-in',
    asked: /\blive[- ]in (?:role|position|care(?:r)?|post)\b/i,
    said: ['live-in', 'live in'],
  },
];

/** Not what is offered to everybody else, or refused. */
const refused = /\b(?:no|not|never|without|don['’]t)\s+(?:\w+\s+){0,2}$/i;

/** Shifts, on-call work and kinds of contract: wished for, never a condition, for a CV seldom says. */
export const readWorkingPattern = (text: string): Criterion[] =>
  patterns.flatMap(({ id, asked, said: [value, ...alternatives] }) => {
    const match = asked.exec(text);
    if (!match || refused.test(text.slice(Math.max(0, match.index - 30), match.index))) return [];
    const quote = { in: text, start: match.index, end: match.index + match[0].length };
    return [fromText('text', id, { need: 'should', value, alternatives }, quote)];
  });
