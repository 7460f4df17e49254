import type { Resume } from '../../model/resume.ts';
import { withoutSensitive } from '../sensitive/remove-sensitive.ts';

export interface CleanResume {
  readonly resume: Resume;
  /** Something was cut that is never stored. What it was is not told. */
  readonly cut: boolean;
}

/** Paragraphs stay apart. */
const tidy = (text: string): string =>
  text
    .split(/\r\n|[\n\r\p{Zl}\p{Zp}]/u)
    .map((line) => line.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

const cleaned = (value: unknown, onCut: () => void): unknown => {
  if (typeof value === 'string') {
    const whole = tidy(value);
    const rest = tidy(whole.split('\n').map(withoutSensitive).join('\n'));
    if (rest !== whole) onCut();
    return rest === '' ? undefined : rest;
  }
  if (Array.isArray(value)) return value.map((one) => cleaned(one, onCut)).filter((one) => one !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, cleaned(one, onCut)] as const);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
};

/** White space evened out, empty fields left out, and cut what must never be stored, as in a CV that is read. */
export const cleanResume = (resume: Resume): CleanResume => {
  let cut = false;
  const rest = cleaned(resume, () => {
    cut = true;
  });
  return { resume: rest as Resume, cut };
};
