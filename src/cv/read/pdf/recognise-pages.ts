import { type Finding, finding } from '../../../model/finding.ts';
import type { PageWords } from '../layout/word.ts';
import { textOf } from '../layout/word.ts';
import { limits } from '../limits.ts';
import { hasText } from './garbage.ts';
import type { ReadPage } from './read-page.ts';

export interface SeenPages {
  readonly pages: ReadonlyMap<number, PageWords>;
  readonly confidence: number;
  readonly findings: readonly Finding[];
}

/** What one file may take for recognition, counted from the start of reading: within the time limit of a worker. */
const budgetMs = 7_500;
/** A page that pictures fill to this share, without text, is a scan even beside pages with text. */
const scanShare = 0.4;

const lettersOf = (page: ReadPage): string =>
  [page.words.words, ...page.words.turned].map((words) => textOf(words)).join(' ');

/** A page without text: in a document that has none at all, or a scanned page among others. */
export const needsRecognition = (page: ReadPage, all: readonly ReadPage[]): boolean => {
  if (hasText(lettersOf(page))) return false;
  const whole = all.map(lettersOf).join(' ');
  return !hasText(whole) ? lettersOf(page).trim() === '' || page.pictures > scanShare : page.pictures > scanShare;
};

/** Below this mean confidence the words are guesses, and no candidate is made of them. */
const leastConfidence = 0.45;

/** Reads pages as pictures. Pages whose words are guesses are left out. */
export const recognisePages = async (
  bytes: Uint8Array,
  pages: readonly ReadPage[],
  begun: number,
): Promise<SeenPages> => {
  const [{ recognise }, { pageImages }] = await Promise.all([
    import('../ocr/recognise.ts'),
    import('../ocr/page-images.ts'),
  ]);
  const wanted = pages.slice(0, limits.ocrPages).map((p) => p.words);
  const found = await recognise(pageImages(bytes, wanted), begun + budgetMs).catch(() => []);
  const good = found.filter((f) => f.confidence >= leastConfidence && f.page.words.length > 3);
  const confidence = good.reduce((sum, f) => sum + f.confidence, 0) / Math.max(1, good.length);
  const missed = pages.length - found.length;
  return {
    pages: new Map(good.map((f) => [f.page.page, f.page])),
    confidence: Math.round(confidence * 100) / 100,
    findings: [
      ...(good.length === 0
        ? []
        : [
            finding(
              'ocr',
              'info',
              `The CV is a scan; its text was recognised with ${Math.round(confidence * 100)} % confidence.`,
            ),
          ]),
      ...(good.length > 0 && missed > 0
        ? [
            finding(
              'ocr-partial',
              'warning',
              `${missed} scanned pages were not read; ask the candidate for the CV as text.`,
            ),
          ]
        : []),
    ],
  };
};
