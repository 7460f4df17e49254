import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Express } from 'express';
import request, { type Response } from 'supertest';
import { readConfig } from '../../../src/config.ts';
import { openApiDocument } from '../../../src/http/openapi.ts';
import { routes } from '../../../src/http/routes/index.ts';

interface Content {
  readonly example?: unknown;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly schema: { readonly example?: unknown };
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Content>> }>>;
}

/** An operation and where it stands. */
export interface Described {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** All that the document describes, without a service. */
export const operationsOf = (): Described[] => {
  const { paths = {} } = openApiDocument(routes, { version: '0.0.0', config: readConfig({}) });
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method,
      path,
      operation: operation as unknown as Operation,
    })),
  );
};

interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** Whereabouts in the document: `['responses', '200', 'content', 'application/json']` of an operation. */
interface Place {
  readonly method: string;
  readonly path: string;
  readonly within: readonly string[];
}

export interface Contract {
  readonly document: OpenApi;
  /** What is wrong with this value by the schema that stands there; undefined if nothing is. */
  fault(place: Place, value: unknown): string | undefined;
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
  const fault: Contract['fault'] = ({ method, path, within }, value) => {
    const pointer = ['paths', path, method, ...within, 'schema'].map(pointerPart).map(encodeURIComponent).join('/');
    const validate = ajv.compile({ $ref: `openapi#/${pointer}` });
    return validate(value) ? undefined : ajv.errorsText(validate.errors);
  };
  return {
    document,
    fault,
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
      if (!types.includes(type)) throw new Error(`${at} is ${type}, documented is ${types.join(', ')}`);
      // A file may be JSON as well: the text itself is what is described.
      if (!/[/+]json$/.test(type) || types.includes('application/octet-stream')) return response;
      const within = ['responses', String(response.status), 'content', type];
      const wrong = fault({ method, path, within }, response.body);
      if (wrong !== undefined) throw new Error(`${at}: ${wrong}`);
      return response;
    },
  };
};
