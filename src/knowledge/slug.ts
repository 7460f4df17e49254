import { foldAscii } from './words.ts';

/**
 * Stable id of a name: `C++` → `c-plus-plus`, `C#` → `c-sharp`, `.NET` → `dot-net`, `Health & Safety` →
 * `health-and-safety`, `Node.js` → `node-js`.
 */
export const slug = (name: string): string =>
  /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(name) ? name.toLowerCase().replaceAll(' ', '-') : slugOf(name);

const slugOf = (name: string): string =>
  foldAscii(name.toLowerCase())
    .replace(/(^|[\s(/])\.(?=\p{L})/gu, '$1dot-')
    .replace(/\+/g, '-plus')
    .replace(/#/g, '-sharp')
    .replace(/&/g, '-and-')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
