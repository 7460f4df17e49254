import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import request, { type Response } from 'supertest';
import type { Described } from './contract.ts';
import { exampleFile, type Scene } from './example-scene.ts';

/** What is asked for beside what the example says. */
interface Variant {
  /** The last id in the address is one that nothing has yet. */
  readonly fresh?: boolean;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A row of the document is to be told how to mend it. */
const missing = (what: string, remedy: string): never => {
  throw new Error(`The document has no example of ${what}: ${remedy}`);
};

const addressOf = ({ path, operation }: Described): string =>
  (operation.parameters ?? [])
    .filter((parameter) => parameter.in === 'path')
    .reduce((address, { name, schema }) => {
      const id = schema.example ?? missing(`{${name}} in ${path}`, 'add its kind to src/http/examples/example-ids.ts.');
      return address.replace(`{${name}}`, encodeURIComponent(String(id)));
    }, path);

/** Sends the request that stands in the document as the example, to records that are there. */
export const tryExample = async (
  described: Described,
  { app, scene }: { readonly app: Express; readonly scene: Scene },
  { query = {}, headers = {}, fresh = false }: Variant = {},
): Promise<Response> => {
  const { method, operation } = described;
  const address = `${await scene.live(addressOf(described))}${fresh ? `-${randomUUID()}` : ''}`;
  const sent = request(app)
    [method as 'post'](address)
    .set({ Host: 'localhost', ...headers })
    .query(query)
    .redirects(0);
  const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  if (type === undefined) return sent;
  const remedy = `give the route ${operation.operationId} a ${type === 'multipart/form-data' ? 'formExample' : 'bodyExample'}.`;
  const example = content?.example ?? missing(`the body of ${operation.operationId}`, remedy);
  if (type === 'multipart/form-data') return sendForm(sent, example as Record<string, unknown>);
  const text = await scene.live(typeof example === 'string' ? example : JSON.stringify(example));
  return sent.set('Content-Type', type).send(text);
};

const sendForm = async (
  sent: ReturnType<ReturnType<typeof request>['post']>,
  fields: Record<string, unknown>,
): Promise<Response> => {
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat())
      if (name === 'files') sent.attach(name, await exampleFile(String(one)), String(one));
      else sent.field(name, typeof one === 'string' ? one : JSON.stringify(one));
  return sent;
};
