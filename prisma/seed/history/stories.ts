import { filed, notified, type DemoDossier, type DemoEvent } from '../demo-dossier.ts';
import type { Chance } from './chance.ts';
import { invented } from './people.ts';

/** A préfecture of the demo: how long it takes, in days, and how often it refuses, in percent. */
interface Place {
  readonly departement: string;
  readonly city: string;
  readonly court: string;
  readonly days: readonly [least: number, most: number];
  readonly refuses: number;
}

const PLACES = [
  { departement: '75', city: 'Paris', court: 'Paris', days: [45, 118], refuses: 50 },
  { departement: '93', city: 'Saint-Denis', court: 'Montreuil', days: [80, 190], refuses: 60 },
  { departement: '69', city: 'Villeurbanne', court: 'Lyon', days: [30, 95], refuses: 35 },
  { departement: '13', city: 'Marseille', court: 'Marseille', days: [60, 150], refuses: 55 },
  { departement: '59', city: 'Roubaix', court: 'Lille', days: [25, 80], refuses: 45 },
  { departement: '31', city: 'Toulouse', court: 'Toulouse', days: [35, 110], refuses: 45 },
] as const satisfies readonly Place[];

/** Silence on a permit becomes a refusal after four months, on family reunification after six. */
const SILENCE = { permit: 122, family: 184 };
/** Between the last day to act and the judgment, and until nothing more can be done. */
const JUDGED_AFTER = [90, 150] as const;
const CLOSED_AFTER = 75;

const PERMITS = [
  ['Vie privée et familiale', 'cst-vpf-liens', ['liens-familiaux', 'sejour', 'visa-long-sejour']],
  [
    'Conjoint de Français',
    'cst-vpf-conjoint-francais-visa',
    ['communaute-de-vie', 'visa-long-sejour', 'fraude'],
  ],
  ['Salarié', 'cst-salarie', ['emploi', 'visa-long-sejour', 'incomplet']],
  ['Parent d’enfant français', 'cst-vpf-parent-enfant-francais', ['ordre-public', 'fraude']],
  ['Étranger malade', 'cst-vpf-etranger-malade', ['sante', 'etat-civil']],
] as const;
const REUNIFICATION = ['ressources', 'logement', 'ressources', 'principes', 'sejour'] as const;

/** Days before the last one on which firms file: most of them early, some on the day, a few too late. */
const MARGINS = [0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 16, 18, 21, 24, 27, 1, 4, 7, 13] as const;
const LATE = [-2, -6] as const;
const RULINGS = ['annulation', 'rejet', 'rejet', 'annulation-partielle', 'annulation'] as const;

type Story = Omit<DemoDossier, 'client' | 'departement'>;

/** Filed after the last day: said by hand, since no filing meets a deadline that is over. */
export const LATE_TAG = 'hors délai';

/** A counter of dossiers: what has to happen a known number of times does. */
interface Turn {
  readonly number: number;
  readonly chance: Chance;
  readonly place: Place;
  /** Days before today on which the application is made. */
  readonly start: number;
}

const isLate = ({ number }: Turn) => number % 29 === 7;
const marginOf = (turn: Turn) => (isLate(turn) ? turn.chance.of(LATE) : turn.chance.of(MARGINS));

function sued(turn: Turn, lastDay: number, type = 'requete-ta-deposee'): readonly DemoEvent[] {
  const on = lastDay + marginOf(turn);
  const judged = on - turn.chance.between(...JUDGED_AFTER);
  const registered: DemoEvent = {
    type,
    on,
    dates: { registeredOn: on },
    details: { court: turn.place.court },
    proof: 'court-receipt',
  };
  if (judged <= CLOSED_AFTER) return [registered];
  const details = {
    channel: 'telerecours',
    outcome: turn.chance.of(RULINGS),
    remediesStated: true,
  };
  return [registered, { type: 'jugement', on: judged, dates: { notifiedOn: judged }, details }];
}

function refused(turn: Turn, on: number, grounds: readonly string[]): DemoEvent {
  const { number, chance } = turn;
  const [first = 'autre'] = [chance.of(grounds)];
  const others = number % 4 === 0 ? [grounds[(number / 4) % grounds.length] ?? first] : [];
  // The letter of one refusal in nine was not read that closely.
  const said = number % 9 === 4 ? {} : { grounds: [...new Set([first, ...others])] };
  return notified('refus-notifie', on, { object: 'refus-titre', oqtf: false, ...said });
}

