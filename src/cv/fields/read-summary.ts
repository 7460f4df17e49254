import type { Found, Section } from '../placed.ts';
import { foundAt } from './reading.ts';

/** Longest summary kept; what is longer is not one. */
const longest = 4000;

/**
 * The profile section, lines joined as they read.
 * @param contact where contact details stand: in a sidebar they may have come among the lines
 */
export const readSummary = (
  sections: readonly Section[],
  contact: readonly Found<unknown>[],
): Found<string> | undefined => {
  const section = sections.find(({ kind, lines }) => kind === 'summary' && lines.length > 0);
  const lines = (section?.lines ?? []).filter(
    (line) => line.text.length > 60 || !contact.some(({ start, end }) => start < line.end && end > line.start),
  );
  const first = lines[0];
  const last = lines.at(-1);
  if (section === undefined || first === undefined || last === undefined) return undefined;
  const words = lines
    .map(({ text }) => text.trim())
    .join(' ')
    .slice(0, longest);
  return { ...foundAt(words, section.heading === undefined ? 0.6 : 0.9, first), end: last.end };
};
