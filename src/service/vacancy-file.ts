import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { WhylistError } from '../errors.ts';
import { UnreadableDocument } from '../model/document.ts';
import { type PostedVacancy, postedVacancySchema } from '../model/vacancy.ts';

/**
 * A vacancy from a file, by the name that its sender gave it: `.json` and `.yaml` hold what may be posted, `.txt` and `.md` its text, anything else is read
 * like a CV.
 * @throws WhylistError `invalid-request` with the fields that are wrong, or with what to do about the file.
 */
export const vacancyFromFile = async (path: string, fileName = basename(path)): Promise<PostedVacancy> => {
  const bytes = await readFile(path);
  const read = readers[extname(fileName).toLowerCase()] ?? readDocumentText;
  return await read(bytes, fileName);
};

type Reader = (bytes: Buffer, fileName: string) => PostedVacancy | Promise<PostedVacancy>;

const plainText: Reader = (bytes, fileName) => withText(bytes.toString('utf8'), fileName);

const json: Reader = (bytes, fileName) => posted(() => JSON.parse(bytes.toString('utf8')), fileName);

const yaml: Reader = (bytes, fileName) => posted(() => parseYaml(bytes.toString('utf8')), fileName);

const readDocumentText: Reader = async (bytes, fileName) => {
  // Imported here: PDF and DOCX libraries take longer to load than most vacancies to read.
  const { readDocument } = await import('../cv/read/read-document.ts');
  try {
    const { lines } = await readDocument(bytes, { fileName });
    return withText(lines.map((line) => line.text).join('\n'), fileName);
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    throw new WhylistError('invalid-request', `${fileName} cannot be read as a vacancy: ${error.message}`);
  }
};

const readers: Readonly<Record<string, Reader>> = {
  '.json': json,
  '.yaml': yaml,
  '.yml': yaml,
  '.txt': plainText,
  '.md': plainText,
};

const withText = (text: string, fileName: string): PostedVacancy => {
  // A byte order mark is no word of the vacancy.
  const words = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (words.trim() === '') throw new WhylistError('invalid-request', `${fileName} holds no text.`);
  return checked({ text: words }, fileName);
};

const posted = (parse: () => unknown, fileName: string): PostedVacancy => {
  let value: unknown;
  try {
    value = parse();
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
    throw new WhylistError('invalid-request', `${fileName} is not valid: ${why}`, { cause });
  }
  return checked(value, fileName);
};

const checked = (value: unknown, fileName: string): PostedVacancy => {
  const result = postedVacancySchema.safeParse(value);
  if (!result.success) {
    const fields = result.error.issues.map((i) => ({ path: `/${i.path.join('/')}`, message: i.message }));
    throw new WhylistError('invalid-request', `${fileName} is not a vacancy`, { fields });
  }
  const { title, text, criteria } = result.data;
  if (title === undefined && text === undefined && (criteria ?? []).length === 0)
    throw new WhylistError('invalid-request', `${fileName} is not a vacancy`, {
      fields: [{ path: '/', message: 'needs a title, a text or criteria' }],
    });
  return result.data;
};
