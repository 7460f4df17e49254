import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** One browser for a whole run, opened when the first page is printed. */
export class Printer {
  private browser: Promise<Browser> | undefined;

  private open(): Promise<Browser> {
    const executablePath = process.env.CHROMIUM_PATH ?? usualPlaces.find((path) => existsSync(path));
    if (executablePath === undefined) throw new Error('no Chromium found: set CHROMIUM_PATH to print the HTML layouts');
    this.browser ??= chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
    return this.browser;
  }

  /** An A4 PDF whose dates are `modified`, so that printing again gives the same bytes. */
  async pdf(html: string, modified: Date): Promise<Buffer> {
    const page = await (await this.open()).newPage();
    try {
      await page.setContent(html);
      const bytes = await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
      const stamp = modified.toISOString().replace(/[-:T]/g, '').slice(0, 14);
      // Same length, so the offsets of the cross-reference table stay true.
      return Buffer.from(bytes.toString('latin1').replace(/\(D:\d{14}/g, `(D:${stamp}`), 'latin1');
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await (await this.browser)?.close();
  }
}
