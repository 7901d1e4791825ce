import type { Dice } from '../support/dice.ts';

/** Something that happens in a dossier, and is recorded by the firm once it knows. */
export interface Happening {
  readonly type: string;
  /** Days after the beginning of the story. */
  readonly day: number;
  /** Hour of Paris, where the limit is counted from it. */
  readonly hour?: number;
  /** Days after the beginning, by the name of the date. */
  readonly dates?: Readonly<Record<string, number>>;
  readonly details?: Readonly<Record<string, unknown>>;
  /** Days until the firm knows; null: within the hours, and it is recorded at any hour. */
  readonly knownAfter: number | null;
}

/** What a dossier is about, and what will happen in it. */
export interface Plot {
  readonly name: string;
  readonly procedure: string;
  /** Dossiers of this kind in a hundred. */
  readonly weight: number;
  /** Days for which it stays open at least, whatever happens. */
  readonly lasts: number;
  tell(dice: Dice): readonly Happening[];
}

type Details = Readonly<Record<string, unknown>>;

function at(type: string, day: number, name: string, details: Details = {}): Happening {
  return { type, day, dates: { [name]: day }, details, knownAfter: 0 };
}

function notified(type: string, day: number, details: Details = {}): Happening {
  return at(type, day, 'notifiedOn', { channel: 'lrar', remediesStated: true, ...details });
}

const known = (happening: Happening, knownAfter: number | null): Happening => ({
  ...happening,
  knownAfter,
});

function filed(day: number, title: string): Happening {
  const details = { filingChannel: 'anef', complete: true, title, remediesStated: true };
  return at('demande-deposee', day, 'receivedOn', details);
}

function askedForMore(dice: Dice, day: number): Happening {
  const asked = at('complement-demande', day, 'availableOn', {
    documents: 'Acte de naissance',
    daysGiven: 30,
  });
  return { ...asked, dates: { availableOn: day, dueOn: day + 30 }, knownAfter: dice.between(0, 5) };
}

function firstRequest(dice: Dice): readonly Happening[] {
  const title = dice.of(['cst-vpf-liens', 'cst-salarie', 'cst-vpf-parent-enfant-francais']);
  const first = [
    filed(0, title),
    ...(dice.chance(0.25) ? [askedForMore(dice, dice.between(15, 60))] : []),
  ];
  const end = dice.roll();
  if (end < 0.4) return [...first, at('decision-favorable', dice.between(70, 118), 'availableOn')];
  if (end < 0.6) {
    const refused = notified('refus-notifie', dice.between(65, 118), {
      object: 'refus-titre',
      oqtf: false,
    });
    return [...first, known(refused, dice.between(0, 15))];
  }
  return first;
}

function renewal(dice: Dice): readonly Happening[] {
  const ends = dice.between(80, 150);
  const asked = ends - dice.between(15, 75);
  const held = at('titre-expire-bientot', ends, 'expiresOn', {
    title: 'cst-salarie',
    kind: 'cst',
    teleservice: true,
  });
  const attested = at('api-delivree', asked + 20, 'validFrom', { workAllowed: true });
  return [
    { ...held, knownAfter: -ends },
    filed(asked, 'cst-salarie'),
    { ...attested, dates: { validFrom: asked + 20, expiresOn: asked + 110 } },
    ...(dice.chance(0.8)
      ? [at('decision-favorable', asked + dice.between(50, 115), 'availableOn')]
      : []),
  ];
}

function refusal(dice: Dice): readonly Happening[] {
  const refused = notified('refus-notifie', 0, { object: 'refus-titre', oqtf: false });
  const aid = dice.between(20, 40);
  return [
    known(refused, dice.between(2, 25)),
    ...(dice.chance(0.3) ? [at('aj-demandee', aid, 'filedOn')] : []),
  ];
}

