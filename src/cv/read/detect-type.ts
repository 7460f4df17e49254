import { fileTypeFromBuffer } from 'file-type';
import type { DocumentType } from '../../model/document.ts';
import { decodeText } from './text/decode.ts';
import { unreadable } from './unreadable.ts';

const has = (bytes: Uint8Array, words: string, within: number): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, within)).includes(words);

/** Directory entries of OLE files are written in UTF-16. */
const hasStream = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, 'utf16le'));

const picture = 'turn it into text first: ask for the CV as a Word file or as a PDF saved from a word processor';

/** What recruiters are sent besides CVs, by the extension that the content stands for. */
const refusals: readonly [RegExp, string, string?][] = [
  [/^(?:xlsx|xlsm|xltx|ods)$/, 'a spreadsheet'],
  [/^(?:pptx|pptm|odp)$/, 'a slide show', 'save it as PDF first'],
  [/^(?:docm|dotm)$/, 'a Word file with macros', 'save it as .docx, without macros, first'],
  [/^(?:jpg|png|gif|webp|tif|bmp|heic|avif|jp2|ico|psd)$/, 'a picture', picture],
  [/^(?:zip|rar|7z|gz|tar|bz2|xz)$/, 'an archive', 'unpack it and upload the CVs inside'],
  [/^(?:eml|msg|pst)$/, 'an e-mail', 'save its attachment and upload that'],
  [
    /^(?:exe|elf|dll|macho|msi|deb|rpm|apk|class|wasm)$/,
    'a program',
    'do not open it, and ask for the CV as PDF or Word (.docx)',
  ],
  [/^(?:mp3|mp4|mov|avi|mkv|webm|wav|m4a|ogg|flac)$/, 'a recording'],
  [/^(?:pages)$/, 'an Apple Pages file', 'export it as PDF or Word first'],
];

const refuse = (extension: string, mime: string): never => {
  for (const [pattern, what, instead] of refusals) {
    if (pattern.test(extension)) throw unreadable.unsupported(what, instead);
  }
  throw unreadable.unsupported(`of a kind that CVs are not written in (${mime})`);
};

const oleType = (bytes: Uint8Array): DocumentType => {
  if (hasStream(bytes, 'EncryptedPackage') || hasStream(bytes, 'EncryptionInfo')) throw unreadable.encrypted();
  if (hasStream(bytes, 'WordDocument')) return 'doc';
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) throw unreadable.unsupported('a spreadsheet');
  if (hasStream(bytes, '__properties_version1.0')) return refuse('msg', 'e-mail');
  if (hasStream(bytes, 'PowerPoint Document')) return refuse('pptx', 'slides');
  throw unreadable.unsupported('an old Office file of an unknown kind');
};

/** Zip archives that `file-type` cannot place: Word files from producers that order or name parts in their own way. */
const zipType = (bytes: Uint8Array): DocumentType => {
  if (has(bytes, 'word/document', bytes.length) || has(bytes, 'word\\document', bytes.length)) return 'docx';
  if (has(bytes, 'Index/Document.iwa', bytes.length)) return refuse('pages', 'pages');
  if (has(bytes, 'xl/workbook', bytes.length)) return refuse('xlsx', 'spreadsheet');
  if (has(bytes, '[Content_Types].xml', bytes.length)) throw unreadable.corrupt();
  return refuse('zip', 'archive');
};

const readable = (text: string): boolean => {
  const odd = (text.match(/[^\P{C}\t\r\n\f]|\ufffd/gu) ?? []).length;
  return text.trim().length > 0 && odd / text.length < 0.02;
};

const textType = (bytes: Uint8Array): DocumentType | undefined => {
  const text = decodeText(bytes.subarray(0, 16_384));
  if (!readable(text)) return undefined;
  if (/<(?:!doctype html|html|head|body)[\s>]/i.test(text.slice(0, 4000))) return 'html';
  return 'txt';
};

/** The first 1024 bytes may hold anything before the header, and damaged PDFs have lost it: readers accept both. */
const isPdf = (bytes: Uint8Array): boolean =>
  has(bytes, '%PDF-', 1032) || (has(bytes, ' 0 obj', 2048) && has(bytes, 'endobj', bytes.length));

/** Names that claim a kind which the content is not. Word processors write RTF, HTML and DOCX into `.doc` files. */
const claims: Readonly<Record<string, readonly DocumentType[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  odt: ['odt'],
  rtf: ['rtf', 'txt'],
};

const kinds: Readonly<Record<DocumentType, string>> = {
  pdf: 'a PDF',
  docx: 'a Word file (.docx)',
  doc: 'an old Word file (.doc)',
  rtf: 'an RTF file',
  odt: 'an OpenDocument text',
  txt: 'plain text',
  html: 'a web page',
};

/**
 * A name that says something else than the content is how harmful files get past filters; it is not trusted either way.
 */
const checkName = (type: DocumentType, fileName: string): DocumentType => {
  const extension = /\.([a-z]{2,4})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const allowed = claims[extension];
  if (allowed === undefined || allowed.includes(type)) return type;
  throw unreadable.unsupported(
    `${kinds[type]} but is named .${extension}`,
    `give it the right name, or ask for the CV as PDF or Word (.docx)`,
  );
};

/**
 * What a file is, by its content.
 * @throws UnreadableDocument `empty`, `encrypted`, `corrupt`, `unsupported-type`
 */
export const detectType = async (bytes: Uint8Array, fileName: string): Promise<DocumentType> => {
  if (bytes.length === 0) throw unreadable.empty();
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const extension = found?.ext ?? '';
  if (isPdf(bytes) && !/^(?:docx|odt|rtf)$/.test(extension)) return checkName('pdf', fileName);
  if (extension === 'docx' || extension === 'odt' || extension === 'rtf') return checkName(extension, fileName);
  if (extension === 'dotx') return 'docx';
  if (extension === 'cfb') return checkName(oleType(bytes), fileName);
  if (extension === 'zip') return checkName(zipType(bytes), fileName);
  if (extension === 'xml' || found === undefined) {
    const type = has(bytes, '{\\rtf', 64) ? 'rtf' : textType(bytes);
    if (type !== undefined) return bytes.length < 4 ? refuseDamaged() : checkName(type, fileName);
    return refuseDamaged();
  }
  return refuse(extension, found.mime);
};

const refuseDamaged = (): never => {
  throw unreadable.corrupt();
};
