import type { Box } from '../layout/word.ts';

/** Why a reader of the page does not see a piece of text. */
export type HiddenBecause =
  | 'invisible'
  | 'transparent'
  | 'tiny'
  | 'off-page'
  | 'clipped'
  | 'layer-off'
  | 'same-colour'
  | 'covered';

export interface TextStyle {
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Bullets and icons: private characters without a meaning. */
  readonly symbols: 'none' | 'bullets' | 'icons';
}

/** One glyph on the page, in points, `y` growing downwards; `angle` in degrees, 0 for text that reads across. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly angle: number;
  readonly style: TextStyle;
  /** When it was drawn, against the shapes of the page. */
  readonly order: number;
  hidden?: HiddenBecause;
}

export interface Shape extends Box {
  /** `#rrggbb`, or undefined where it cannot be told (patterns, pictures, shadings). */
  readonly colour: string | undefined;
  readonly order: number;
  /** A full rectangle that lets nothing shine through. */
  readonly opaque: boolean;
  readonly picture: boolean;
}

export interface PageInk {
  readonly width: number;
  readonly height: number;
  readonly glyphs: Glyph[];
  readonly shapes: Shape[];
  readonly rules: { y: number; left: number; right: number }[];
  readonly uprights: { x: number; top: number; bottom: number }[];
  /** Small filled or framed areas that may each hold one word or name. */
  readonly chips: { left: number; top: number; right: number; bottom: number }[];
}
