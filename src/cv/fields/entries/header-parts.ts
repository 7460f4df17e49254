import type { Gazetteer } from '../../../knowledge/knowledge.ts';
import { matchesOf } from '../../../knowledge/matches-of.ts';
import type { PlacedLine } from '../../placed.ts';
import { cutLine } from '../../sections/cut-line.ts';
import { type Label, labels } from './labels.ts';
import { employmentType, looksLikeOrganisation } from './organisation-words.ts';
import { innerPlace, looksLikePlace, trailingPlace } from './places.ts';
import type { Row } from './rows.ts';

/** A piece of an entry's head that may be a title or an employer. */
export interface Part {
  readonly line: PlacedLine;
  readonly text: string;
  /** Number of the head row it stands in. */
  readonly row: number;
}

export interface HeaderParts {
  readonly parts: readonly Part[];
  readonly place?: PlacedLine;
  /** Said by the CV itself: "Employer: Tesco". */
  readonly labelled: Readonly<Partial<Record<Label, PlacedLine>>>;
  readonly url?: string;
}

/** Words that may well hold both names: "Driver – Dovedale Couriers". */
const divisible = /\S\s+[–—-]\s+\S|\S\s*,\s+\S|\S\s+(?:at|@)\s+\S/;

const noise = /^(?:dates?|from|to|period|duration|location|employer|position|reason for leaving.*|n\/?a|[\W_]+|\d+)$/i;
const link = /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|co\.uk|org|net|io|ac\.uk|dev|ai)(?:\/\S*)?$/i;

const linkInBrackets = /\s*[([]\s*(?:https?:\/\/|www\.)[^)\]]*[)\]]\s*/gi;

/** Pipes and dots part a head wherever they stand; nobody has them in a name. Broken encodings of dashes come as `ï¼`, `â€“`. */
const hardSeparator = /\s*[|•·∙●▪◆‖¦⋅～｜]\s*|\s{3,}|\s+(?:\/\/|ï¼\S?|â€[“”]|－)\s*|\s*[\u200b\ufeff]+\s*/g;
/** What templates and anonymised CVs put in the place of names: words of their own, whatever stands around them. */
const placeholder = /(?<=\S)\s+(?=Company Name\b|City\s*,\s*State\b)|(?<=\bCompany Name|\bCity\s*,\s*State)\s+(?=\S)/g;

/** A piece that nothing is cut from stays the same object. */
const split = (line: PlacedLine, separator: RegExp): readonly PlacedLine[] => {
  if (line.text.search(separator) < 0) return [line];
  const pieces: PlacedLine[] = [];
  let from = 0;
  for (const match of matchesOf(line.text, separator)) {
    const piece = cutLine(line, from, match.index);
    if (piece !== undefined) pieces.push(piece);
    from = match.index + match[0].length;
  }
  const last = cutLine(line, from, line.text.length);
  return last === undefined ? pieces : [...pieces, last];
};

const tidy = (line: PlacedLine): PlacedLine | undefined => {
  const from = /^[\s,;:|/–—-]*/.exec(line.text)?.[0].length ?? 0;
  const tail = /[\s,;:|/–—-]*$/.exec(line.text)?.[0].length ?? 0;
  if (from === 0 && tail === 0) return line;
  return cutLine(line, from, line.text.length - tail);
};

/** Where bold or italic type changes inside a cell, with at least a separator or a space there. */
const splitByStyle = (line: PlacedLine): readonly PlacedLine[] => {
  const cuts: number[] = [];
  const segments = line.segments.filter((segment) => segment.text.trim() !== '');
  for (const [i, segment] of segments.entries()) {
    const before = segments[i - 1];
    if (before === undefined || (before.bold === segment.bold && before.italic === segment.italic)) continue;
    // A lone comma or bracket in another weight is no second part.
    if (!/[\p{L}\d]/u.test(segment.text) || !/[\p{L}\d]/u.test(before.text)) continue;
    cuts.push(segment.at);
  }
  if (cuts.length === 0) return [line];
  const pieces = [0, ...cuts].flatMap((from, i) => cutLine(line, from, cuts[i] ?? line.text.length) ?? []);
  return pieces.map((piece, i) => (i === 0 ? piece : withoutLink(piece)));
};

/** "Payroll Manager" in bold, "at Nene Foods" not: the word between the two names belongs to neither. */
const withoutLink = (piece: PlacedLine): PlacedLine => {
  const link = /^(?:at|@|with|for)\s+(?=\p{Lu})/u.exec(piece.text)?.[0].length ?? 0;
  return cutLine(piece, link, piece.text.length) ?? piece;
};

