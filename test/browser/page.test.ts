import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, seriousViolations, type WatchedPage } from '../helpers/browser.ts';
import { type RunningService, sendCvs, startService } from '../helpers/running-service.ts';

const inside = ['samples/cvs/priya-raman.pdf', 'samples/cvs/tomasz-wielgosz.docx'];
const sent = ['samples/cvs/callum-fraser.pdf', 'samples/cvs/kieran-doyle.docx'].map((path) => resolve(path));

let browser: Browser;
let service: RunningService;
let vacancy: string;
const pages: WatchedPage[] = [];

const open = async (path = '', options = {}): Promise<Page> => {
  const watched = await openPage(browser, `${service.url}/${path}`, options);
  pages.push(watched);
  return watched.page;
};

const findCandidates = async (page: Page): Promise<void> => {
  await page.getByLabel('Vacancy', { exact: true }).fill(vacancy);
  await page.getByRole('button', { name: 'Find candidates' }).click();
  await page.getByRole('heading', { name: 'Shortlist' }).waitFor();
  await page.locator('.candidate').first().waitFor();
};

beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startService()]);
  await sendCvs(service.url, inside);
  vacancy = await readFile('samples/vacancies/devops-engineer.md', 'utf8');
}, 300_000);

jest.setTimeout(180_000);

afterAll(async () => {
  await browser?.close();
  await service?.close();
});

