import type { PlacedLine } from '../../placed.ts';
import { nameSection } from '../../sections/name-section.ts';
import type { Row } from './rows.ts';

/** A paragraph or a list item, wrapped lines joined. */
export interface Paragraph {
  readonly text: string;
  readonly bullet: boolean;
  readonly first: PlacedLine;
  readonly last: PlacedLine;
}

export interface EntryBody {
  readonly summary?: Paragraph;
  readonly highlights: readonly Paragraph[];
}

/** "Key achievements:", "Highlights": a caption between the head and its list says nothing by itself. */
const isCaption = (row: Row): boolean => {
  const text = row.line.text.trim();
  return (
    row.kind !== 'bullet' &&
    text.length < 50 &&
    (/:$/.test(text) || nameSection(text)?.exact === true || /^responsibilities|duties/i.test(text)) &&
    text.split(/\s+/).length <= 6
  );
};

const join = (before: string, text: string): string =>
  /\p{L}-$/u.test(before) ? before.slice(0, -1) + text : `${before} ${text}`;

export const paragraphsOf = (rows: readonly Row[]): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  for (const row of rows) {
    const before = paragraphs.at(-1);
    const text = row.line.text.replace(/\s*\t\s*/g, ' ').trim();
    if (row.continues && before !== undefined) {
      paragraphs[paragraphs.length - 1] = { ...before, text: join(before.text, text), last: row.line };
    } else if (text !== '' && !isCaption(row)) {
      paragraphs.push({ text, bullet: row.kind === 'bullet', first: row.line, last: row.line });
    }
  }
  return paragraphs;
};

const merged = (paragraphs: readonly Paragraph[]): Paragraph | undefined => {
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { text: paragraphs.map((each) => each.text).join('\n'), bullet: false, first: first.first, last: last.last };
};

/** What is told before the list is the summary, the list and what follows it the highlights. Without a list, paragraphs are its items. */
export const entryBody = (rows: readonly Row[]): EntryBody => {
  const paragraphs = paragraphsOf(rows);
  const firstBullet = paragraphs.findIndex((each) => each.bullet);
  if (firstBullet < 0 && paragraphs.length > 2) return { highlights: paragraphs };
  const summary = merged(firstBullet < 0 ? paragraphs : paragraphs.slice(0, firstBullet));
  return {
    ...(summary === undefined ? {} : { summary }),
    highlights: firstBullet < 0 ? [] : paragraphs.slice(firstBullet),
  };
};
