import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Express } from 'express';
import request, { type Response } from 'supertest';

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, object>> }>>;
}

interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Contract {
  readonly document: OpenApi;
  /** Throws unless the answer is one that the document announces for this route. Hands it back. */
  check(method: string, path: string, response: Response): Response;
}

const pointerPart = (part: string): string => part.replace(/~/g, '~0').replace(/\//g, '~1');

/** Reads the service's own document and holds its answers against it. */
export const openContract = async (app: Express): Promise<Contract> => {
  const { body } = await request(app).get('/openapi.json').set('Host', 'localhost').expect(200);
  const document = body as OpenApi;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, 'openapi');
  return {
    document,
    check: (method, path, response) => {
      const at = `${method.toUpperCase()} ${path} ${response.status}`;
      const described = document.paths[path]?.[method]?.responses[String(response.status)];
      if (described === undefined) throw new Error(`${at} is not documented`);
      const type = (response.get('content-type') ?? '').split(';')[0] ?? '';
      const types = Object.keys(described.content ?? {});
      if (types.length === 0) {
        if (response.text !== '' && response.text !== undefined)
          throw new Error(`${at} has a body, but none is documented`);
        return response;
      }
      if (!types.includes(type) && !types.includes('application/octet-stream'))
        throw new Error(`${at} is ${type}, documented is ${types.join(', ')}`);
      if (!/[/+]json$/.test(type)) return response;
      const pointer = ['paths', path, method, 'responses', String(response.status), 'content', type, 'schema'];
      const validate = ajv.compile({ $ref: `openapi#/${pointer.map(pointerPart).map(encodeURIComponent).join('/')}` });
      if (!validate(response.body)) throw new Error(`${at}: ${ajv.errorsText(validate.errors)}`);
      return response;
    },
  };
};
