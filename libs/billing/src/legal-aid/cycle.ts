import type { Cents } from '../cents.ts';

/** How far a mission of legal aid has come. */
export const AID_STAGES = [
  'to-request',
  'requested',
  'admitted',
  'refused',
  'lapsed',
  'withdrawn',
  'certified',
  'paid-in-part',
  'paid',
] as const;
export type AidStage = (typeof AID_STAGES)[number];

/** What a decision of the legal-aid office says. */
const REFUSALS: Readonly<Record<string, AidStage>> = {
  refus: 'refused',
  irrecevable: 'refused',
  caducite: 'lapsed',
};

export interface AidFacts {
  readonly requestedOn: Temporal.PlainDate | null;
  /** Outcome of the decision, as the event says it; null: it does not say. */
  readonly decision: { readonly on: Temporal.PlainDate; readonly outcome: string | null } | null;
  readonly withdrawnOn: Temporal.PlainDate | null;
  readonly certificate: { readonly on: Temporal.PlainDate; readonly cents: Cents } | null;
  readonly paid: { readonly on: Temporal.PlainDate; readonly cents: Cents } | null;
  /** Before the certificate: what is owed by the scale, if it is known. */
  readonly expectedCents: Cents | null;
}

export interface AidState {
  readonly stage: AidStage;
  /** What the CARPA still has to pay; null: not known yet. */
  readonly dueCents: Cents | null;
}

const ENDED: ReadonlySet<AidStage> = new Set(['refused', 'lapsed', 'withdrawn']);

function stageOf({ requestedOn, decision, withdrawnOn, certificate, paid }: AidFacts): AidStage {
  if (certificate !== null && paid !== null) {
    return paid.cents >= certificate.cents ? 'paid' : 'paid-in-part';
  }
  if (certificate !== null) return 'certified';
  if (withdrawnOn !== null) return 'withdrawn';
  if (decision !== null) return REFUSALS[decision.outcome ?? ''] ?? 'admitted';
  return requestedOn === null ? 'to-request' : 'requested';
}

/** Where a mission stands: the latest of what is recorded decides, and a certificate over the scale. */
export function aidState(facts: AidFacts): AidState {
  const stage = stageOf(facts);
  if (ENDED.has(stage)) return { stage, dueCents: 0 };
  const owed = facts.certificate?.cents ?? facts.expectedCents;
  const paid = facts.paid?.cents ?? 0;
  return { stage, dueCents: owed === null ? null : Math.max(owed - paid, 0) };
}

/** What a dossier says of legal aid once its events say so; null: no event does. */
export function aidOfDossier(
  facts: Pick<AidFacts, 'requestedOn' | 'decision'>,
): 'requested' | 'full' | 'partial' | 'refused' | null {
  const { requestedOn, decision } = facts;
  if (decision === null) return requestedOn === null ? null : 'requested';
  const outcome = decision.outcome ?? '';
  if (outcome in REFUSALS) return 'refused';
  return outcome === 'admission-partielle' ? 'partial' : 'full';
}
