export interface SkillItem {
  readonly name: string;
  readonly level?: string;
}

const levelWords =
  '(?:(?:very |highly |fully |upper[- ]|lower[- ]|pre-)?(?:beginner|basic|basics|elementary|novice|foundation|intermediate|competent|proficient|proficiency|advanced|expert|expertise|master|mastery|fluent|native|strong|good|excellent|familiar|familiarity|confident|experienced|skilled|professional|knowledgeable|outstanding|average|fair|limited|high|medium|low|senior|junior|aware(?:ness)?)(?: (?:level|user|knowledge|working knowledge|skills|proficiency|understanding|experience))?|working knowledge|some knowledge|basic knowledge|day[- ]to[- ]day use|learning)';
const time =
  "(?:\\d{1,2}\\+?|over \\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\\+?\\s*(?:years?|yrs?|months?)(?:[’']?\\s+(?:of\\s+)?(?:experience|exp\\.?))?";
const score = '\\d{1,3}\\s*%|(?:\\d|10)(?:\\.\\d)?\\s*/\\s*(?:5|10)';
const level = `(?:level\\s*:?\\s*)?(?:${levelWords}|${time}|${score})`;

const alone = new RegExp(`^[\\s(:–—-]*${level}[\\s).]*$`, 'iu');
const behind = new RegExp(`\\s*(?:\\s[–—-]\\s*|[:|]\\s*|\\(\\s*)(${level})\\s*\\)?\\s*$`, 'iu');
/** Dots, stars and bars that draw a rating, filled and empty. */
const drawn = /[\s:–—-]*(?:[●○◉◯⚫⚪★☆✭✰■□▪▫▮▯█▓▒░◆◇⬤⭐🔵🔴⬜⬛]\s?){2,}|\s+[\uE000-\uF8FF\s]{2,}$/gu;
const edges = /^[\s,;:|/•·∙▪●○◦*‣⁃➢➤►✓✔✦❖»>–—\uE000-\uF8FF-]+|[\s,;:|/•·∙▪●○◦*–—\uE000-\uF8FF-]+$/gu;

/** Whether the words only say how well: `Advanced`, `5 years`, `90 %`. */
export const isLevel = (words: string): boolean => alone.test(words);

const closeBrackets = (words: string): string => {
  const open = (words.match(/\(/gu) ?? []).length;
  const closed = (words.match(/\)/gu) ?? []).length;
  if (open > closed) return `${words})`;
  return closed > open ? words.replace(/\)\s*$/u, '').trim() : words;
};

/** Takes bullets, drawn ratings and a level off one listed skill. `undefined` when nothing is left. */
export const skillItem = (words: string): SkillItem | undefined => {
  const plain = words
    .replace(drawn, ' ')
    // What is left of a no-break space that was read in the wrong encoding.
    .replace(/(?<=\p{L}|\s|^)Â(?=\s|$)/gu, ' ')
    .replace(edges, '')
    // A full stop ends a list, but belongs to `Node.js` and `Inc.`; only the last one before the end can go.
    .replace(/(?<=\p{L}{2}|\)|\d)\.$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const match = behind.exec(plain);
  // `Excel (Advanced)` is one name in the CV's words; `Excel – advanced` is a name and a level.
  const bracketed = match !== null && /\)\s*$/u.test(match[0]);
  const name = closeBrackets(
    (match === null || bracketed ? plain : plain.slice(0, match.index))
      .replace(edges, '')
      .replace(/^and\s+(?=\S)/i, ''),
  );
  if (name === '' || !/[\p{L}\p{N}]/u.test(name)) return undefined;
  return match?.[1] === undefined ? { name } : { name, level: match[1] };
};

const finiteVerbs =
  /\b(?:I|I['’]m|my|am|was|were|have|has|had|which|who|that|because|when|while|gained|developed through|able to|ability to|used to|experienced in|responsible for|worked|demonstrated|proven|including|such as|as well as|enabling|ensuring)\b/i;

/** Sentences about skills are no names of skills. */
export const isSentence = (name: string): boolean => {
  const words = name
    .replace(/\([^)]*\)/gu, '')
    .trim()
    .split(/\s+/u).length;
  return words > 8 || (words > 5 && (finiteVerbs.test(name) || /[.!?]$/u.test(name)));
};
