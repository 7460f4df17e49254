import type { PlacedLine } from '../../placed.ts';
import { cutLine } from '../../sections/cut-line.ts';
import { awardAtStart } from './degree-words.ts';

export interface Award {
  readonly studyType?: PlacedLine;
  readonly area?: PlacedLine;
}

/** "BSc (Hons) Computer Science" → BSc (Hons) and Computer Science; what names no award is the field of study. */
export const partAward = (whole: PlacedLine | undefined): Award => {
  const line =
    whole === undefined
      ? undefined
      : cutLine(whole, /^(?:in|of)\s+/i.exec(whole.text)?.[0].length ?? 0, whole.text.length);
  if (line === undefined) return {};
  const award = awardAtStart.exec(line.text);
  if (award === null)
    return /(?:diploma|certificate|degree|apprenticeship|course)s?\b/i.test(line.text)
      ? { studyType: line }
      : { area: line };
  const rest = line.text.slice(award[0].length);
  // "(Hons)", "(J.D.)" belong to the award's name.
  const bracket = /^\s*\((?:[^)]{1,25})\)/.exec(rest)?.[0].length ?? 0;
  const studyType = cutLine(line, 0, award[0].length + bracket);
  const gap = /^\s*(?:(?:in|of|:|,|-|–|—|with)\s+)?/i.exec(rest.slice(bracket))?.[0].length ?? 0;
  const tail = /\s+(?:in|of|at|from)$/i.exec(line.text)?.[0].length ?? 0;
  const area = cutLine(line, award[0].length + bracket + gap, line.text.length - tail);
  const named = area !== undefined && /\p{L}{2}/u.test(area.text);
  return { ...(studyType === undefined ? {} : { studyType }), ...(named ? { area } : {}) };
};
