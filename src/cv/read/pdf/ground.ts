import { remembered } from '../../../knowledge/remembered.ts';
import type { Shape } from './glyph.ts';

const channel = (colour: string, at: number): number => {
  const v = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: string): number =>
  0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);

/** WCAG contrast under which nobody reads text: white on white is 1, pale grey rules on white about 1.1. */
const leastContrast = 1.1;

const near = (a: string, b: string, at: number): boolean =>
  Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)) < 20;

const sameHue = (a: string, b: string): boolean => near(a, b, 1) && near(a, b, 3) && near(a, b, 5);

/** Black on white, and most of what is drawn on paper, is told apart by its hue alone. */
const blends = (ground: string, colour: string): boolean => {
  if (ground === colour) return true;
  if (!sameHue(ground, colour)) return false;
  const [a, b] = [luminance(ground), luminance(colour)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < leastContrast;
};

/** A page has few colours and thousands of letters. */
const mostColours = 500;
const onGround = remembered((ground) => remembered((colour) => blends(ground, colour), mostColours), mostColours);

/** Whether text of this colour vanishes into what was painted last at its place (the white page, if nothing was). */
export const looksLikeGround = (colour: string, x: number, y: number, shapes: readonly Shape[]): boolean => {
  let ground: string | undefined = '#ffffff';
  for (let i = shapes.length - 1; i >= 0; i--) {
    const shape = shapes[i];
    if (shape === undefined || x < shape.left || x > shape.right || y < shape.top || y > shape.bottom) continue;
    ground = shape.colour;
    break;
  }
  return ground !== undefined && onGround(ground)(colour);
};
