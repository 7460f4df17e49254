import type { AsOf } from '../model/candidate.ts';

export interface AsOfSources {
  readonly given?: string;
  /** The document's own date. */
  readonly metadata?: string;
  /** When the file was last written. */
  readonly fileTime: Date;
  readonly uploaded: boolean;
  readonly text: string;
  readonly now: Date;
}

const day = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * A document that speaks of years after its own date was made from a template that kept the template's date. One year
 * of grace: "expected 2026" is written in 2025.
 */
const isPlausible = (date: string, text: string, now: Date): boolean => {
  if (date > day(now)) return false;
  const years = (text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number).filter((year) => year <= now.getUTCFullYear());
  return Math.max(...years, 0) <= Number(date.slice(0, 4)) + 1;
};

/** What "present" means in a CV: the date given, else the document's own, else the file's, else the day of the upload. */
export const asOfDate = ({ given, metadata, fileTime, uploaded, text, now }: AsOfSources): AsOf => {
  if (given !== undefined) return { date: given, from: 'given' };
  if (metadata !== undefined && isPlausible(metadata, text, now)) return { date: metadata, from: 'metadata' };
  return { date: day(fileTime > now ? now : fileTime), from: uploaded ? 'upload' : 'file' };
};
