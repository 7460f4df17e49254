import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConsentFile } from '../../../src/service/consent-file.ts';
import { vacancyFromFile } from '../../../src/service/vacancy-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whylist-service-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

describe('vacancyFromFile', () => {
  it('takes text as it stands', async () => {
    expect(await vacancyFromFile(await file('a.txt', '\uFEFFCare assistant\r\n\r\nNights.\r\n'))).toEqual({
      text: 'Care assistant\n\nNights.\n',
    });
    expect(await vacancyFromFile(await file('a.MD', '# Care assistant'))).toEqual({ text: '# Care assistant' });
  });

  it('takes JSON and YAML for what may be posted', async () => {
    const criteria = [{ kind: 'skill', need: 'must', value: 'Java', alternatives: [] }];
    expect(await vacancyFromFile(await file('a.json', JSON.stringify({ criteria })))).toEqual({ criteria });
    const yaml = 'title: Developer\ncriteria:\n  - { kind: skill, need: must, value: Java }\n';
    expect(await vacancyFromFile(await file('a.yml', yaml))).toEqual({ title: 'Developer', criteria });
  });

  it('reads PDF and Word files', async () => {
    const { text } = await vacancyFromFile('samples/vacancies/management-accountant.docx');
    expect(text).toMatch(/accountant/i);
  });

  it.each([
    ['empty.txt', ' \n', 'holds no text'],
    ['half.json', '{"title":', 'is not valid'],
    ['list.json', '[]', 'is not a vacancy'],
    ['nothing.json', '{}', 'is not a vacancy'],
    ['need.yaml', 'criteria: [{ kind: skill, need: perhaps, value: x }]', 'is not a vacancy'],
    ['noise.bin', '\u0000\u0001\u0002', 'cannot be read as a vacancy'],
  ])('says what is wrong with %s', async (name, content, message) => {
    await expect(vacancyFromFile(await file(name, content))).rejects.toMatchObject({
      code: 'invalid-request',
      message: expect.stringContaining(message),
    });
  });
});

describe('readConsentFile', () => {
  const consent = { purpose: 'matching', basis: 'consent', givenAt: '2025-11-01' };

  it.each([
    ['one.json', JSON.stringify(consent)],
    ['list.json', JSON.stringify([consent])],
    ['one.yaml', 'purpose: matching\nbasis: consent\ngivenAt: "2025-11-01"\n'],
  ])('takes %s', async (name, content) => {
    expect(await readConsentFile(await file(name, content))).toEqual([consent]);
  });

  it.each([
    ['basis: consent', '/0/purpose'],
    ['{ purpose: a, basis: b, until: 2026 }', '/0'],
  ])('refuses %s', async (content, path) => {
    await expect(readConsentFile(await file('wrong.yaml', content))).rejects.toMatchObject({
      code: 'invalid-request',
      details: { fields: [expect.objectContaining({ path })] },
    });
  });
});
