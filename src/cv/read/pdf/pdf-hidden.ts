import type { HiddenText } from '../hidden-text.ts';
import type { Glyph, HiddenBecause, PageInk } from './glyph.ts';

const reasons: Readonly<Record<HiddenBecause, string>> = {
  invisible: 'drawn invisibly',
  transparent: 'fully transparent',
  tiny: 'too small to read',
  'off-page': 'outside the page',
  clipped: 'cut away from the page',
  'layer-off': 'on a layer that is switched off',
  'same-colour': 'in the colour of its background',
  covered: 'covered by a shape',
};

const letters = (glyphs: readonly Glyph[]): number => glyphs.filter((g) => /[\p{L}\p{N}]/u.test(g.text)).length;

/** Shapes painted over text that was there before. Pictures do not count: whether they let text shine through is unknown. */
const markCovered = (ink: PageInk): void => {
  const covers = ink.shapes.filter((s) => s.opaque);
  if (covers.length === 0) return;
  for (const glyph of ink.glyphs) {
    if (glyph.hidden !== undefined || glyph.angle !== 0) continue;
    const top = glyph.y - 0.7 * glyph.size;
    const right = Math.min(glyph.x + glyph.width, ink.width);
    const covered = covers.some(
      (s) => s.order > glyph.order && s.left <= glyph.x && s.right >= right && s.top <= top && s.bottom >= glyph.y,
    );
    if (covered) glyph.hidden = 'covered';
  }
};

/**
 * A scan with recognised text lies over or under its picture: there the invisible text is what the page shows.
 */
const showRecognised = (ink: PageInk): boolean => {
  const page = ink.width * ink.height;
  const pictures = ink.shapes.filter((s) => s.picture && (s.right - s.left) * (s.bottom - s.top) > 0.25 * page);
  if (pictures.length === 0) return false;
  let shown = false;
  for (const glyph of ink.glyphs) {
    const under = (s: { left: number; right: number; top: number; bottom: number }): boolean =>
      glyph.x >= s.left - 2 && glyph.x <= s.right + 2 && glyph.y >= s.top - 2 && glyph.y <= s.bottom + 2;
    if (glyph.hidden !== 'invisible' || !pictures.some(under)) continue;
    delete glyph.hidden;
    shown = true;
  }
  return shown;
};

/** Too little would be left to be a page: then it is we who misread how the page is painted, and all of it is shown. */
const leastVisible = 60;
const unsure: ReadonlySet<HiddenBecause | undefined> = new Set<HiddenBecause | undefined>([
  'same-colour',
  'covered',
  'clipped',
]);

/** Settles which glyphs a reader sees, and lists the others. Glyphs are changed in place. */
export const settleHidden = (
  ink: PageInk,
  page: number,
): { readonly hidden: HiddenText[]; readonly recognised: boolean } => {
  markCovered(ink);
  const recognised = showRecognised(ink);
  const visible = letters(ink.glyphs.filter((g) => g.hidden === undefined));
  if (visible < leastVisible) {
    const doubtful = ink.glyphs.filter((g) => unsure.has(g.hidden));
    if (letters(doubtful) > 4 * visible) for (const glyph of doubtful) delete glyph.hidden;
  }
  const hidden: HiddenText[] = [];
  let last: Glyph | undefined;
  for (const glyph of ink.glyphs) {
    if (glyph.hidden === undefined) continue;
    const jump =
      last !== undefined && (Math.abs(glyph.y - last.y) > 1 || glyph.x - (last.x + last.width) > 0.15 * glyph.size);
    hidden.push({ because: reasons[glyph.hidden], page, text: jump ? ` ${glyph.text}` : glyph.text });
    last = glyph;
  }
  return { hidden, recognised };
};
