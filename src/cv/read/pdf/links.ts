import type { LinkArea } from './page-words.ts';

interface Viewport {
  convertToViewportRectangle(rectangle: number[]): number[];
}

/** Where web, mail and phone links lie on the page. Targets inside the document and on the reader's disk are left out. */
export const linksOf = (annotations: readonly unknown[], viewport: Viewport): LinkArea[] =>
  annotations.flatMap((annotation) => {
    const { subtype, url, unsafeUrl, rect } = annotation as {
      subtype?: string;
      url?: string;
      unsafeUrl?: string;
      rect?: number[];
    };
    const target = url ?? unsafeUrl;
    if (subtype !== 'Link' || typeof target !== 'string' || rect === undefined) return [];
    if (!/^(?:https?|mailto|tel):/i.test(target)) return [];
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = viewport.convertToViewportRectangle(rect);
    return [
      { url: target, left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) },
    ];
  });