function removal(days: 30 | 0, situation: 'libre' | 'assigne') {
  return (dice: Dice): readonly Happening[] => {
    const measure = { situation, departureDays: days, channel: days === 30 ? 'lrar' : 'main' };
    const told = notified('oqtf-notifiee', 0, measure);
    return [known(told, days === 30 ? dice.between(1, 12) : dice.between(0, 3))];
  };
}

function detention(dice: Dice): readonly Happening[] {
  const told = notified('oqtf-notifiee', 0, { situation: 'retention', channel: 'main' });
  return [{ ...told, hour: dice.between(8, 19), knownAfter: null }];
}

function reunification(dice: Dice): readonly Happening[] {
  const complete = dice.between(8, 20);
  const first = [
    at('rf-depose', 0, 'receivedOn', { online: true }),
    at('rf-attestation-depot', complete, 'completedOn', { remediesStated: true }),
  ];
  if (dice.chance(0.5)) {
    return [...first, notified('rf-accord', dice.between(120, 175))];
  }
  return dice.chance(0.5)
    ? [...first, notified('rf-refus', dice.between(100, 175), { object: 'regroupement-familial' })]
    : first;
}

const visa = (dice: Dice): readonly Happening[] => [
  known(notified('visa-refuse', 0), dice.between(1, 12)),
];

const asylum = (dice: Dice): readonly Happening[] => [
  at('dossier-ofpra', 0, 'receivedOn'),
  known(notified('decision-ofpra', dice.between(60, 150)), dice.between(1, 10)),
];

type Row = readonly [
  name: string,
  procedure: string,
  weight: number,
  lasts: number,
  tell: Plot['tell'],
];

const ROWS: readonly Row[] = [
  ['première demande', 'premiere-demande', 22, 240, firstRequest],
  ['renouvellement', 'renouvellement', 20, 180, renewal],
  ['refus et recours', 'refus-recours', 13, 120, refusal],
  ['OQTF, trente jours', 'oqtf', 14, 90, removal(30, 'libre')],
  ['OQTF, assignation', 'oqtf', 7, 60, removal(0, 'assigne')],
  ['OQTF, rétention', 'oqtf', 5, 30, detention],
  ['regroupement', 'regroupement-familial', 9, 260, reunification],
  ['refus de visa', 'visa-refus', 5, 150, visa],
  ['asile', 'asile', 5, 200, asylum],
];

/** In a hundred dossiers opened by a firm that both asks and sues. */
export const PLOTS: readonly Plot[] = ROWS.map(([name, procedure, weight, lasts, tell]) => ({
  name,
  procedure,
  weight,
  lasts,
  tell,
}));

/** What the court does once the firm has filed, in days from the filing. */
export function courtAfter(
  filing: string,
  { plot, dice }: { readonly plot: Plot; readonly dice: Dice },
) {
  if (filing === 'requete-deposee') return removalCourt(plot, dice);
  if (filing === 'requete-ta-deposee') return ordinaryCourt(dice);
  return [];
}

const judged = (day: number, dice: Dice, removal: boolean) =>
  notified('jugement', day, {
    channel: 'telerecours',
    outcome: dice.chance(0.6) ? 'rejet' : 'annulation',
    removal,
  });

function removalCourt({ name }: Plot, dice: Dice): readonly Happening[] {
  const days = name === 'OQTF, rétention' ? 5 : name === 'OQTF, assignation' ? 17 : 150;
  return [heard(days - 3, 2), judged(days, dice, true)];
}

function ordinaryCourt(dice: Dice): readonly Happening[] {
  const closing = dice.between(50, 120);
  const hearing = closing + dice.between(40, 90);
  const closed = at('cloture-fixee', closing, 'availableOn');
  return [
    { ...closed, dates: { availableOn: closing, dueOn: closing + 30 } },
    heard(hearing, 20),
    judged(hearing + 35, dice, false),
  ];
}

function heard(day: number, ahead: number): Happening {
  const told = at('avis-audience', day, 'availableOn');
  return { ...told, dates: { availableOn: day, appointmentOn: day + ahead } };
}
