import type { Candidate, Evidence } from '../../../model/candidate.ts';
import type { PlacedLine } from '../../placed.ts';
import { evidenceAt, type Source } from '../evidence.ts';
import { readMoney } from './read-money.ts';
import { readNotice } from './read-notice.ts';

export type Terms = Pick<Candidate, 'rightToWork' | 'availability' | 'expectation'>;

interface Statement {
  readonly words: string;
  readonly evidence: Evidence;
}

const rightToWork =
  /(?:\b(?:full |unrestricted |permanent |legal )?(?:right|eligib(?:le|ility)|entitled|authori[sz](?:ed|ation)|permitted|permit|legally able) (?:to|for) (?:live and )?work\b|\bwork (?:permit|visa)\b|\b(?:pre-?)?settled status\b|\bindefinite leave to remain\b|\bno (?:visa |sponsorship )+(?:is )?(?:required|needed)\b|\b(?:skilled worker|tier \d|graduate|youth mobility|spouse|dependant) visa\b|\brequires? (?:visa )?sponsorship\b|\bvisa status\b)/i;
const available =
  /\b(?:notice period|(?:weeks?|months?|days?)[’']?s?['’]? notice|immediately available|available (?:immediately|now|from|to start|for immediate|at short notice|asap)|availability\s*[:\t–-]|can start|start date\s*[:–-])/i;
const expected =
  /\b(?:(?:salary|rate|pay|package) (?:expectations?|expected|requirements?|required|sought)|(?:expected|desired|required|target|minimum) (?:salary|rate|pay|day rate|hourly rate|package)|looking for (?:a salary|£)|(?:day|hourly) rate\s*[:–-])/i;

const sentence = (line: PlacedLine, at: number): { readonly from: number; readonly to: number } => {
  const before = line.text.slice(0, at);
  const from =
    Math.max(before.lastIndexOf('\t'), before.lastIndexOf('|'), before.lastIndexOf('•'), before.lastIndexOf('. '), -1) +
    1;
  const end = line.text.slice(at).search(/\t|\s*[|•]|\.(?:\s|$)/u);
  return {
    from: from + (line.text.slice(from).length - line.text.slice(from).trimStart().length),
    to: end < 0 ? line.text.length : at + end,
  };
};

const statement = (source: Source, pattern: RegExp): Statement | undefined => {
  for (const section of source.sections) {
    if (section.kind === 'work' || section.kind === 'references' || section.kind === 'volunteer') continue;
    for (const line of section.lines) {
      const match = pattern.exec(line.text);
      if (match === null) continue;
      const { from, to } = sentence(line, match.index);
      const words = line.text.slice(from, to).trim();
      const start = line.start + from;
      return { words, evidence: evidenceAt(source, start, start + words.length, section.kind) };
    }
  }
  return undefined;
};

/** Right to work, availability and pay, only where the CV states them. */
export const readTerms = (source: Source, asOf: string): Terms => {
  const right = statement(source, rightToWork);
  const notice = statement(source, available);
  const pay = statement(source, expected);
  const money = pay === undefined ? undefined : readMoney(pay.words);
  return {
    ...(right === undefined ? {} : { rightToWork: { statement: right.words, evidence: [right.evidence] } }),
    ...(notice === undefined
      ? {}
      : { availability: { statement: notice.words, ...readNotice(notice.words, asOf), evidence: [notice.evidence] } }),
    ...(pay === undefined || money === undefined ? {} : { expectation: { ...money, evidence: [pay.evidence] } }),
  };
};
