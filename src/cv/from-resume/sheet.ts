import type { SectionKind } from '../../model/candidate.ts';
import type { TextLine } from '../../model/document.ts';
import type { EntrySpan } from '../fields/reading-context.ts';
import { ofBearableLength } from '../place-lines.ts';
import type { Found, PlacedLine, Section } from '../placed.ts';

/** What stands on a line: words, and the field that they are the value of. */
export interface Words {
  readonly text: string | undefined;
  /** Such as `resume.work[0].name`. */
  readonly path?: string;
}

export interface Sheet {
  readonly text: string;
  readonly lines: readonly PlacedLine[];
  readonly sections: readonly Section[];
  readonly spans: readonly EntrySpan[];
  readonly fields: Readonly<Record<string, Found<string>>>;
}

export interface SheetWriter {
  section(kind: SectionKind, heading?: string): void;
  /** One line of these words, joined by `joint`; no line where there are none. */
  line(words: readonly Words[], joint?: string): void;
  /** The lines of a longer text. */
  paragraphs(words: Words): void;
  /** The lines that `write` makes belong to this entry. */
  entry(section: EntrySpan['section'], entry: number, write: () => void): void;
  done(): Sheet;
}

const lineHeight = 12;
const characterWidth = 5;

/** Writes structured words as lines of text that know which field each word is the value of. One page, one column. */
export const createSheet = (): SheetWriter => {
  const lines: PlacedLine[] = [];
  const sections: { kind: SectionKind; heading?: PlacedLine; lines: PlacedLine[]; confidence: number }[] = [];
  const spans: EntrySpan[] = [];
  const fields: Record<string, Found<string>> = {};
  let at = 0;
  /** A heading is written with the first line below it. */
  let begin: (() => void) | undefined;

  const lineOf = (text: string, bold: boolean): TextLine => {
    const [x, fontSize] = [0, 11];
    const width = text.length * characterWidth;
    return {
      text,
      page: 1,
      x,
      y: lines.length * lineHeight,
      width,
      height: lineHeight,
      fontSize,
      bold,
      italic: false,
      segments: [{ text, at: 0, x, width, fontSize, bold, italic: false }],
      block: sections.length,
      gapAbove: bold ? 1 : 0,
    };
  };

  const put = (line: TextLine): PlacedLine => {
    const placed = { ...line, start: at, end: at + line.text.length };
    at = placed.end + 1;
    lines.push(placed);
    return placed;
  };

  /** As one line, or several where it is longer than any line is read. */
  const add = (text: string): readonly PlacedLine[] => {
    begin?.();
    const placed = ofBearableLength(lineOf(text, false)).map(put);
    sections.at(-1)?.lines.push(...placed);
    return placed;
  };

  return {
    section: (kind, heading) => {
      begin = () => {
        begin = undefined;
        const section = { kind, lines: [], confidence: 1 };
        sections.push(heading === undefined ? section : { ...section, heading: put(lineOf(heading, true)) });
      };
    },
    paragraphs: ({ text, path }) => {
      const written = (text ?? '').split('\n').flatMap((line) => (line === '' ? [] : add(line)));
      const [first, last] = [written[0], written.at(-1)];
      if (text === undefined || first === undefined || last === undefined || path === undefined) return;
      fields[path] = { value: text, confidence: 1, page: 1, start: first.start, end: last.end };
    },
    line: (words, joint = ', ') => {
      const shown = words.filter((one): one is Words & { text: string } => one.text !== undefined && one.text !== '');
      if (shown.length === 0) return;
      let start = add(shown.map(({ text }) => text).join(joint))[0]?.start ?? at;
      for (const { text, path } of shown) {
        const end = start + text.length;
        if (path !== undefined) fields[path] = { value: text, confidence: 1, page: 1, start, end };
        start = end + joint.length;
      }
    },
    entry: (section, entry, write) => {
      // The heading is not part of the entry.
      const before = lines.length;
      write();
      const start = lines.slice(before).find(({ bold }) => !bold)?.start ?? at;
      if (at > start) spans.push({ section, entry, start, end: at });
    },
    done: () => ({
      text: lines.map(({ text }) => text).join('\n'),
      lines,
      sections,
      spans,
      fields,
    }),
  };
};
