import { describe, expect, it } from '@jest/globals';
import { shortlistFile } from '../../../../src/cli/render/shortlist-file.ts';
import { makeShortlist } from '../../../helpers/make-shortlist.ts';

const shortlist = makeShortlist();
const name = shortlist.candidates[0]?.name ?? 'somebody';

describe('a shortlist as a file', () => {
  it('names people to the recruiter, and nobody to the client', async () => {
    for (const format of ['csv', 'html'] as const) {
      expect(await shortlistFile(shortlist, { format, audience: 'recruiter' })).toContain(name);
      expect(await shortlistFile(shortlist, { format, audience: 'client' })).not.toContain(name);
    }
  });

  it('is a PDF if asked for one', async () => {
    const pdf = await shortlistFile(shortlist, { format: 'pdf', audience: 'client' });
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
