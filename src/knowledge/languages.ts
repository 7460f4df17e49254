import { fileText, type KnowledgeFiles, knowledgePaths } from './files.ts';
import type { LanguageLexicon } from './knowledge.ts';
import { once } from './once.ts';
import { PhraseFinder, type PhraseMatch } from './phrase-finder.ts';

type LanguageMention = ReturnType<LanguageLexicon['find']>[number];
type Level = NonNullable<LanguageMention['level']>;

type Entry =
  | { readonly kind: 'language'; readonly code: string; readonly name: string; readonly unsure: boolean }
  | { readonly kind: 'level'; readonly level: Level };

const levels: readonly string[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'];
const isLevel = (word: string): word is Level => levels.includes(word);

const buildFinder = (text: string): PhraseFinder<Entry> => {
  const finder = new PhraseFinder<Entry>();
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const colon = line.indexOf(':');
    if (line.startsWith('#') || colon < 0) continue;
    const key = line.slice(0, colon);
    const forms = line
      .slice(colon + 1)
      .split(',')
      .map((form) => form.trim())
      .filter(Boolean);
    const name = (forms[0] ?? '').replace('!', '');
    for (const form of forms) {
      const level = key.slice(1);
      if (!key.startsWith('@')) {
        finder.add(form.replace('!', ''), { kind: 'language', code: key, name, unsure: form.startsWith('!') });
      } else if (isLevel(level)) finder.add(form, { kind: 'level', level });
    }
  }
  return finder.seal();
};

/** A level word this many characters away still belongs to the language. */
const reach = 40;
const parted = /[;•|\n]|[.!?]\s/;

const lineAt = (text: string, at: number): string => {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end);
};

const isLine = (text: string, { start, end }: PhraseMatch<Entry>): boolean =>
  lineAt(text, start).trim() === text.slice(start, end);

interface Candidate {
  readonly match: PhraseMatch<Entry>;
  readonly level: Level;
  readonly distance: number;
}

const levelFor = (text: string, matches: readonly PhraseMatch<Entry>[], index: number): Candidate | undefined => {
  const own = matches[index];
  if (!own) return undefined;
  const candidates: Candidate[] = [];
  for (const step of [1, -1]) {
    for (let at = index + step; ; at += step) {
      const match = matches[at];
      if (!match) break;
      const between = step > 0 ? text.slice(own.end, match.start) : text.slice(match.end, own.start);
      const below = step > 0 && match.value.kind === 'level' && isLine(text, own) && isLine(text, match);
      if (between.length > reach || (parted.test(between) && !(below && /^\s*\n\s*$/.test(between)))) break;
      if (match.value.kind === 'language') {
        // `French and German (fluent)` shares its level; `Fluent French, basic German` does not.
        const last = matches[at - step] ?? own;
        const joint = step > 0 ? text.slice(last.end, match.start) : text.slice(match.end, last.start);
        if (/^\s*(?:,|and|&|\/)\s*$/i.test(joint)) continue;
        break;
      }
      // `French: fluent`, `French (B2)` bind closest; in `fluent French, basic German` the word in front counts.
      const bound = step > 0 ? /^\s*(?:[:(–-]|$)/.test(between) : /^\s*(?:in\s+|level\s+)?$/i.test(between);
      const next = matches[at + 1];
      const belongsToNext =
        step > 0 && next?.value.kind === 'language' && /^\s*(?:in\s+)?$/i.test(text.slice(match.end, next.start));
      const distance = between.length * (bound ? 0.3 : 1) + (between.includes(',') ? 6 : 0) + (belongsToNext ? 20 : 0);
      candidates.push({ match, level: match.value.level, distance });
      break;
    }
  }
  return candidates.sort((a, b) => a.distance - b.distance)[0];
};

const notALanguage =
  /^[^\S\t\n]*(?:muffin|teacher|literature|department|bulldog|breakfast|shepherd|restaurant|cuisine|food|fries|press|polish|national|citizen|passport|born|market|government|embassy|company|office|client|customer|army|navy|heritage|gcse|a-level)/i;

/** Languages named in a text, with the level that stands beside them, from `knowledge/languages.txt`. */
export const buildLanguageLexicon = (files: KnowledgeFiles): LanguageLexicon => {
  const finder = once(() => buildFinder(fileText(files, knowledgePaths.languages)));
  return {
    find: (text) => {
      const matches = finder().find(text);
      return matches.flatMap((match, index): LanguageMention[] => {
        const { value, start, end } = match;
        if (value.kind !== 'language') return [];
        const term = text.slice(start, end);
        const beside = levelFor(text, matches, index);
        // Lower-case `polish` is a verb, `Greek salad` a dish.
        const others = [matches.slice(0, index).reverse(), matches.slice(index + 1)];
        // Between two languages of a list may stand the level of the first.
        const company = others.some(([near, next]) =>
          [near, near?.value.kind === 'level' ? next : undefined].some((each) => each?.value.kind === 'language'),
        );
        const alone = isLine(text, match) && /^\p{Lu}/u.test(term);
        if (value.unsure && !alone && !beside && (!company || !/^\p{Lu}/u.test(term))) return [];
        if (notALanguage.test(text.slice(end, end + 20))) return [];
        const raw = beside && text.slice(beside.match.start, beside.match.end);
        return [
          {
            code: value.code,
            name: value.name,
            ...(beside ? { level: beside.level, raw: raw ?? '' } : {}),
            term,
            start,
            end,
          },
        ];
      });
    },
  };
};
