import type { Attributes, TextMapGetter } from '@opentelemetry/api';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { ObservedRequest } from './service/services.ts';

/** Traces of requests and of what they ask the engine. */
export interface Tracing {
  /**
   * Runs the rest of a request within a span.
   * @param traceparent of the caller's trace (W3C Trace Context), which is gone on with
   * @returns what ends the span
   */
  request(method: string, traceparent: string | undefined, run: () => void): (observed: ObservedRequest) => void;
  /** Sends what is not sent yet. */
  close(): Promise<void>;
}

export const noTracing: Tracing = {
  request: (_method, _traceparent, run) => {
    run();
    return () => undefined;
  },
  close: async () => undefined,
};

/** What may leave the house: nothing that could hold an address as typed, an id, a query or an error's words. */
const allowed: ReadonlySet<string> = new Set([
  'http.request.method',
  'http.route',
  'http.response.status_code',
  'db.system',
  'db.system.name',
  'db.operation',
  'db.operation.name',
  'db.elasticsearch.path_parts.index',
]);

const impersonal = (span: ReadableSpan): ReadableSpan => {
  const attributes: Attributes = Object.fromEntries(
    Object.entries(span.attributes).filter(([name]) => allowed.has(name)),
  );
  return Object.create(span, {
    attributes: { value: attributes },
    events: { value: [] },
    links: { value: [] },
    status: { value: { code: span.status.code } },
  }) as ReadableSpan;
};

const impersonally = (exporter: SpanExporter): SpanExporter => ({
  export: (spans, done) => exporter.export(spans.map(impersonal), done),
  shutdown: () => exporter.shutdown(),
  ...(exporter.forceFlush === undefined ? {} : { forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve() }),
});

interface TracingOptions {
  /** Of an OTLP collector over HTTP, such as `http://127.0.0.1:4318`; none: no traces. */
  readonly endpoint: string | undefined;
  readonly version: string;
}

/**
 * Spans for each request, sent to an OpenTelemetry collector. The engine's client makes its own beneath them as soon as
 * somebody listens. Loaded only where it is configured.
 */
export const startTracing = async ({ endpoint, version }: TracingOptions): Promise<Tracing> => {
  if (endpoint === undefined) return noTracing;
  const { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } = await import('@opentelemetry/api');
  const { AsyncLocalStorageContextManager } = await import('@opentelemetry/context-async-hooks');
  const { W3CTraceContextPropagator } = await import('@opentelemetry/core');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const { BasicTracerProvider, BatchSpanProcessor } = await import('@opentelemetry/sdk-trace-base');

  const exporter = impersonally(new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` }));
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'whylist', 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  const tracer = provider.getTracer('whylist', version);

  return {
    request: (method, traceparent, run) => {
      const parent =
        traceparent === undefined ? ROOT_CONTEXT : propagation.extract(ROOT_CONTEXT, traceparent, oneHeader);
      const span = tracer.startSpan(method, { kind: SpanKind.SERVER }, parent);
      context.with(trace.setSpan(parent, span), run);
      return ({ route, status }) => {
        span.updateName(`${method} ${route}`);
        span.setAttributes({ 'http.request.method': method, 'http.route': route, 'http.response.status_code': status });
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      };
    },
    close: async () => {
      await provider.shutdown();
      trace.disable();
      propagation.disable();
      context.disable();
    },
  };
};

/** The one header that a trace goes on by. */
const oneHeader: TextMapGetter<string> = {
  keys: () => ['traceparent'],
  get: (traceparent, key) => (key === 'traceparent' ? traceparent : undefined),
};
