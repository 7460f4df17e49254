import type { Shape } from './glyph.ts';

const luminance = (colour: string): number => {
  const channel = (at: number): number => {
    const v = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};

/** WCAG contrast under which nobody reads text: white on white is 1, pale grey rules on white about 1.1. */
const leastContrast = 1.1;

const sameHue = (a: string, b: string): boolean =>
  [1, 3, 5].every(
    (at) => Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)) < 20,
  );

/** Whether text of this colour vanishes into what was painted last at its place (the white page, if nothing was). */
export const looksLikeGround = (colour: string, x: number, y: number, shapes: readonly Shape[]): boolean => {
  let ground: string | undefined = '#ffffff';
  for (let i = shapes.length - 1; i >= 0; i--) {
    const shape = shapes[i];
    if (shape === undefined || x < shape.left || x > shape.right || y < shape.top || y > shape.bottom) continue;
    ground = shape.colour;
    break;
  }
  if (ground === undefined) return false;
  if (ground === colour) return true;
  const [light, dark] = [luminance(ground), luminance(colour)].sort((a, b) => b - a);
  return sameHue(ground, colour) && ((light ?? 1) + 0.05) / ((dark ?? 0) + 0.05) < leastContrast;
};
