import type { Knowledge } from '../../knowledge/knowledge.ts';
import { looksLikeAward, looksLikeSchool } from '../fields/education/degree-words.ts';

/** "Teacher at Salt School", "Bursar – Salt School" */
const parting = /\s+(?:at|@|[-–—|])\s+|,\s*/;

/** "School Cook", "College Tutor": the school says where, what follows it says what. */
const postAtSchool =
  /^(?:(?:primary|secondary|nursery)\s+)?(?:school|college|university|academy|nursery)\s+(?!of\b|for\b|and\b|in\b)\p{L}/iu;

/** Whether words name a post, be it beside a school. A school alone names none, though teachers' titles end in the same word. */
export const namesPost = (text: string, titles: Knowledge['titles'], sure: number): boolean =>
  looksLikeAward(text) < 0.7 &&
  text
    .split(parting)
    .some(
      (part) =>
        (looksLikeSchool(part) < 0.8 || postAtSchool.test(part)) &&
        looksLikeAward(part) < 0.7 &&
        titles.looksLikeTitle(part) >= sure,
    );
