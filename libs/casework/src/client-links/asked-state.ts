import type { AskedItem, DocumentRecord } from '@quantieme/persistence';

export type AskedState =
  | { readonly state: 'wanted' | 'received' }
  | { readonly state: 'refused'; readonly rejection: string };

/** Of a document of the dossier: what decides whether what was asked for has come. */
export type HeldForClient = Pick<
  DocumentRecord,
  'kind' | 'personId' | 'status' | 'rejectionCode' | 'decidedAt'
> & { readonly latest: Pick<DocumentRecord['latest'], 'uploadedAt'> };

export interface Asking {
  readonly personId: string;
  /** What came before was known to be missing, or too old. */
  readonly since: Temporal.Instant;
}

const isAfter = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) > 0;

/**
 * How something asked of a client stands. Several pages are several documents: one turned down is asked for again, until
 * another has come after that.
 */
export function askedState(
  item: Pick<AskedItem, 'kind'>,
  held: readonly HeldForClient[],
  { personId, since }: Asking,
): AskedState {
  const own = held.filter(
    (document) =>
      document.kind === item.kind && (document.personId === null || document.personId === personId),
  );
  const refused = own.findLast(
    ({ status, decidedAt }) =>
      status === 'rejected' &&
      !own.some(({ latest }) => decidedAt !== null && isAfter(latest.uploadedAt, decidedAt)),
  );
  if (refused?.rejectionCode) return { state: 'refused', rejection: refused.rejectionCode };
  const hasCome = own.some(
    ({ status, latest }) => status !== 'rejected' && !isAfter(since, latest.uploadedAt),
  );
  return { state: hasCome ? 'received' : 'wanted' };
}
