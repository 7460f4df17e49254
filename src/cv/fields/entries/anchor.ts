import type { PlacedLine } from '../../placed.ts';
import { cellsOf, cutLine } from '../../sections/cut-line.ts';
import { durationPattern } from '../dates/date-patterns.ts';
import { type DateMention, datesOf } from '../dates/find-dates.ts';
import { capitalShare } from './capital-share.ts';

/** A date that stands for an entry, and what the line says beside it. */
export interface Anchor {
  readonly mention: DateMention;
  /** The words of the date, placed. */
  readonly words: PlacedLine;
}

export interface AnchoredLine {
  readonly anchor?: Anchor;
  /** The cells of the line without the date and without durations; empty where the line is nothing but a date. */
  readonly cells: readonly PlacedLine[];
}

const trimmed = (line: PlacedLine): PlacedLine | undefined => {
  const from = /^[\s,;:|•·()[\]–—-]*/.exec(line.text)?.[0].length ?? 0;
  const before = line.text.slice(from);
  // A bracket that was opened before the cut is closed with it, one that belongs to the words stays.
  const closes = before.includes('(') ? /[\s,;:|•·([–—-]*$/ : /[\s,;:|•·()[\]–—-]*$/;
  return cutLine(line, from, line.text.length - (closes.exec(before)?.[0].length ?? 0));
};

const withoutDuration = (cell: PlacedLine): readonly PlacedLine[] => {
  const duration = durationPattern.exec(cell.text);
  if (duration === null) return [cell];
  const rest = cell.text.replace(duration[0], '').replace(/[\s().,|·•–—-]/g, '');
  const atEdge = duration.index === 0 || duration.index + duration[0].length >= cell.text.trimEnd().length;
  if (
    rest !== '' &&
    !(atEdge && (duration[0].startsWith('(') || /[|·•,]\s*$/.test(cell.text.slice(0, duration.index))))
  )
    return [cell];
  return [
    cutLine(cell, 0, duration.index),
    cutLine(cell, duration.index + duration[0].length, cell.text.length),
  ].flatMap((part) => (part === undefined ? [] : (trimmed(part) ?? [])));
};

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A date at the edge of a few words stands for an entry; one inside a sentence only tells of something. */
const standsOut = (text: string, mention: DateMention): boolean => {
  const before = text.slice(0, mention.at).replace(/[\s,;:|•·()[\]–—-]+$/g, '');
  const after = text.slice(mention.to).replace(/^[\s,;:.|•·()[\]–—-]+/g, '');
  if (before === '' && after === '') return true;
  if (wordCount(before) + wordCount(after) > 16) return false;
  if (before !== '' && after !== '') {
    // In the middle only between separators: "Tesco | 2015 – 2019 | Leeds", "Teacher (2010–2012) Leeds".
    const parted = /[|•·(,–—-]\s*$/.test(text.slice(0, mention.at)) && /^\s*[|•·),–—-]/.test(text.slice(mention.to));
    // "Diploma: Nursing 2010 Leeds College": names on both sides, no sentence around.
    const named = capitalShare(before) >= 0.75 && capitalShare(after) >= 0.75 && /\p{L}$/u.test(before);
    return mention.kind === 'range' ? parted || named || wordCount(before) + wordCount(after) <= 10 : named;
  }
  if (
    mention.kind === 'single' &&
    /(?:\b(?:in|of|by|on|for|since|the|year|year's|and|or|during|than)|&|[a-z]\.)\s*$/i.test(before)
  )
    return false;
  return true;
};

export const anchorOf = (line: PlacedLine): AnchoredLine => {
  let anchor: Anchor | undefined;
  const cells: PlacedLine[] = [];
  for (const cell of cellsOf(line)) {
    const mentions: readonly DateMention[] = anchor === undefined ? datesOf(cell) : [];
    const mention =
      mentions.find((each) => each.kind === 'range' && standsOut(cell.text, each)) ??
      mentions.find((each) => standsOut(cell.text, each));
    const words = mention === undefined ? undefined : cutLine(cell, mention.at, mention.to);
    if (mention === undefined || words === undefined) {
      cells.push(...withoutDuration(cell));
      continue;
    }
    anchor = { mention, words };
    for (const part of [cutLine(cell, 0, mention.at), cutLine(cell, mention.to, cell.text.length)]) {
      const clean = part === undefined ? undefined : trimmed(part);
      if (clean !== undefined) cells.push(...withoutDuration(clean));
    }
  }
  return { ...(anchor === undefined ? {} : { anchor }), cells };
};
