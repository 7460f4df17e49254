import { rememberedBy } from '../../../knowledge/remembered.ts';
import { limits } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import { type FontFacts, fontUse } from './fonts.ts';
import type { Glyph, HiddenBecause, PageInk, TextStyle } from './glyph.ts';
import { clipTo, type FontUse, freshState, type GraphicsState, moveLine, textToPage } from './graphics-state.ts';
import { looksLikeGround } from './ground.ts';
import { boxThrough, type Matrix, multiply, toMatrix } from './matrix.ts';
import { type Bounds, pathForm, toBounds } from './path-form.ts';
import type { PdfJs } from './pdfjs.ts';

/** What pdf.js hands out for a page: operators by number, each with its arguments. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PageSetting {
  /** PDF space to the page as it is shown: points, `y` downwards, page rotation done. */
  readonly viewport: Matrix;
  readonly width: number;
  readonly height: number;
  fontFacts(name: string): FontFacts | undefined;
  layerIsOn(properties: unknown): boolean;
}

interface PdfGlyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
}

interface Level {
  readonly state: GraphicsState;
  /** The matrix was changed and nothing painted since `q`: the mark of a picture that was left out. */
  moved: boolean;
  painted: boolean;
}

/** Filled and stroked letters: how word processors fake bold. */
const emboldened = rememberedBy((style: TextStyle): TextStyle => (style.bold ? style : { ...style, bold: true }));

/** More small areas than this are a drawing. */
const mostChips = 400;

/**
 * One pass over a page's operators: every glyph with its place, type size, style and visibility as far as it is known
 * when it is drawn, and what is painted besides. Text, colours and columns come from this one reading, which takes
 * about as long as extracting bare text.
 * @throws UnreadableDocument `too-large`
 */
