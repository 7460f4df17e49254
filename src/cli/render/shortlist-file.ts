import type { Shortlist } from '../../model/shortlist.ts';

export const formats = ['csv', 'html', 'pdf'] as const;
export const audiences = ['recruiter', 'client'] as const;

export interface FileAsked {
  readonly format: (typeof formats)[number];
  readonly audience: (typeof audiences)[number];
}

/** The shortlist as a file; for a client without names, as a list that is not kept has introduced nobody. */
export const shortlistFile = async (
  shortlist: Shortlist,
  { format, audience }: FileAsked,
): Promise<string | Uint8Array> => {
  const { shortlistFor } = await import('../../present/shortlist-for.ts');
  const seen = shortlistFor(shortlist, { audience, blind: shortlist.blind });
  if (format === 'csv') return (await import('../../present/shortlist-csv.ts')).shortlistCsv(seen);
  if (format === 'html') return (await import('../../present/shortlist-html.ts')).shortlistHtml(seen);
  return (await import('../../present/shortlist-pdf.ts')).shortlistPdf(seen);
};
