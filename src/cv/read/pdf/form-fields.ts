import type { HiddenText } from '../hidden-text.ts';
import type { Word } from '../layout/word.ts';

interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly rect?: number[];
  readonly hidden?: boolean;
  readonly noView?: boolean;
  readonly annotationFlags?: number;
  readonly contentsObj?: { readonly str?: string };
}

interface Viewport {
  convertToViewportRectangle(rectangle: number[]): number[];
}

const invisible = 1;
const hiddenFlag = 2;
const noView = 32;

const isHidden = ({ annotationFlags = 0 }: Annotation): boolean =>
  (annotationFlags & (invisible | hiddenFlag | noView)) !== 0;

/** Values of filled form fields that the page itself does not draw (their look is left to the viewer). */
export const fieldWords = (annotations: readonly unknown[], viewport: Viewport, drawn: readonly Word[]): Word[] =>
  (annotations as readonly Annotation[]).flatMap((field) => {
    const { subtype, fieldType, fieldValue, rect } = field;
    if (subtype !== 'Widget' || (fieldType !== 'Tx' && fieldType !== 'Ch') || rect === undefined || isHidden(field))
      return [];
    const value = Array.isArray(fieldValue) ? fieldValue.join(', ') : fieldValue;
    if (typeof value !== 'string' || value.trim() === '') return [];
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = viewport.convertToViewportRectangle(rect);
    const left = Math.min(x0, x1);
    const top = Math.min(y0, y1);
    const bottom = Math.max(y0, y1);
    const right = Math.max(x0, x1);
    const inside = drawn.some((w) => w.x >= left - 2 && w.x <= right && w.y >= top && w.y <= bottom + 2);
    if (inside) return [];
    const size = 10;
    return value.split(/\r\n|\r|\n/).map((text, i) => ({
      text: text.trim(),
      x: left,
      right: Math.min(right, left + text.length * size * 0.5),
      y: top + size * (1 + 1.2 * i),
      size,
      bold: false,
      italic: false,
      spaceAfter: true,
    }));
  });

/** Notes that the file carries but does not show. */
export const hiddenNotes = (annotations: readonly unknown[], page: number): HiddenText[] =>
  (annotations as readonly Annotation[]).flatMap((note) => {
    const text = note.contentsObj?.str ?? '';
    if (note.subtype === 'Link' || note.subtype === 'Widget' || !isHidden(note) || text.trim() === '') return [];
    return [{ because: 'in a hidden note', page, text }];
  });
