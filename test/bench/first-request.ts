const daysAgo = (days: number) =>
  String(Temporal.Now.plainDateISO('Europe/Paris').subtract({ days }));

/** A first request: the silence, the reasons asked for, the refusal in writing. Deadlines are made, moved and ended. */
export const FIRST_REQUEST: readonly Readonly<Record<string, unknown>>[] = [
  { type: 'demande-deposee', on: daysAgo(140), details: { filingChannel: 'anef' } },
  { type: 'motifs-demandes', on: daysAgo(12) },
  {
    type: 'refus-explicite-apres-implicite',
    on: daysAgo(2),
    dates: { decidedOn: daysAgo(6) },
    details: { channel: 'lrar', remediesStated: true },
  },
];
