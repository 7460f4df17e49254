/** What Windows-1252 has where Latin-1 has control characters. Node's own decoder takes the two for the same. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes to the characters of the same number: for formats that say themselves what is meant. */
export const decodeLatin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

export const decodeWindows = (bytes: Uint8Array): string =>
  decodeLatin1(bytes).replace(/[\u0080-\u009f]/g, (c) => windowsSigns[c.charCodeAt(0) - 0x80] ?? c);

/** Bytes of a text file to characters: by byte order mark, else UTF-8 where it is valid, else as old Windows programs write. */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows(bytes);
  }
};
