import type { Word } from '../layout/word.ts';

interface OcrWord {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}

/** A line as tesseract hands it out, in pixels. */
export interface OcrLine {
  readonly words: readonly OcrWord[];
  readonly baseline: { readonly y0: number; readonly y1: number };
  readonly bbox: { readonly y0: number; readonly y1: number };
  readonly rowAttributes?: { readonly rowHeight?: number };
}

/** What bullets are taken for, at the start of a line. */
const misreadBullet = /^(?:[©®¢»«*°+~>§]{1,2}|[«»]\S|e|o)$/;

/** A type size from the height of its letters, ascenders and descenders included. */
const sizeOfHeight = 0.9;

/** Words below this are specks, rules and pictures, unless they have the form of a word. */
const leastConfidence = 25;
/** A letter alone that is no surer than this is an icon. */
const leastForOne = 75;

const inked = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** Names of mailboxes are in no dictionary, and the confidence in them is low whatever they look like. */
const hasForm = (text: string): boolean => /\w@\w/.test(text) || (inked(text) >= 5 && inked(text) >= 0.8 * text.length);

/** A wide gap, read as a wave or a rule. */
const misreadGap = /^[~=_^°]+$/;
/** A bullet read as part of the word behind it. */
const gluedBullet = /^[«»*°~§](?=\p{L})/u;

const isSeen = ({ text, confidence }: OcrWord): boolean => {
  if (text.trim() === '' || misreadGap.test(text)) return false;
  if (/^[\p{L}&%]$/u.test(text.trim()) && !/^[aAI]$/.test(text.trim())) return confidence >= leastForOne;
  return confidence >= leastConfidence || hasForm(text);
};

/** `@` read as a sign that looks like it, and the dot before the end of an address, which is easily lost. */
export const mendAddress = (text: string): string =>
  text
    .replace(/(?<=[\w.+-]{2})[©®](?=[\w-]+\.[a-z]{2,})/i, '@')
    .replace(/(@[\w-]{2,}?)\.?,?(com|net|org|co\.?uk|ac\.?uk)$/i, (whole, host: string, end: string) =>
      /@[^@]*\.[a-z]/i.test(whole) && !/\bco\.?uk|ac\.?uk/i.test(end)
        ? whole
        : `${host}.${end.replace(/^(co|ac)\.?uk$/i, '$1.uk')}`,
    );

/** @param scale pixels for a point */
export const lineWords = (
  line: OcrLine,
  scale: number,
): readonly { readonly word: Word; readonly confidence: number }[] => {
  const height = line.rowAttributes?.rowHeight ?? line.bbox.y1 - line.bbox.y0;
  const size = (sizeOfHeight * height) / scale;
  const y = (line.baseline.y0 + line.baseline.y1) / 2 / scale;
  const first = line.words[0];
  return line.words
    .filter(
      (word) => isSeen(word) || (word === first && misreadBullet.test(word.text) && word.confidence >= leastConfidence),
    )
    .flatMap((word) => {
      const place = { y, size, bold: false, italic: false, spaceAfter: false };
      const [x, right] = [word.bbox.x0 / scale, word.bbox.x1 / scale];
      const glued = word === first && gluedBullet.test(word.text);
      const text = glued ? word.text.slice(1) : word === first ? word.text.replace(misreadBullet, '•') : word.text;
      const start = glued ? x + 0.8 * size : x;
      // A word that was taken for two stands as close as one: no space is claimed behind it.
      const whole = { confidence: word.confidence, word: { ...place, text: mendAddress(text), x: start, right } };
      const bullet = { confidence: word.confidence, word: { ...place, text: '•', x, right: x + 0.3 * size } };
      return glued ? [bullet, whole] : [whole];
    });
};
