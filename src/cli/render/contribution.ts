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

/** The sentence round the term, cut evenly on both sides where it is too long. */
const aroundTerm = ({ text, term }: MatchEvidence, room: number): string => {
  const words = oneLine(text);
  if (words.length <= room) return words;
  const at = Math.max(0, words.indexOf(oneLine(term)));
  const from = Math.max(0, Math.min(at - Math.floor((room - term.length) / 2), words.length - room + 2));
  const part = words.slice(from === 0 ? 0 : from + 1, from + room - 1).trim();
  return `${from === 0 ? '' : '…'}${part}${from + room - 1 < words.length ? '…' : ''}`;
};
