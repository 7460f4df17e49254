import { describe, expect, test } from '@jest/globals';
import { loadPdfJs } from '../../../../src/cv/read/pdf/pdfjs.ts';

describe('pdf.js', () => {
  test('leaves the arrays of the process as the engine made them', async () => {
    await loadPdfJs();

    expect(String(Array.prototype.push)).toContain('[native code]');
  });
});
