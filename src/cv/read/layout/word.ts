/** One word (or piece of a word in one style) with its place on the page. Points; `y` is the baseline, growing downwards. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href?: string;
  /** The file itself puts a space after this word, however narrow. */
  readonly spaceAfter: boolean;
  /** Which of the page's small boxes it stands in, as tags and badges do. */
  readonly chip?: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is drawn on a page besides text, as far as it tells where columns are. */
export interface PageShapes {
  /** Filled areas that differ from the page: sidebars, header bands. */
  readonly panels: readonly Box[];
  /** Horizontal lines. */
  readonly rules: readonly { readonly y: number; readonly left: number; readonly right: number }[];
  /** Upright lines, such as those between the cells of a table. */
  readonly uprights: readonly { readonly x: number; readonly top: number; readonly bottom: number }[];
}

export const noShapes: PageShapes = { panels: [], rules: [], uprights: [] };

export interface PageWords {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** Words that run in another direction, turned upright; read after the rest. */
  readonly turned: readonly (readonly Word[])[];
  readonly shapes: PageShapes;
}

export const textOf = (words: readonly Word[]): string => words.map((w) => w.text).join(' ');

export const median = (values: readonly number[]): number => {
  if (values.length === 0) return 0;
  // Typed arrays sort numbers without asking a function about every pair.
  const sorted = Float64Array.from(values).sort();
  return sorted[sorted.length >> 1] ?? 0;
};