describe('the page', () => {
  it('takes CVs, shows each becoming a candidate, and says why a file is set aside', async () => {
    const page = await open('#/cvs');
    await page.setInputFiles('#files', [...sent, resolve('samples/quarantine/not-a-cv-invoice.pdf')]);
    await page.getByText('2 read').waitFor();
    await page.locator('.batch').getByText('1 set aside').waitFor();
    expect(await page.locator('.file.indexed .name').allTextContents()).toEqual([
      'callum-fraser.pdf',
      'kieran-doyle.docx',
    ]);
    expect(await page.locator('.quarantine li').first().textContent()).toContain('Not a CV');
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('reads a vacancy, lists the candidates and shows the words behind a reason in the CV', async () => {
    const page = await open();
    await findCandidates(page);
    expect(await page.locator('.advert mark').count()).toBeGreaterThan(3);
    await page.getByRole('button', { name: /Priya Raman/ }).click();
    const quote = page.locator('.contribution', { hasText: 'Kubernetes' }).locator('button.quote').first();
    const word = await quote.locator('mark').first().textContent();
    await quote.click();
    const here = page.locator('.cv-text mark.here');
    await here.waitFor();
    expect(await here.textContent()).toBe(word);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('adds the parts of the bar up to the score that it shows', async () => {
    const page = await open();
    await findCandidates(page);
    const head = page.locator('.candidate').first().locator('.head');
    await head.click();
    const score = Number(await head.locator('.score strong').textContent());
    const parts = await page.locator('.contribution .points > span:last-child').allTextContents();
    const sum = parts.reduce((total, part) => total + Number.parseFloat(part), 0);
    // Each part is shown with one decimal.
    expect(Math.abs(sum - score)).toBeLessThanOrEqual(0.05 * (parts.length + 1));
  });

  it('shows what a change of a criterion does, and that it is not kept yet', async () => {
    const page = await open();
    await findCandidates(page);
    const row = page.locator('.criterion', { hasText: 'Kubernetes' }).first();
    const before = await row.locator('.worth').textContent();
    await row.getByLabel(/^Weight of/).fill('90');
    await row.getByLabel(/^Weight of/).press('Tab');
    await page.getByText('Changed, not kept yet').waitFor();
    await page.waitForFunction((old) => document.querySelector('.criterion .worth')?.textContent !== old, before);
    const removed = await page.locator('.criterion').count();
    await page.locator('.criterion .remove:visible').last().click();
    expect(await page.locator('.criterion').count()).toBe(removed - 1);
  });

  it('hides who people are when blind', async () => {
    const page = await open();
    await findCandidates(page);
    await page.getByRole('switch', { name: 'Blind' }).check();
    await page
      .locator('.candidate .name', { hasText: /^Candidate / })
      .first()
      .waitFor();
    await page.locator('.candidate .head').first().click();
    const words = await page.locator('.results').textContent();
    expect(words).not.toContain('Priya');
    expect(await page.locator('button.quote').count()).toBe(0);
  });

  it('saves the shortlist as a table', async () => {
    const page = await open();
    await findCandidates(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/shortlist\.csv$/);
    expect(await readFile(await download.path(), 'utf8')).toContain('Priya Raman');
  });

  it('keeps a changed vacancy with the reason, decisions on rows, and replays what was kept', async () => {
    const page = await open();
    await findCandidates(page);
    const criteria = await page.locator('.criterion').count();
    await page.locator('.criterion .remove:visible').last().click();
    await page.getByLabel('Why these criteria').fill('The client insists.');
    await page.getByRole('button', { name: 'Keep these criteria' }).click();
    await page.getByRole('button', { name: 'Replay' }).click();
    await page.getByRole('heading', { name: /^Replayed/ }).waitFor();
    expect(await page.locator('.replayed').textContent()).toContain('in the same places with the same points');
    await page.locator('.candidate .head').first().click();
    await page.getByLabel(/^Decision on/).selectOption('rejected');
    await page.getByLabel(/^Reason for the decision/).fill('Too far away.');
    await page.getByRole('button', { name: 'Keep decision' }).click();
    await page.locator('.verdict', { hasText: 'Rejected' }).waitFor();
    expect(await page.locator('.decision').textContent()).toContain('Too far away.');
    for (const name of ['Evidence file', /^Evidence file on /]) {
      const button = page.getByRole('button', { name, exact: true });
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toMatch(/^evidence-.+\.html$/);
      expect(await readFile(await download.path(), 'utf8')).toContain('Too far away.');
    }
    expect(await seriousViolations(page)).toEqual([]);
    const kept = (await (await fetch(`${service.url}/v1/vacancies?limit=1`)).json()) as {
      items: Record<string, unknown>[];
    };
    expect(kept.items[0]).toMatchObject({ changes: [{ note: 'The client insists.', removed: [{}] }] });
    expect(await page.locator('.criterion').count()).toBe(criteria - 1);
  });

  it('saves the shortlist for the client as a PDF', async () => {
    const page = await open();
    await findCandidates(page);
    await page.getByLabel('Save for').selectOption('client');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PDF', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/shortlist\.pdf$/);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('reads a vacancy from a Word file into the form', async () => {
    const page = await open();
    await page.setInputFiles('#vacancy-file', resolve('samples/vacancies/management-accountant.docx'));
    await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('Accountant'));
  });

  it('searches everybody in the boolean language, and finds the vacancies that suit one', async () => {
    const page = await open();
    await findCandidates(page);
    await page.getByRole('link', { name: 'Candidates' }).click();
    await page.getByLabel('Boolean search').fill('skill:kubernetes AND NOT nurse');
    await page.keyboard.press('Enter');
    const found = page.locator('.found li', { hasText: 'Priya Raman' });
    await found.getByRole('button', { name: /^Vacancies for/ }).click();
    await found.locator('.prospects a').first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    // A refused search is told to the console by the browser itself, so this page is not one that must not complain.
    const { page: refused } = await openPage(browser, `${service.url}/#/candidates`);
    await refused.getByLabel('Boolean search').fill('(java');
    await refused.keyboard.press('Enter');
    await refused.getByText('never closed').waitFor();
  });

  it('can be used with the keyboard alone', async () => {
    const page = await open();
    await page.getByLabel('Vacancy', { exact: true }).focus();
    await page.keyboard.insertText(vacancy);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.candidate').first().waitFor();
    await page.locator('.candidate .head').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.candidate .head').first().getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('quote');
    await page.keyboard.press('Enter');
    await page.locator('.cv-text mark.here').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.cv-reader').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('quote');
  });

  it.each(['light', 'dark'] as const)('has no serious barrier in %s colours', async (colorScheme) => {
    const page = await open('', { colorScheme, reducedMotion: 'reduce' });
    expect(await seriousViolations(page)).toEqual([]);
    await findCandidates(page);
    await page.locator('.candidate .head').first().click();
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('fits a telephone', async () => {
    const page = await open('', { viewport: { width: 380, height: 800 } });
    await findCandidates(page);
    await page.locator('.candidate .head').first().click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
  });

  it('never complained, and asked nobody else', () => {
    expect(pages.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
