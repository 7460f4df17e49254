import { readFile } from 'node:fs/promises';
import { parseFile } from '../ingest/parse-file.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

export interface ParseTiming {
  readonly file: string;
  /** Milliseconds, the median of the rounds. */
  readonly bareMs: number;
  readonly parseMs: number;
}

export interface ParseBench {
  readonly rounds: number;
  readonly files: readonly ParseTiming[];
  /** Medians over the files, in milliseconds. */
  readonly bareMs: number;
  readonly parseMs: number;
  /** How many times bare extraction the whole reading takes. */
  readonly ratio: number;
}

interface ParseBenchOptions {
  readonly knowledge: Knowledge;
  readonly rounds: number;
  readonly maxBytes: number;
  readonly onFile?: () => void;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

type PdfParse = typeof import('pdf-parse').PDFParse;

/** Bare text extraction as anybody would do it with pdf-parse, from the file to a string. */
const extractText = async (path: string, PDFParse: PdfParse): Promise<void> => {
  const parser = new PDFParse({ data: await readFile(path) });
  try {
    await parser.getText({ pageJoiner: '' });
  } finally {
    await parser.destroy();
  }
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/**
 * The whole reading of PDFs (file to candidate) beside bare text extraction by pdf-parse: in this process, both warm, in
 * turns and with the first of each pair changing, so that neither profits from what the other left in the caches.
 * Scans and files that cannot be read are left out: there is no text to extract.
 */
export const benchParse = async (paths: readonly string[], options: ParseBenchOptions): Promise<ParseBench> => {
  const { knowledge, rounds, maxBytes, onFile } = options;
  const parse = (path: string) => parseFile({ path }, { knowledge, maxBytes, now: () => new Date() });
  const { PDFParse } = await import('pdf-parse');
  const files: ParseTiming[] = [];
  for (const file of paths) {
    const warm = await parse(file);
    onFile?.();
    if (warm.status !== 'parsed' || warm.candidate.findings.some(({ code }) => code === 'ocr')) continue;
    await extractText(file, PDFParse);
    const bare: number[] = [];
    const whole: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const pair = [
        async () => bare.push(await timed(() => extractText(file, PDFParse))),
        async () => whole.push(await timed(() => parse(file))),
      ];
      for (const measure of round % 2 === 0 ? pair : pair.reverse()) await measure();
    }
    files.push({ file, bareMs: median(bare), parseMs: median(whole) });
  }
  const bareMs = median(files.map((f) => f.bareMs));
  const parseMs = median(files.map((f) => f.parseMs));
  return { rounds, files, bareMs, parseMs, ratio: bareMs === 0 ? 0 : parseMs / bareMs };
};
