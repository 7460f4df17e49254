import type { Contribution, MatchEvidence } from '../../model/shortlist.ts';
import { cut, oneLine, padEnd, padStart, wrap } from './layout.ts';
import { mark, points } from './marks.ts';
import type { Page } from './page.ts';

export const indent = 5;
const labelWidth = 22;
const pointsWidth = 9;
const sentenceAt = indent + 2 + labelWidth + 1 + pointsWidth + 2;

/**
 * One reason: `✔ Kubernetes   9.5/10   3 years 2 months …`, with the words of the CV and how they answer below it.
 */
export const contributionLines = (row: Contribution, label: string, page: Page): readonly string[] => {
  const { paint, columns } = page;
  const width = columns - sentenceAt;
  const score = `${points(row.points)}/${points(row.maxPoints)}`;
  const head = `${' '.repeat(indent)}${mark(row.outcome, page)} ${padEnd(cut(oneLine(label), labelWidth), labelWidth)} ${padStart(score, pointsWidth)}  `;
  const [first = '', ...others] = wrap(row.reason, width);
  const below = [...others, ...row.evidence.slice(0, 1).flatMap((e) => evidenceLines(e, width).map(paint.dim))];
  return [head + first, ...below.map((line) => ' '.repeat(sentenceAt) + line)];
};

const evidenceLines = (evidence: MatchEvidence, width: number): readonly string[] => {
  const place = `${evidence.section}, page ${evidence.page}`;
  return [...wrap(`“${aroundTerm(evidence, width * 2 - 2)}”`, width), ...wrap(`${place}${how(evidence)}`, width)];
};

const how = ({ term, via }: MatchEvidence): string => {
  const source = via.file === undefined ? '' : ` (${via.file}${via.line === undefined ? '' : `:${via.line}`})`;
  return via.kind === 'exact' ? '' : ` · “${oneLine(term)}” by ${ways[via.kind]}${source}`;
};

const ways = { exact: 'its name', synonym: 'synonym', related: 'related skill', stem: 'word stem' } as const;

/** The words round the term, as many as there is room for, evenly on both sides. */
const aroundTerm = ({ text, term }: MatchEvidence, room: number): string => {
  const line = oneLine(text);
  if (line.length <= room) return line;
  const at = Math.max(0, line.indexOf(oneLine(term)));
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
