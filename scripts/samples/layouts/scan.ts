import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Layout } from './layout.ts';
import { A4, bytesOf, openPdf } from './pdf/painter.ts';

/** What an office scanner makes of a printed CV: pictures of pages, no text (needs poppler's pdftoppm). */
export const scanOf = (printed: Layout): Layout => ({
  name: `${printed.name}-scan`,
  producer: 'image-only',
  type: 'pdf',
  draw: async (cv) => {
    const folder = mkdtempSync(join(tmpdir(), 'scan-'));
    try {
      const source = join(folder, 'printed.pdf');
      writeFileSync(source, await printed.draw(cv));
      execFileSync(
        'pdftoppm',
        ['-r', '150', '-gray', '-jpeg', '-jpegopt', 'quality=60', source, join(folder, 'page')],
        { timeout: 60_000 },
      );
      const doc = openPdf(cv, 'Office scanner');
      readdirSync(folder)
        .filter((name) => name.endsWith('.jpg'))
        .sort()
        .forEach((name, i) => {
          if (i > 0) doc.addPage();
          // No sheet lies straight on the glass.
          doc.save().rotate(i % 2 === 0 ? 0.4 : -0.3, { origin: [A4.width / 2, A4.height / 2] });
          doc.image(readFileSync(join(folder, name)), 0, 0, { width: A4.width, height: A4.height });
          doc.restore();
        });
      return await bytesOf(doc);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});
