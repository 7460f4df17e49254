import { errors } from '@elastic/elasticsearch';
import { type ErrorCode, WhylistError } from '../errors.ts';

/**
 * Faults whose reason speaks of indices, settings and rights. The reasons of all others may quote a document or what
 * somebody searched for ("Preview of field's value: 'John Smith'"), so of those only the type is told.
 */
const sayable =
  /^(index_|resource_|security_|cluster_block|no_shard|search_phase|version_conflict|circuit_|es_rejected|invalid_|illegal_argument|settings_|snapshot_|repository_|process_cluster|action_|node_|master_)/;

/** One clause about what the server said, free of documents and queries. */
export const describeCause = (
  cause: { readonly type?: string; readonly reason?: string | null } | undefined,
): string => {
  const type = cause?.type ?? 'unknown_fault';
  const reason = cause?.reason ?? '';
  // The one illegal argument that carries a value: the bytes of a term that is too long.
  if (!sayable.test(type) || reason.includes('immense term')) return type;
  return `${type}: ${reason.slice(0, 300)}`;
};

const responseCause = (error: errors.ResponseError): string => {
  const body: unknown = error.body;
  if (typeof body !== 'object' || body === null || !('error' in body)) return 'no explanation';
  const fault = body.error;
  if (typeof fault !== 'object' || fault === null) return 'no explanation';
  const roots = 'root_cause' in fault && Array.isArray(fault.root_cause) ? fault.root_cause : [];
  return describeCause(roots[0] ?? fault);
};

const unreachable = (what: string, message: string): WhylistError =>
  new WhylistError('engine-unreachable', `${what}: Elasticsearch cannot be reached (${message}).`, {
    hint: 'See `whylist engine status`.',
  });

/**
 * Turns any failure of a call into a WhylistError. The client's own errors carry the request, whole CVs included,
 * so nothing of them is passed on, not even as the cause.
 */
export const toWhylistError = (error: unknown, what: string, code: ErrorCode = 'search-failed'): WhylistError => {
  if (error instanceof WhylistError) return error;
  if (error instanceof errors.ResponseError) {
    const status = error.statusCode ?? 0;
    if (faultTypeOf(error) === 'cluster_block_exception') {
      const hint = 'If no `whylist reindex` runs, one was interrupted: `whylist reindex --replace-unfinished`.';
      return new WhylistError(code, `${what}: the index takes no writes now (${responseCause(error)}).`, { hint });
    }
    if (status === 401 || status === 403) {
      const hint = 'Check ELASTICSEARCH_API_KEY, or ELASTICSEARCH_USERNAME and ELASTICSEARCH_PASSWORD.';
      return new WhylistError('engine-unreachable', `${what}: Elasticsearch refused us (${responseCause(error)}).`, {
        hint,
      });
    }
    return new WhylistError(code, `${what}: Elasticsearch answered ${status} (${responseCause(error)}).`);
  }
  if (error instanceof errors.TimeoutError) return unreachable(what, 'no answer in time');
  if (error instanceof errors.ConnectionError || error instanceof errors.NoLivingConnectionsError)
    return unreachable(what, error.message.slice(0, 200));
  if (error instanceof errors.ElasticsearchClientError) return new WhylistError(code, `${what}: ${error.name}.`);
  return new WhylistError('internal', `${what}: ${error instanceof Error ? error.name : 'unknown error'}.`, {
    ...(error instanceof Error ? { cause: error } : {}),
  });
};

export const statusOf = (error: unknown): number | undefined =>
  error instanceof errors.ResponseError ? error.statusCode : undefined;

/** The server's name for the fault, such as `index_not_found_exception`. */
export const faultTypeOf = (error: unknown): string | undefined => {
  if (!(error instanceof errors.ResponseError)) return undefined;
  const body: unknown = error.body;
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined;
  const fault = body.error;
  return typeof fault === 'object' && fault !== null && 'type' in fault && typeof fault.type === 'string'
    ? fault.type
    : undefined;
};
