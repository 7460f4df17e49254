import type { Evidence, SectionKind } from '../../model/candidate.ts';
import type { PlacedLine, Section } from '../placed.ts';
import type { EntrySpan } from './reading-context.ts';

/** Widest quotation around a term, on each side. */
const reach = 110;

/** The CV as evidence is taken from it. */
export interface Source {
  readonly text: string;
  readonly lines: readonly PlacedLine[];
  readonly sections: readonly Section[];
  readonly spans: readonly EntrySpan[];
}

export interface Stretch {
  readonly section: Section;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** The words of a section as runs without a gap or a change of column, so that no phrase is read across one. */
export const stretches = (section: Section): readonly Stretch[] => {
  const runs: { section: Section; start: number; end: number; block: number; page: number }[] = [];
  for (const { start, end, block, page } of section.lines) {
    const last = runs.at(-1);
    if (last !== undefined && last.block === block && last.page === page && start === last.end + 1) last.end = end;
    else runs.push({ section, start, end, block, page });
  }
  return runs;
};

const lineAt = ({ lines }: Source, at: number): PlacedLine | undefined => {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return lines[low];
};

/** Shortens the words around a term to whole words within reach. */
const quotation = (source: Source, start: number, end: number): string => {
  const from = lineAt(source, start)?.start ?? start;
  const to = Math.max(end, lineAt(source, end - 1)?.end ?? end);
  let left = Math.max(from, start - reach);
  let right = Math.min(to, end + reach);
  if (left > from) while (left < start && /\S/u.test(source.text.charAt(left - 1))) left++;
  if (right < to) while (right > end && /\S/u.test(source.text.charAt(right))) right--;
  return source.text.slice(left, right).trim();
};

export const spanAt = ({ spans }: Source, at: number): EntrySpan | undefined =>
  spans.find((span) => at >= span.start && at < span.end);

/** The words at a place as evidence: section and entry from where they stand. */
export const evidenceAt = (source: Source, start: number, end: number, kind: SectionKind): Evidence => {
  const span = spanAt(source, start);
  return {
    section: span?.section ?? kind,
    ...(span === undefined ? {} : { entry: span.entry }),
    text: quotation(source, start, end),
    term: source.text.slice(start, end),
    page: lineAt(source, start)?.page ?? 1,
    start,
    end,
  };
};
