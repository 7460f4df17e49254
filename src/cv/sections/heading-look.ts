import type { PlacedLine } from '../placed.ts';

/** How a line stands out from the running text of its document. */
export interface Look {
  /** 2 larger by a sixth, 1 larger by a little, 0 as the running text, -1 smaller. */
  readonly size: number;
  /** Font size, to half a point. */
  readonly points: number;
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly headingLevel: number | undefined;
}

export interface BodyStyle {
  readonly fontSize: number;
  /** Most of the text is bold: then bold says nothing. */
  readonly bold: boolean;
}

/** The size that most characters have. */
export const bodyStyle = (lines: readonly PlacedLine[]): BodyStyle => {
  const bySize = new Map<number, number>();
  let bold = 0;
  let all = 0;
  for (const line of lines) {
    const size = Math.round(line.fontSize * 2) / 2;
    bySize.set(size, (bySize.get(size) ?? 0) + line.text.length);
    all += line.text.length;
    if (line.bold) bold += line.text.length;
  }
  const [fontSize = 11] = [...bySize].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { fontSize, bold: bold * 10 > all * 7 };
};

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

export const lookOf = (line: PlacedLine, body: BodyStyle): Look => {
  const ratio = line.fontSize / body.fontSize;
  return {
    points: Math.round(line.fontSize * 2) / 2,
    size: ratio >= 1.15 ? 2 : ratio >= 1.04 ? 1 : ratio <= 0.93 ? -1 : 0,
    bold: line.bold && !body.bold,
    capitals: isCapitals(line.text),
    headingLevel: line.role === 'heading' || line.role === 'title' ? (line.level ?? 1) : undefined,
  };
};

/** Signs of a heading, each with what it is worth. */
const cues: readonly (readonly [points: number, holds: (look: Look, line: PlacedLine) => boolean])[] = [
  [3, (look) => look.headingLevel !== undefined],
  [2, (look) => look.size === 2],
  [1, (look) => look.size === 1],
  [-2, (look) => look.size === -1],
  [1.5, (look) => look.bold],
  [1.5, (look) => look.capitals],
  [1, (_, line) => line.gapAbove >= 0.7],
  [0.5, (_, line) => line.text.trimEnd().endsWith(':')],
  [-3, (_, line) => line.role === 'list-item'],
  [-2, (_, line) => /[.,;]$/.test(line.text.trimEnd())],
];

/** How much a line looks like a heading; running text has about 0. */
export const headingLook = (look: Look, line: PlacedLine): number =>
  cues.reduce((sum, [points, holds]) => sum + (holds(look, line) ? points : 0), 0);

/** A look that is plainly less than the usual one of this document's headings: smaller, not bold where they are, deeper. */
export const isWeaker = (look: Look, usual: Look): boolean =>
  (usual.headingLevel !== undefined && (look.headingLevel ?? 9) > usual.headingLevel) ||
  look.size < usual.size ||
  (usual.bold && !look.bold && look.size <= usual.size) ||
  (usual.capitals && !look.capitals && look.size <= usual.size);

export const lookKey = (look: Look): string =>
  [look.headingLevel ?? '-', look.points, look.bold ? 'b' : '', look.capitals ? 'C' : ''].join('/');
