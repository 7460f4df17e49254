type Listener = (event: { readonly data: unknown }) => void;

interface Chunk {
  readonly fnArray: readonly unknown[];
  readonly argsArray: readonly unknown[];
}

const isOperators = (chunk: unknown): chunk is Chunk =>
  typeof chunk === 'object' && chunk !== null && 'fnArray' in chunk && 'argsArray' in chunk;

/** The reading half empties its lists of operators as soon as it has sent them. */
const asSent = (message: unknown): unknown => {
  if (typeof message !== 'object' || message === null || !('chunk' in message) || !isOperators(message.chunk))
    return message;
  const { chunk } = message;
  return { ...message, chunk: { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] } };
};

/**
 * What joins the two halves of pdf.js, which talk as if each had a thread of its own. Both run in this one, so messages
 * need no copying: pdf.js' own port clones every font and every operator deeply, a tenth of the time that a CV takes.
 */
export const localPort = () => {
  const listeners = new Set<Listener>();
  const delivered = Promise.resolve();
  return {
    postMessage: (message: unknown): void => {
      const event = { data: asSent(message) };
      void delivered.then(() => {
        for (const listener of listeners) listener(event);
      });
    },
    addEventListener: (_type: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void => {
      listeners.add(listener);
      options?.signal?.addEventListener('abort', () => listeners.delete(listener));
    },
    removeEventListener: (_type: string, listener: Listener): void => {
      listeners.delete(listener);
    },
  };
};
