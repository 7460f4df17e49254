/** What no CV needs; files beyond are refused before they take the machine's memory or time. */
export const limits = {
  pages: 60,
  /** Characters of text over the whole document. */
  characters: 300_000,
  glyphsPerPage: 150_000,
  operatorsPerPage: 1_000_000,
  /** A Word or OpenDocument file, unpacked. */
  unpackedBytes: 80 * 1024 * 1024,
  zipEntries: 5_000,
  xmlDepth: 1_000,
  ocrPages: 6,
} as const;
