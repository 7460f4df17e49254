import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { statusOf } from '../../src/http/problem.ts';

const documented = [
  ...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| <a id="([a-z-]+)"><\/a>`([a-z-]+)` \| (\d+) \|/gm),
];

describe('docs/errors.md', () => {
  it('lists every code with its status, and no other', () => {
    const listed = Object.fromEntries(documented.map(([, , code, status]) => [code, Number(status)]));
    expect(listed).toEqual(statusOf);
  });

  it('gives each code an anchor of its name, which problems point at', () => {
    expect(documented.filter(([, anchor, code]) => anchor !== code)).toEqual([]);
  });
});
