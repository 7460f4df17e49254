import { noShapes, type PageShapes, type PageWords, type Word } from '../layout/word.ts';
import { withChips } from './chips.ts';
import type { Glyph, PageInk } from './glyph.ts';
import { toWords } from './words.ts';

/** Rotates points so that text running at `angle` degrees runs across. */
const upright = (glyphs: readonly Glyph[], angle: number): Glyph[] => {
  const a = (-angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(a), Math.sin(a)];
  return glyphs.map((g) => ({ ...g, x: g.x * cos - g.y * sin, y: g.x * sin + g.y * cos, angle: 0 }));
};

const byAngle = (glyphs: readonly Glyph[]): [number, Glyph[]][] => {
  const groups = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const group = groups.get(glyph.angle);
    if (group === undefined) groups.set(glyph.angle, [glyph]);
    else group.push(glyph);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length);
};

/** Areas that may set columns apart: tall or wide, but not the whole page, and not white. */
const panelsOf = (ink: PageInk): PageShapes['panels'] =>
  ink.shapes.filter((s) => {
    const width = s.right - s.left;
    const height = s.bottom - s.top;
    return height > 0.25 * ink.height && width > 40 && width < 0.8 * ink.width && s.colour !== '#ffffff';
  });

export interface LinkArea {
  readonly url: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const withLinks = (words: readonly Word[], links: readonly LinkArea[]): Word[] => {
  if (links.length === 0) return [...words];
  return words.map((word) => {
    const x = (word.x + word.right) / 2;
    const y = word.y - 0.3 * word.size;
    const link = links.find((l) => x >= l.left && x <= l.right && y >= l.top - 1 && y <= l.bottom + 1);
    return link === undefined ? word : { ...word, href: link.url };
  });
};

/** What a reader of the page sees, as words. */
export const pageWords = (ink: PageInk, page: number, links: readonly LinkArea[]): PageWords => {
  const seen = ink.glyphs.filter((g) => g.hidden === undefined);
  const [main, ...others] = byAngle(seen);
  const sideways = main !== undefined && main[0] !== 0;
  const glyphs = main === undefined ? [] : sideways ? upright(main[1], main[0]) : main[1];
  return {
    page,
    width: sideways ? ink.height : ink.width,
    height: sideways ? ink.width : ink.height,
    words: withLinks(withChips(toWords(glyphs), sideways ? [] : ink.chips), sideways ? [] : links),
    turned: others.map(([angle, group]) => toWords(upright(group, angle))),
    shapes: sideways ? noShapes : { panels: panelsOf(ink), rules: ink.rules, uprights: ink.uprights },
  };
};
