import type { Found, Section } from '../placed.ts';
import { foundAt } from './reading.ts';

/** Longest summary kept; what is longer is not one. */
const longest = 4000;

/** The profile section, lines joined as they read. */
export const readSummary = (sections: readonly Section[]): Found<string> | undefined => {
  const section = sections.find(({ kind, lines }) => kind === 'summary' && lines.length > 0);
  const first = section?.lines[0];
  const last = section?.lines.at(-1);
  if (section === undefined || first === undefined || last === undefined) return undefined;
  const words = section.lines
    .map(({ text }) => text.trim())
    .join(' ')
    .slice(0, longest);
  return { ...foundAt(words, section.heading === undefined ? 0.6 : 0.9, first), end: last.end };
};