function permit(turn: Turn): Story {
  const { chance, place, start } = turn;
  const [label, title, grounds] = chance.of(PERMITS);
  const renewal = chance.between(1, 3) === 1;
  const procedure = renewal ? 'renouvellement' : 'premiere-demande';
  const story = { procedure, label, title };
  const asked = filed(start, { title, remediesStated: true });
  const answer = start - chance.between(...place.days);
  if (chance.between(1, 12) === 1) {
    const dropped = notified('classement-sans-suite', answer, { object: 'refus-titre' });
    return { ...story, events: [asked, dropped], closedOn: answer - 90 };
  }
  if (chance.between(1, 100) > place.refuses + (renewal ? -15 : 5)) {
    const granted: DemoEvent = { type: 'decision-favorable', on: answer, details: { title } };
    return { ...story, events: [asked, granted], closedOn: answer - 30 };
  }
  if (start - answer > SILENCE.permit) {
    const born = start - SILENCE.permit;
    return closed({ ...story, events: [asked, ...sued(turn, born - 61)] });
  }
  return closed({
    ...story,
    events: [asked, refused(turn, answer, grounds), ...sued(turn, answer - 62)],
  });
}

function reunification(turn: Turn): Story {
  const { chance, place, start } = turn;
  const story = { procedure: 'regroupement-familial', label: 'Regroupement — conjoint, enfants' };
  const deposit: DemoEvent = { type: 'rf-depose', on: start, details: { partial: false } };
  const complete: DemoEvent = {
    type: 'rf-attestation-depot',
    on: start - 12,
    details: { remediesStated: true, refusalDateStated: true },
  };
  const answer = start - 12 - chance.between(place.days[0] + 60, place.days[1] + 90);
  if (start - 12 - answer > SILENCE.family) {
    const born = start - 12 - SILENCE.family;
    return closed({ ...story, events: [deposit, complete, ...sued(turn, born - 61)] });
  }
  if (chance.between(1, 100) > place.refuses)
    return {
      ...story,
      events: [deposit, complete, notified('rf-accord', answer)],
      closedOn: answer - 30,
    };
  const grounds = [chance.of(REUNIFICATION)];
  const refusal = notified('rf-refus', answer, { object: 'regroupement-familial', grounds });
  return closed({ ...story, events: [deposit, complete, refusal, ...sued(turn, answer - 62)] });
}

function removal(turn: Turn): Story {
  const { start } = turn;
  const details = { situation: 'libre', departureDays: 30, channel: 'main' };
  const events = [
    notified('oqtf-notifiee', start, details),
    ...sued(turn, start - 31, 'requete-deposee'),
  ];
  return closed({ procedure: 'oqtf', label: 'OQTF — délai de départ de 30 jours', events });
}

/** Closed once nothing can be done against the last thing that happened; not before today. */
function closed(story: Story): Story {
  const last = Math.min(...story.events.map(({ on }) => Number(on)));
  return { ...story, closedOn: Math.max(last - CLOSED_AFTER, 1) };
}

const TEAMS = ['both', 'both', 'paralegal', 'lawyer', 'both'] as const;
const KINDS = [permit, permit, reunification, permit, removal, permit, permit] as const;

/** Closed dossiers of the last eighteen months, over six préfectures: what statistics are made of. */
export function pastDossiers(count: number, chance: Chance): readonly DemoDossier[] {
  return Array.from({ length: count }, (_, number): DemoDossier => {
    const place = PLACES[number % PLACES.length] ?? PLACES[0];
    const start = 480 - Math.floor((number * 310) / count) + chance.between(-6, 6);
    const kind = KINDS[Math.floor(number / PLACES.length) % KINDS.length] ?? permit;
    const turn = { number, chance, place, start };
    const story = kind(turn);
    const sues = story.events.some(({ type }) => type.startsWith('requete'));
    const team = TEAMS[number % TEAMS.length] ?? 'both';
    return {
      ...story,
      ...(team === 'both' ? {} : { team }),
      ...(sues && isLate(turn) ? { tags: [LATE_TAG] } : {}),
      client: invented(chance, place.city),
      departement: place.departement,
    };
  });
}
