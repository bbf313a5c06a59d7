import type { CombinedError } from 'urql';

const FAULT_CODES = [
  'NOT_FOUND',
  'FORBIDDEN',
  'CONFLICT',
  'BAD_REQUEST',
  'UNAUTHORIZED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** A question that was not answered: a code of the contract, and what the server said about it, if anything. */
export interface Fault {
  readonly code: FaultCode;
  /** A finer code, such as CALENDAR_MISSING, for the few pages that have words of their own for it. */
  readonly reason?: string;
  readonly message?: string;
  readonly traceId?: string;
  /** Nobody knows whether the server has done it: the answer was lost on the way. */
  readonly unsettled: boolean;
}

export function toFault(error: CombinedError): Fault {
  const [first] = error.graphQLErrors;
  if (first) return fromExtensions(first.extensions, first.message);
  const status = (error.response as Response | undefined)?.status;
  if (status === 401) return { code: 'UNAUTHORIZED', unsettled: false };
  if (status === 403) return { code: 'FORBIDDEN', unsettled: false };
  if (status !== undefined && status >= 400 && status < 500) return { code: 'BAD_REQUEST', unsettled: false };
  return { code: 'UNAVAILABLE', unsettled: true };
}

function fromExtensions(extensions: Record<string, unknown>, message: string): Fault {
  const said = [extensions.code, extensions.classification].filter((one) => typeof one === 'string');
  const code = FAULT_CODES.find((known) => said.includes(known));
  const reason = said.find((one) => !FAULT_CODES.includes(one as FaultCode));
  const traceId = extensions.traceId;
  return {
    code: code ?? (reason === undefined ? 'INTERNAL' : 'BAD_REQUEST'),
    ...(reason === undefined ? {} : { reason }),
    ...(message ? { message } : {}),
    ...(typeof traceId === 'string' ? { traceId } : {}),
    unsettled: code === 'INTERNAL' || code === 'UNAVAILABLE' || said.length === 0,
  };
}
