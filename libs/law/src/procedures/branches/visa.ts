import type { EventTypeId } from '../../events/registry.ts';
import type { Move } from '../procedure.ts';
import type { VISA_STATES } from './visa-etats.ts';

type S = keyof typeof VISA_STATES;

interface VisaEvents<P extends string> {
  readonly filed: EventTypeId;
  readonly checked: EventTypeId;
  readonly refused: readonly EventTypeId[];
  readonly issued: readonly EventTypeId[];
  readonly opens: readonly string[];
  /** The state from which it is filed; null = the branch begins with it. */
  readonly from: P | null;
}

const REFUSED: readonly S[] = [
  'visa-refuse',
  'visa-refus-implicite',
  'rapo-depose',
  'rapo-rejete',
  'rapo-recommandation',
];
const AWAITED: readonly S[] = ['visa-demande', 'verification-etat-civil', 'visa-a-reexaminer'];
const WON = { detail: 'outcome', is: ['annulation', 'annulation-partielle'] };

const APPEAL: readonly Move<S>[] = [
  {
    on: 'visa-refus-implicite',
    toConfirm: true,
    from: AWAITED,
    to: 'visa-refus-implicite',
    opens: ['visa-recours-prealable-30-jours'],
  },
  {
    on: 'rapo-depose',
    from: ['visa-refuse', 'visa-refus-implicite', 'visa-demande'],
    to: 'rapo-depose',
    opens: ['visa-crrv-silence-2-mois'],
    ends: ['visa-recours-prealable-30-jours'],
    sources: ['CESEDA D312-3', 'CESEDA D312-4'],
  },
  {
    on: 'rapo-rejet',
    from: ['rapo-depose', 'rapo-rejete', 'rapo-recommandation'],
    to: 'rapo-rejete',
    opens: ['visa-ta-nantes-2-mois'],
    ends: ['visa-crrv-silence-2-mois'],
    sources: ['CESEDA R312-6'],
  },
  {
    on: 'rapo-rejet-implicite',
    from: ['rapo-depose'],
    to: 'rapo-rejete',
    opens: ['visa-ta-nantes-2-mois'],
    sources: ['CESEDA D312-8-1'],
  },
  { on: 'rapo-recommandation', from: ['rapo-depose'], to: 'rapo-recommandation' },
  {
    on: 'jugement',
    from: ['rapo-rejete', 'rapo-recommandation'],
    to: 'visa-a-reexaminer',
    when: WON,
    opens: ['injonction-delai'],
  },
  {
    on: 'arret',
    from: ['rapo-rejete'],
    to: 'visa-a-reexaminer',
    when: WON,
    opens: ['injonction-delai'],
  },
  {
    on: 'decision-definitive',
    from: ['visa-refuse', 'visa-refus-implicite', 'rapo-rejete'],
    to: 'visa-definitivement-refuse',
  },
];

/** What happens to an application for a visa, under the names of each procedure's events. */
export function visaMoves<P extends string>(
  events: VisaEvents<P>,
): readonly Move<S | 'visa-delivre' | P>[] {
  const begin: readonly (S | P | null)[] = [events.from, 'visa-definitivement-refuse'];
  return [
    {
      on: events.filed,
      from: begin,
      to: 'visa-demande',
      opens: events.opens,
      sources: ['CESEDA R312-2'],
    },
    { on: events.filed, from: [...AWAITED, ...REFUSED] },
    {
      on: events.checked,
      from: ['visa-demande', 'verification-etat-civil'],
      to: 'verification-etat-civil',
      opens: ['visa-verification-etat-civil'],
      sources: ['CESEDA R811-2'],
    },
    ...events.refused.map((on): Move<S | 'visa-delivre' | P> => ({
      on,
      from: [events.from, ...AWAITED, 'visa-refus-implicite'],
      to: 'visa-refuse',
      opens: ['visa-recours-prealable-30-jours'],
      sources: ['CESEDA D312-4'],
    })),
    ...events.issued.map((on): Move<S | 'visa-delivre' | P> => ({
      on,
      from: [events.from, ...AWAITED, ...REFUSED],
      to: 'visa-delivre',
      ends: ['visa-instruction'],
    })),
    ...takenOver(events.from),
    ...APPEAL,
  ];
}

/** A refusal that comes to the firm without the application. */
function takenOver<P extends string>(from: P | null): readonly Move<S | P>[] {
  return [
    {
      on: 'visa-refus-implicite',
      toConfirm: true,
      from: [from],
      to: 'visa-refus-implicite',
      opens: ['visa-recours-prealable-30-jours'],
    },
    {
      on: 'rapo-depose',
      from: [from],
      to: 'rapo-depose',
      opens: ['visa-crrv-silence-2-mois'],
      sources: ['CESEDA D312-3', 'CESEDA D312-4'],
    },
  ];
}
