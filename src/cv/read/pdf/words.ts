import { cleanText } from '../clean-text.ts';
import { median, type Word } from '../layout/word.ts';
import type { Glyph } from './glyph.ts';

/** A gap this wide, in type sizes, parts words where the file has no space character. */
const wordGap = 0.13;
/** Letters further apart than this on the whole are letter-spaced: words are then told by gaps that stand out. */
const tracked = 0.12;

interface Run {
  readonly glyphs: Glyph[];
  readonly size: number;
}

const isSpace = (glyph: Glyph): boolean => glyph.text === ' ' || /^\s+$/.test(glyph.text);

/** So many glyphs back, a run may have drawn the same one. */
const repeatedWithin = 40;

/** Text drawn twice on the spot: shadows, faked bold. */
const isRepeat = (glyph: Glyph, { glyphs }: Run): boolean => {
  const near = 0.08 * glyph.size;
  const first = Math.max(0, glyphs.length - repeatedWithin);
  for (let i = glyphs.length - 1; i >= first; i--) {
    const g = glyphs[i];
    if (g !== undefined && Math.abs(g.x - glyph.x) < near && Math.abs(g.y - glyph.y) < near && g.text === glyph.text)
      return true;
  }
  return false;
};

/** Neighbours in the file that read on, on one baseline: small raised letters (1st, m²) count as on the line. */
const continues = (last: Glyph, next: Glyph): boolean => {
  const size = Math.max(last.size, next.size);
  const gap = next.x - (last.x + last.width);
  const rise = Math.abs(next.y - last.y);
  if (rise < 0.1 * size) return gap > -0.6 * size && gap < 2.5 * size;
  const raised = Math.min(last.size, next.size) < 0.8 * size && rise < 0.6 * size;
  return raised && gap > -0.15 * size && gap < 0.2 * size;
};

const toRuns = (glyphs: readonly Glyph[]): Run[] => {
  const runs: Run[] = [];
  let run: Run | undefined;
  let last: Glyph | undefined;
  let baseline = 0;
  for (const glyph of glyphs) {
    if (run !== undefined && isRepeat(glyph, run)) continue;
    const sameLine = run !== undefined && last !== undefined && continues(last, glyph);
    if (!sameLine || run === undefined) {
      run = { glyphs: [], size: glyph.size };
      runs.push(run);
      baseline = glyph.y;
    }
    const onLine = Math.abs(glyph.y - baseline) < 0.1 * glyph.size;
    run.glyphs.push(onLine ? glyph : { ...glyph, y: baseline });
    if (onLine) baseline = glyph.y;
    last = glyph;
  }
  return runs;
};

/** How wide a gap must be in this run to part words; `ignoreSpaces` where every letter is followed by one. */
const gapRule = (run: Run): { readonly least: number; readonly ignoreSpaces: boolean } => {
  const inked = run.glyphs.filter((g) => !isSpace(g));
  const plain = { least: wordGap * run.size, ignoreSpaces: false };
  if (inked.length < 4) return plain;
  const gapsBetween = inked.slice(1).map((g, i) => {
    const before = inked[i];
    return before === undefined ? 0 : g.x - (before.x + before.width);
  });
  const usual = median(gapsBetween);
  if (usual < tracked * run.size) return plain;
  const spaces = run.glyphs.length - inked.length;
  const spelled = spaces >= 0.6 * (inked.length - 1);
  if (spaces > 0 && !spelled && usual < 0.2 * run.size) return { least: 1.8 * usual, ignoreSpaces: false };
  return { least: 1.7 * usual, ignoreSpaces: spelled };
};

const textOfGlyph = (glyph: Glyph, first: boolean): string => {
  if (glyph.style.symbols === 'icons') return '';
  if (glyph.style.symbols === 'bullets' && first) return '•';
  return glyph.text;
};

const toWord = (glyphs: readonly Glyph[], spaceAfter: boolean): Word | undefined => {
  const first = glyphs[0];
  const last = glyphs.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const symbol = glyphs.length === 1;
  const text = cleanText(glyphs.map((g) => textOfGlyph(g, symbol)).join(''));
  if (text.trim() === '') return undefined;
  return {
    text: text.trim(),
    x: first.x,
    right: Math.max(last.x + last.width, first.x + 0.1),
    y: first.y,
    size: Math.max(...glyphs.map((g) => g.size)),
    bold: first.style.bold,
    italic: first.style.italic,
    spaceAfter,
  };
};

const wordsOfRun = (run: Run): Word[] => {
  const { least, ignoreSpaces } = gapRule(run);
  const words: Word[] = [];
  let open: Glyph[] = [];
  const close = (spaceAfter: boolean): void => {
    const word = toWord(open, spaceAfter);
    if (word !== undefined) words.push(word);
    open = [];
  };
  for (const glyph of run.glyphs) {
    if (isSpace(glyph)) {
      if (!ignoreSpaces) close(true);
      continue;
    }
    const last = open.at(-1);
    if (last !== undefined) {
      if (glyph.x - (last.x + last.width) > least) close(true);
      else if (last.style.bold !== glyph.style.bold || last.style.italic !== glyph.style.italic) close(false);
    }
    open.push(glyph);
  }
  close(false);
  return words;
};

/** Glyphs of one direction, in the order in which the file draws them, to words. */
export const toWords = (glyphs: readonly Glyph[]): Word[] => toRuns(glyphs).flatMap(wordsOfRun);
