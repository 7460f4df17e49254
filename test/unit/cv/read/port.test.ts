import { describe, expect, it } from '@jest/globals';
import { localPort } from '../../../../src/cv/read/pdf/port.ts';

describe('localPort', () => {
  it('delivers later, in order, to everybody who listens', async () => {
    const port = localPort();
    const heard: unknown[] = [];
    port.addEventListener('message', ({ data }) => heard.push(data));
    port.postMessage('one');
    port.postMessage('two');
    expect(heard).toEqual([]);
    await Promise.resolve();
    expect(heard).toEqual(['one', 'two']);
  });

  it('keeps operators as they were sent, for their sender empties its lists', async () => {
    const port = localPort();
    const heard: unknown[] = [];
    port.addEventListener('message', ({ data }) => heard.push(data));
    const chunk = { fnArray: [1, 2], argsArray: [['a'], null] };
    port.postMessage({ stream: 4, chunk });
    chunk.fnArray.length = 0;
    chunk.argsArray.length = 0;
    await Promise.resolve();
    expect(heard).toEqual([{ stream: 4, chunk: { fnArray: [1, 2], argsArray: [['a'], null] } }]);
  });

  it('forgets who gave up listening', async () => {
    const port = localPort();
    const heard: unknown[] = [];
    const given = new AbortController();
    port.addEventListener('message', ({ data }) => heard.push(data), { signal: given.signal });
    given.abort();
    port.postMessage('one');
    await Promise.resolve();
    expect(heard).toEqual([]);
  });
});
