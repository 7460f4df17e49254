/**
 * The ids of the examples in the document, by the part of an address before which they stand. Whoever adds a kind of
 * record adds its id here, and how one is made to test/http/helpers/example-scene.ts.
 */
export const exampleIds = {
  'by-external-id': 'crm-4711',
  batches: '6f0c0a9e-2b57-4f0e-9f50-0d9c0a1b2c01',
  candidates: 'c-0123456789abcdef01234567',
  clients: '6f0c0a9e-2b57-4f0e-9f50-0d9c0a1b2c06',
  deliveries: '6f0c0a9e-2b57-4f0e-9f50-0d9c0a1b2c02',
  duplicates: 'c-0123456789abcdef01234568~c-0123456789abcdef01234569',
  introductions: '6f0c0a9e-2b57-4f0e-9f50-0d9c0a1b2c08',
  keys: '0a1b2c3d4e5f60718293',
  placements: '6f0c0a9e-2b57-4f0e-9f50-0d9c0a1b2c09',
  quarantine: 'a3f5c2d1e4b69788a3f5c2d1e4b69788a3f5c2d1e4b69788a3f5c2d1e4b69788',
  'rights-requests': '6f0c0a9e-2b57-4f0e-9f50-0d9c0a1b2c10',
  shortlists: '6f0c0a9e-2b57-4f0e-9f50-0d9c0a1b2c03',
  vacancies: '6f0c0a9e-2b57-4f0e-9f50-0d9c0a1b2c04',
  webhooks: '6f0c0a9e-2b57-4f0e-9f50-0d9c0a1b2c05',
  // After placements: an open complaint holds one up.
  complaints: '6f0c0a9e-2b57-4f0e-9f50-0d9c0a1b2c07',
} as const;

export type ExampleKind = keyof typeof exampleIds;

/** `/v1/webhooks/{id}/deliveries/{deliveryId}` → `{ id: <of webhooks>, deliveryId: <of deliveries> }` */
export const exampleParams = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...path.matchAll(/\/([\w-]+)\/\{(\w+)\}/g)].flatMap(([, kind = '', name = '']) =>
      kind in exampleIds ? [[name, exampleIds[kind as ExampleKind]]] : [],
    ),
  );
