import type { Box } from '../layout/word.ts';
import type { TextStyle } from './glyph.ts';
import { boxThrough, identity, type Matrix, multiply } from './matrix.ts';

export interface FontUse {
  readonly style: TextStyle;
  readonly vertical: boolean;
  /** Width units of the font to text space; 0.001 but for Type 3 fonts. */
  readonly unit: number;
}

/** What `q` saves and `Q` brings back. */
export interface GraphicsState {
  ctm: Matrix;
  fill: string | undefined;
  stroke: string | undefined;
  fillAlpha: number;
  strokeAlpha: number;
  masked: boolean;
  clip: Box;
  font: FontUse | undefined;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

const unbounded: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

export const freshState = (ctm: Matrix): GraphicsState => ({
  ctm,
  fill: '#000000',
  stroke: '#000000',
  fillAlpha: 1,
  strokeAlpha: 1,
  masked: false,
  clip: unbounded,
  font: undefined,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  textMatrix: identity,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
});

export const moveLine = (state: GraphicsState, dx: number, dy: number): void => {
  state.lineX += dx;
  state.lineY += dy;
  state.x = state.lineX;
  state.y = state.lineY;
};

export const clipTo = (state: GraphicsState, bounds: ArrayLike<number>, matrix: Matrix = state.ctm): void => {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(bounds);
  const [left, top, right, bottom] = boxThrough(matrix, x0, y0, x1, y1);
  const { clip } = state;
  state.clip = {
    left: Math.max(clip.left, left),
    top: Math.max(clip.top, top),
    right: Math.min(clip.right, right),
    bottom: Math.min(clip.bottom, bottom),
  };
};

/** Text space to page space, at the start of the current line of text. */
export const textToPage = (state: GraphicsState): Matrix => multiply(state.ctm, state.textMatrix);
