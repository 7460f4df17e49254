import answers from './answers.json' with { type: 'json' };

type Recorded = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/**
 * What the service once answered to the request that stands in the document as the example, shortened: by operation,
 * status and media type. Written by `npm run openapi -- --examples`, never by hand.
 */
export const recordedAnswer = (operationId: string, status: number | string, mediaType: string): unknown =>
  (answers as Recorded)[operationId]?.[String(status)]?.[mediaType];
