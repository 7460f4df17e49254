import { UnreadableDocument } from '../../model/document.ts';

/** Every refusal in one place, so that recruiters always read what is wrong and what to do instead. */
export const unreadable = {
  encrypted: (cause?: unknown) =>
    new UnreadableDocument(
      'encrypted',
      'The file is locked with a password; ask the candidate for a copy without one, or save it again without the password.',
      cause,
    ),
  corrupt: (cause?: unknown) =>
    new UnreadableDocument(
      'corrupt',
      'The file is damaged or incomplete and cannot be opened; download it again or ask the candidate to send it again.',
      cause,
    ),
  empty: () =>
    new UnreadableDocument('empty', 'The file is empty; check the upload or ask the candidate to send it again.'),
  noText: () =>
    new UnreadableDocument(
      'no-text-layer',
      'The file holds no readable text, only pictures or blank pages; ask the candidate for the CV as a Word file or as a PDF saved from a word processor.',
    ),
  tooLarge: (what: string) =>
    new UnreadableDocument(
      'too-large',
      `The file is too large to read (${what}); ask the candidate for a CV of a few pages without large pictures.`,
    ),
  unsupported: (what: string, instead = 'ask for the CV as PDF or Word (.docx)') =>
    new UnreadableDocument('unsupported-type', `The file is ${what}, which cannot be read as a CV; ${instead}.`),
} as const;
