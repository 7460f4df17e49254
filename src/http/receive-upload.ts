import { basename } from 'node:path';
import type { Request, Response } from 'express';
import multer from 'multer';
import { WhylistError } from '../errors.ts';

export interface Upload {
  /** In the order in which they were sent; the n-th lies in the folder under the name `n`. */
  readonly fileNames: readonly string[];
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

export interface UploadLimits {
  readonly folder: string;
  readonly maxFileBytes: number;
  readonly maxFiles: number;
}

/**
 * Streams the files of a multipart request into a folder, none of them through memory.
 * @throws WhylistError for a body that is no form; multer's errors for limits (see problem.ts).
 */
export const receiveUpload = async (request: Request, response: Response, limits: UploadLimits): Promise<Upload> => {
  if (request.is('multipart/form-data') === false)
    throw new WhylistError('unsupported-media-type', 'Files are sent as multipart/form-data.', {
      hint: 'For example: curl -F files=@cv.pdf http://127.0.0.1:3000/v1/batches',
    });
  let next = 0;
  const storage = multer.diskStorage({
    destination: limits.folder,
    filename: (_request, _file, done) => done(null, String(next++)),
  });
  const receive = multer({
    storage,
    defParamCharset: 'utf8',
    limits: {
      fileSize: limits.maxFileBytes,
      files: limits.maxFiles,
      fields: 200,
      fieldSize: 100_000,
      parts: limits.maxFiles + 200,
    },
  }).array('files');
  await new Promise<void>((resolve, reject) =>
    receive(request, response, (error?: unknown) =>
      error === undefined || error === null ? resolve() : reject(toError(error)),
    ),
  );
  const files = Array.isArray(request.files) ? request.files : [];
  return {
    fileNames: files
      .toSorted((a, b) => Number(a.filename) - Number(b.filename))
      .map((file) => safeName(file.originalname)),
    fields: textFields(request.body),
  };
};

/** Whatever breaks in the form itself (boundary, part headers, names of fields) is the sender's to mend; the disk is ours. */
const toError = (error: unknown): unknown =>
  !(error instanceof Error) || 'syscall' in error || ('code' in error && String(error.code).startsWith('LIMIT_'))
    ? error
    : new WhylistError('invalid-request', 'The form could not be read to its end.', { cause: error });

const safeName = (sent: string): string =>
  basename(sent.replace(/\\/g, '/'))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .slice(-200) || 'unnamed';

const textFields = (body: unknown): Upload['fields'] =>
  Object.fromEntries(
    Object.entries(typeof body === 'object' && body !== null ? body : {}).map(([name, value]) => [
      name,
      (Array.isArray(value) ? value : [value]).map(String),
    ]),
  );
