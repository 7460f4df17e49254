// @ts-check

/** What the service answers when something is wrong (RFC 9457). */
export class Problem extends Error {
  /** @param {{ status: number, title: string, detail?: string, hint?: string, code?: string, fields?: { path: string, message: string }[] }} problem */
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

const keyName = 'whylist-key';

/** Kept for this tab only: a key is not a preference. */
export const rememberKey = (/** @type {string} */ key) => sessionStorage.setItem(keyName, key);

/** @returns {Record<string, string>} */
const authorization = () => {
  const key = sessionStorage.getItem(keyName);
  return key === null ? {} : { Authorization: `Bearer ${key}` };
};

/** @param {string} path @param {RequestInit} options */
const call = async (path, options = {}) => {
  let response;
  try {
    response = await fetch(path, {
      ...options,
      headers: { ...authorization(), .../** @type {Record<string, string> | undefined} */ (options.headers) },
    });
  } catch {
    throw new Problem({ status: 0, title: 'The service does not answer.', hint: 'Is it still running?' });
  }
  if (response.ok) return response;
  const body = await response.json().catch(() => ({ title: response.statusText }));
  throw new Problem({ ...body, status: response.status });
};

/** @param {string} path */
export const getJson = async (path) => (await call(path)).json();

/** @param {string} path @param {unknown} body @param {string} [method] */
export const sendJson = async (path, body, method = 'POST') => {
  const options = { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const response = await call(path, options);
  return response.status === 204 ? undefined : response.json();
};

/** @param {string} path */
export const remove = (path) => call(path, { method: 'DELETE' });

/** @param {string} path @param {FormData} form */
export const sendForm = async (path, form) => (await call(path, { method: 'POST', body: form })).json();

/** The body as a file to save. @param {string} path @param {string} type */
export const download = async (path, type) => (await call(path, { headers: { Accept: type } })).blob();

/**
 * Server-sent events through `fetch`, because `EventSource` cannot send a key.
 * @param {string} path
 * @param {(event: string, data: any) => void} onEvent
 */
export const followEvents = async (path, onEvent) => {
  const response = await call(path, { headers: { Accept: 'text/event-stream' } });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = '';
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { done: true };
    if (done) return;
    const blocks = (waiting + value).split('\n\n');
    waiting = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = /^event: (.*)$/m.exec(block)?.[1];
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (event !== undefined && data !== undefined) onEvent(event, JSON.parse(data));
    }
  }
};