/** "Employer: Tesco": the label is told by its words, whatever its type. One label a cell: "Role: Chef | Employer: Hilton" is two. */
const takeLabelled = (cell: PlacedLine, labelled: Partial<Record<Label, PlacedLine>>): boolean => {
  const label = labels.find(([, pattern]) => pattern.test(cell.text));
  if (label === undefined || split(cell, hardSeparator).length > 1) return false;
  const value = cutLine(cell, label[1].exec(cell.text)?.[0].length ?? 0, cell.text.length);
  if (value === undefined) return false;
  labelled[label[0]] = value;
  return true;
};

/** Whether " – " or ", " parts names or belongs to one is decided later, by the vote over all entries. */
export const headerParts = (head: readonly Row[], places: Gazetteer): HeaderParts => {
  const parts: Part[] = [];
  const found: PlacedLine[] = [];
  const labelled: Partial<Record<Label, PlacedLine>> = {};
  let url: string | undefined;
  for (const [row, { cells }] of head.entries()) {
    for (const { label, ...cell } of cells) if (label !== undefined) labelled[label] ??= cell;
    const pieces = cells
      .filter((cell) => cell.label === undefined && !takeLabelled(cell, labelled))
      .flatMap((cell) => cutLine(cell, 0, cell.text.length) ?? [])
      .flatMap((cell) => split(cell, linkInBrackets))
      .flatMap((cell) => split(cell, hardSeparator))
      .flatMap((cell) => split(cell, placeholder))
      .flatMap(splitByStyle)
      .flatMap((piece) => tidy(piece) ?? []);
    for (const piece of pieces) {
      if (takeLabelled(piece, labelled)) continue;
      if (link.test(piece.text)) url = piece.text;
      else if (!noise.test(piece.text) && !employmentType.test(piece.text))
        parts.push({ line: piece, text: piece.text, row });
    }
  }
  const rest = parts.flatMap((part) => {
    const sure = looksLikePlace(part.text, places);
    const nameless = looksLikeOrganisation(part.text) < 0.7;
    // A town alone is a place only where enough is left to name the job.
    const enoughElse = parts.length > 2 || parts.some((other) => other !== part && divisible.test(other.text));
    if (nameless && (sure >= 0.9 || (sure >= 0.7 && enoughElse))) {
      found.push(part.line);
      return [];
    }
    const inner = innerPlace(part.text, places);
    if (inner !== undefined) {
      const town = cutLine(part.line, inner.at, inner.to);
      if (town !== undefined) found.push(town);
      return [cutLine(part.line, 0, inner.at), cutLine(part.line, inner.to, part.text.length)].flatMap((piece) => {
        const line = piece === undefined ? undefined : tidy(piece);
        return line === undefined ? [] : [{ ...part, line, text: line.text }];
      });
    }
    const { name, place: town } = partPlace(part.line, places);
    if (town !== undefined) found.push(town);
    return [{ ...part, line: name, text: name.text }];
  });
  const employer = labelled.employer === undefined ? undefined : partPlace(labelled.employer, places);
  if (employer !== undefined) labelled.employer = employer.name;
  const place = labelled.place ?? found[0] ?? employer?.place;
  return {
    parts: rest,
    labelled,
    ...(place === undefined ? {} : { place: tidyPlace(place) }),
    ...(url === undefined ? {} : { url }),
  };
};

/** "Fenner Ashe Solicitors, Cambridge" → name and place. */
const partPlace = (line: PlacedLine, places: Gazetteer): { readonly name: PlacedLine; readonly place?: PlacedLine } => {
  const tail = trailingPlace(line.text, places);
  const name = tail === undefined ? undefined : cutLine(line, 0, tail.at);
  const rest = tail === undefined ? undefined : cutLine(line, tail.at, line.text.length);
  if (name === undefined || rest === undefined) return { name: line };
  const place = tidy(rest);
  if (place === undefined) return { name };
  // "University of Nevada, Las Vegas": the town is a part of the name.
  const isPart = /^universit/i.test(name.text.split(/,\s*|\s[–—-]\s/).at(-1) ?? '') && !/[,(]/.test(place.text);
  return { name: isPart ? line : name, place };
};

const tidyPlace = (place: PlacedLine): PlacedLine => {
  const open = place.text.startsWith('(') ? 1 : 0;
  const close = place.text.endsWith(')') && !place.text.slice(1).includes('(') ? 1 : 0;
  return cutLine(place, open, place.text.length - close) ?? place;
};