export const walkPage = (operators: Operators, setting: PageSetting, pdfjs: PdfJs): PageInk => {
  const { OPS } = pdfjs;
  const ink: PageInk = {
    width: setting.width,
    height: setting.height,
    glyphs: [],
    shapes: [],
    rules: [],
    uprights: [],
    chips: [],
  };
  const levels: Level[] = [];
  const fonts = new Map<string, FontUse>();
  const layers: boolean[] = [];
  let layersOff = 0;
  let level: Level = { state: freshState(setting.viewport), moved: false, painted: false };
  let pendingClip = false;
  let order = 0;

  const save = (): void => {
    if (levels.length > 5000) return;
    levels.push(level);
    level = { state: { ...level.state }, moved: false, painted: false };
  };
  const restore = (): void => {
    const outer = levels.pop();
    if (outer === undefined) return;
    if (level.moved && !level.painted) {
      addShape(boxThrough(level.state.ctm, 0, 0, 1, 1), undefined, true);
    }
    if (level.painted) outer.painted = true;
    level = outer;
  };
  const addShape = (box: Bounds, colour: string | undefined, picture: boolean, filled = false): void => {
    const { clip, fillAlpha, masked } = level.state;
    const left = Math.max(box[0], clip.left, 0);
    const top = Math.max(box[1], clip.top, 0);
    const right = Math.min(box[2], clip.right, setting.width);
    const bottom = Math.min(box[3], clip.bottom, setting.height);
    level.painted = true;
    if (right - left < 4 || bottom - top < 4 || fillAlpha < 0.05) return;
    const known = fillAlpha > 0.95 && !masked ? colour : undefined;
    const opaque = filled && known !== undefined;
    ink.shapes.push({ left, top, right, bottom, colour: known, order: order++, opaque, picture });
  };
  const addRule = (box: Bounds): void => {
    if (box[3] - box[1] < 4 && box[2] - box[0] > 30) {
      ink.rules.push({ y: (box[1] + box[3]) / 2, left: box[0], right: box[2] });
    } else if (box[2] - box[0] < 4 && box[3] - box[1] > 8) {
      ink.uprights.push({ x: (box[0] + box[2]) / 2, top: box[1], bottom: box[3] });
    }
  };

  const addChip = ([left, top, right, bottom]: Bounds): void => {
    const [width, height] = [right - left, bottom - top];
    if (height < 9 || height > 32 || width < 12 || width > 260 || ink.chips.length >= mostChips) return;
    ink.chips.push({ left, top, right, bottom });
  };

  const paint = (how: number, path: unknown, bounds: unknown): void => {
    const { state } = level;
    const known = toBounds(bounds);
    if (known === undefined) return;
    const box = boxThrough(state.ctm, ...known);
    const filled = how !== OPS.endPath && how !== OPS.stroke && how !== OPS.closeStroke;
    if (how !== OPS.endPath && layersOff === 0) {
      addRule(box);
      addChip(box);
      if (filled) {
        const form = pathForm((path as unknown[] | undefined)?.[0], known);
        // A shape that does not fill its box leaves the ground of the text inside it unknown.
        addShape(box, form === 'other' ? undefined : state.fill, false, form === 'rectangle');
      }
    }
    if (pendingClip) {
      clipTo(state, known);
      pendingClip = false;
    }
  };

  const setFont = (name: string, size: number): void => {
    const { state } = level;
    let use = fonts.get(name);
    if (use === undefined) {
      use = fontUse(setting.fontFacts(name));
      fonts.set(name, use);
    }
    state.font = use;
    state.fontSize = size;
  };

  const hiddenNow = (
    state: GraphicsState,
    size: number,
    x: number,
    y: number,
    w: number,
  ): HiddenBecause | undefined => {
    if (layersOff > 0) return 'layer-off';
    const stroked = state.mode % 4 === 1;
    if (state.mode === 3 || state.mode === 7) return 'invisible';
    if ((stroked ? state.strokeAlpha : state.fillAlpha) < 0.05) return 'transparent';
    if (size < 2) return 'tiny';
    const middle = x + w / 2;
    const centre = y - size * 0.3;
    if (middle < -1 || middle > setting.width + 1 || centre < -1 || centre > setting.height + 1) return 'off-page';
    const { clip } = state;
    if (middle < clip.left - 2 || middle > clip.right + 2 || centre < clip.top - size || centre > clip.bottom + size) {
      return 'clipped';
    }
    const colour = stroked ? state.stroke : state.fill;
    return colour !== undefined && looksLikeGround(colour, middle, centre, ink.shapes) ? 'same-colour' : undefined;
  };

  const showText = (glyphs: readonly (number | PdfGlyph | null)[]): void => {
    const { state } = level;
    const { font } = state;
    if (font === undefined || !Array.isArray(glyphs)) return;
    const flip = state.fontSize < 0 ? -1 : 1;
    const fontSize = Math.abs(state.fontSize);
    const across = state.scale * flip;
    const m = textToPage(state);
    const lengthX = Math.hypot(m[0], m[1]);
    const size = fontSize * Math.hypot(m[2], m[3]);
    const turn = Math.atan2(m[1] * across, m[0] * across) * (180 / Math.PI);
    const angle = Math.abs(turn) < 2 ? 0 : Math.round(turn);
    const style = state.mode % 4 === 2 ? emboldened(font.style) : font.style;
    let advance = 0;
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        advance += (font.vertical ? 1 : -1) * glyph * fontSize * 0.001;
        continue;
      }
      const spacing = ((glyph.isSpace === true ? state.wordSpacing : 0) + state.charSpacing) * flip;
      const width = (glyph.width ?? 0) * fontSize * font.unit;
      const textX = font.vertical ? state.x : state.x + advance * across;
      const textY = (font.vertical ? state.y - advance : state.y) + state.rise;
      const x = m[0] * textX + m[2] * textY + m[4];
      const y = m[1] * textX + m[3] * textY + m[5];
      const text = glyph.unicode ?? '';
      if (text !== '') {
        const w = width * Math.abs(across) * lengthX;
        const hidden = hiddenNow(state, size, x, y, w);
        const drawn: Glyph = { text, x, y, width: w, size, angle, style, order: order++ };
        if (hidden !== undefined) drawn.hidden = hidden;
        ink.glyphs.push(drawn);
        if (ink.glyphs.length > limits.glyphsPerPage) throw unreadable.tooLarge('a page with more text than a book');
      }
      advance += width + spacing;
    }
    level.painted = true;
    if (font.vertical) state.y -= advance;
    else state.x += advance * across;
  };

  const setGState = (entries: unknown): void => {
    if (!Array.isArray(entries)) return;
    for (const entry of entries as [string, unknown][]) {
      const [key, value] = entry;
      if (key === 'ca' && typeof value === 'number') level.state.fillAlpha = value;
      else if (key === 'CA' && typeof value === 'number') level.state.strokeAlpha = value;
      else if (key === 'SMask') level.state.masked = value !== false;
      else if (key === 'Font' && Array.isArray(value)) setFont(String(value[0]), Number(value[1]));
    }
  };

  const beginLayer = (tag: unknown, properties: unknown): void => {
    const on = tag !== 'OC' || setting.layerIsOn(properties);
    layers.push(on);
    if (!on) layersOff++;
  };

  const enter = (matrix: unknown, bounds: unknown): void => {
    save();
    const m = toMatrix(matrix);
    if (m !== undefined) level.state.ctm = multiply(level.state.ctm, m);
    const box = toBounds(bounds);
    if (box !== undefined) clipTo(level.state, box);
    level.painted = true;
  };

  const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
  const colour = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

  const steps: Readonly<Record<number, (args: readonly unknown[]) => void>> = {
    [OPS.save]: save,
    [OPS.restore]: restore,
    [OPS.transform]: (args) => {
      const m = toMatrix(args);
      if (m === undefined) return;
      level.state.ctm = multiply(level.state.ctm, m);
      level.moved = true;
    },
    [OPS.constructPath]: ([how, path, bounds]) => paint(number(how), path, bounds),
    [OPS.clip]: () => {
      pendingClip = true;
    },
    [OPS.eoClip]: () => {
      pendingClip = true;
    },
    [OPS.shadingFill]: () => {
      const { clip } = level.state;
      addShape([clip.left, clip.top, clip.right, clip.bottom], undefined, false);
    },
    [OPS.beginText]: () => {
      level.state.textMatrix = [1, 0, 0, 1, 0, 0];
      level.state.lineX = 0;
      level.state.lineY = 0;
      moveLine(level.state, 0, 0);
    },
    [OPS.setTextMatrix]: ([matrix]) => {
      level.state.textMatrix = toMatrix(matrix) ?? level.state.textMatrix;
      level.state.lineX = 0;
      level.state.lineY = 0;
      moveLine(level.state, 0, 0);
    },
    [OPS.moveText]: ([x, y]) => moveLine(level.state, number(x), number(y)),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      level.state.leading = number(y);
      moveLine(level.state, number(x), number(y));
    },
    [OPS.setLeading]: ([leading]) => {
      level.state.leading = -number(leading);
    },
    [OPS.nextLine]: () => moveLine(level.state, 0, level.state.leading),
    [OPS.setFont]: ([name, size]) => setFont(String(name), number(size)),
    [OPS.setCharSpacing]: ([spacing]) => {
      level.state.charSpacing = number(spacing);
    },
    [OPS.setWordSpacing]: ([spacing]) => {
      level.state.wordSpacing = number(spacing);
    },
    [OPS.setHScale]: ([scale]) => {
      level.state.scale = number(scale) / 100;
    },
    [OPS.setTextRise]: ([rise]) => {
      level.state.rise = number(rise);
    },
    [OPS.setTextRenderingMode]: ([mode]) => {
      level.state.mode = number(mode);
    },
    [OPS.showText]: ([glyphs]) => showText(glyphs as (number | PdfGlyph | null)[]),
    [OPS.setFillRGBColor]: ([value]) => {
      level.state.fill = colour(value);
    },
    [OPS.setStrokeRGBColor]: ([value]) => {
      level.state.stroke = colour(value);
    },
    [OPS.setFillColorN]: () => {
      level.state.fill = undefined;
    },
    [OPS.setStrokeColorN]: () => {
      level.state.stroke = undefined;
    },
    [OPS.setGState]: ([entries]) => setGState(entries),
    [OPS.paintFormXObjectBegin]: ([matrix, bounds]) => enter(matrix, bounds),
    [OPS.paintFormXObjectEnd]: restore,
    [OPS.beginGroup]: ([group]) => {
      const { matrix, bbox } = (group ?? {}) as { matrix?: unknown; bbox?: unknown };
      enter(matrix, bbox);
    },
    [OPS.endGroup]: restore,
    [OPS.beginAnnotation]: ([, , transform, matrix]) => {
      levels.push(level);
      const placed = multiply(setting.viewport, toMatrix(transform) ?? [1, 0, 0, 1, 0, 0]);
      const inner = toMatrix(matrix);
      level = {
        state: freshState(inner === undefined ? placed : multiply(placed, inner)),
        moved: false,
        painted: true,
      };
    },
    [OPS.endAnnotation]: () => {
      level = levels.pop() ?? level;
    },
    [OPS.beginMarkedContentProps]: ([tag, properties]) => beginLayer(tag, properties),
    [OPS.beginMarkedContent]: () => beginLayer(undefined, undefined),
    [OPS.endMarkedContent]: () => {
      if (layers.pop() === false) layersOff--;
    },
  };

  const { fnArray, argsArray } = operators;
  if (fnArray.length > limits.operatorsPerPage) throw unreadable.tooLarge('a page with more drawing than a map');
  for (let i = 0; i < fnArray.length; i++) {
    const step = steps[fnArray[i] ?? 0];
    if (step !== undefined) step((argsArray[i] ?? []) as readonly unknown[]);
  }
  return ink;
};
