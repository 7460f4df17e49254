import type { Contribution, MatchEvidence } from '../../model/shortlist.ts';
import { oneLine, padEnd, padStart, wrap } from './layout.ts';
import { mark, points } from './marks.ts';
import type { Page } from './page.ts';

export const indent = 5;
const labelWidth = 24;
const pointsWidth = 9;
const sentenceAt = indent + 2 + labelWidth + 1 + pointsWidth + 2;

/**
 * One reason: `✔ Kubernetes   9.5/10   3 years 2 months …`, with the words of the CV and how they answer below it.
 */
export const contributionLines = (row: Contribution, label: string, page: Page): readonly string[] => {
  const { paint, columns } = page;
  const width = columns - sentenceAt;
  const labels = wrap(label, labelWidth);
  const [evidence] = row.evidence;
  const right = [
    ...wrap(row.reason, width),
    ...(evidence === undefined ? [] : wrap(evidenceSentence(evidence, width * 2), width).map(paint.dim)),
  ];
  const score = `${points(row.points)}/${points(row.maxPoints)}`;
  const height = Math.max(labels.length, right.length);
  return Array.from({ length: height }, (_, at) => {
    const start = at === 0 ? `${mark(row.outcome, page)} ` : '  ';
    const middle = padStart(at === 0 ? score : '', pointsWidth);
    return `${' '.repeat(indent)}${start}${padEnd(labels[at] ?? '', labelWidth)} ${middle}  ${right[at] ?? ''}`.trimEnd();
  });
};

/** `“… ran 40 services on k8s …” (work, page 1; “k8s” is a synonym, synonyms/skills.txt:214)` */
const evidenceSentence = (evidence: MatchEvidence, room: number): string => {
  const { section, page, term, via } = evidence;
  const line = via.line === undefined ? '' : `:${via.line}`;
  const source = via.file === undefined ? '' : `, ${via.file}${line}`;
  const how = via.kind === 'exact' ? '' : `; “${oneLine(term)}” ${ways[via.kind]}${source}`;
  return `“${aroundTerm(evidence, room)}” (${section}, page ${page}${how})`;
};

const ways = { synonym: 'is a synonym', related: 'is related', stem: 'has the same stem' } as const;

/** The words round the term, as many as there is room for, evenly on both sides; without the bullet of a list. */
const aroundTerm = ({ text, term: written }: MatchEvidence, room: number): string => {
  const line = oneLine(text).replace(/^[•·▪‣◦*–-] /, '');
  if (line.length <= room) return line;
  const term = oneLine(written);
  const at = Math.max(0, line.indexOf(term));
  const before = line.slice(0, at).split(/(?<= )/);
  const after = line.slice(at + term.length).split(/(?= )/);
  const spare = room - term.length - 2;
  // What one side leaves free is the other's.
  const least = fitting(before.toReversed(), spare / 2).join('').length;
  const right = fitting(after, spare - least).join('');
  const left = fitting(before.toReversed(), spare - right.length)
    .toReversed()
    .join('');
  const opening = left.length < at ? '…' : '';
  const closing = at + term.length + right.length < line.length ? '…' : '';
  return `${opening}${left}${line.slice(at, at + term.length)}${right}${closing}`;
};

/** As many of the words, from the first, as fit. */
const fitting = (words: readonly string[], room: number): readonly string[] => {
  let used = 0;
  const past = words.findIndex((word) => {
    used += word.length;
    return used > room;
  });
  return past < 0 ? words : words.slice(0, past);
};
