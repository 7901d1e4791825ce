/** What may be agreed with a client; each is dated, and a later one replaces it. */
export const AGREEMENT_KINDS = [
  'hourly',
  'fixed',
  'retainer',
  'instalments',
  'mixed',
  'legal-aid',
  'legal-aid-with-fees',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export interface Agreement {
  readonly fromOn: Temporal.PlainDate;
  readonly kind: AgreementKind;
}

/** What falls due by agreement, whatever time was spent. */
export const FEE_KINDS = ['fixed', 'instalment', 'provision', 'complement', 'success'] as const;
export type FeeKind = (typeof FEE_KINDS)[number];

/** The arrangement of a day: the latest that had begun; null: nothing was agreed yet. */
export function agreementOn<Known extends Agreement>(
  agreements: readonly Known[],
  on: Temporal.PlainDate,
): Known | null {
  const [latest] = agreements
    .filter(({ fromOn }) => Temporal.PlainDate.compare(fromOn, on) <= 0)
    .sort((a, b) => Temporal.PlainDate.compare(b.fromOn, a.fromOn));
  return latest ?? null;
}

const BY_THE_HOUR: ReadonlySet<AgreementKind> = new Set(['hourly', 'retainer', 'mixed']);

/** Whether an hour is billed by itself; else it is part of what was agreed. */
export function isTimeBillable(agreement: Agreement | null): boolean {
  return agreement === null || BY_THE_HOUR.has(agreement.kind);
}
