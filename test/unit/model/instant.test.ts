import { describe, expect, it } from '@jest/globals';
import { instantSchema } from '../../../src/model/instant.ts';

describe('an instant', () => {
  it.each(['2026-11-23T09:00:00Z', '2026-11-23T09:00:00+01:00', '2026-11-23T09:00:00-11:30'])('is %s', (text) => {
    expect(instantSchema.safeParse(text).success).toBe(true);
  });

  it.each(['2026-11-23', '0059-07-03T08:24:09+23:43', '1466-07-17T15:26:32.111-16:30'])('is not %s', (text) => {
    expect(instantSchema.safeParse(text).success).toBe(false);
  });
});
