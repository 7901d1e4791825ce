import type { CaseEvent, Facts } from '../case-event.ts';
import { authorityOf } from './authorities.ts';
import {
  HOLDINGS,
  SPECIAL_PLACES,
  type CompetenceAsked,
  type CompetenceMatter,
  type Holding,
  type SpecialPlace,
} from './competence.ts';

/** What a dossier says of whom it must go to. */
export interface DossierPlaces {
  readonly procedure: string;
  /** What stands: neither corrected nor annulled. */
  readonly events: readonly CaseEvent[];
  readonly facts: Facts;
  /** Département of the client's address, `abroad`, or null when it is not known. */
  readonly residence: string | null;
  /** Département of the préfecture that the dossier holds. */
  readonly authoritySeat: string | null;
  readonly today: Temporal.PlainDate;
}

/** A visa: how long a stay was asked for decides who hears the prior appeal. */
export type VisaStay = 'long' | 'court' | 'etias';

/** What a dossier asks of the law. */
export interface DossierCompetence {
  readonly asked: CompetenceAsked;
  /** Null: not a visa, or not recorded. */
  readonly stay: VisaStay | null;
  readonly isVisa: boolean;
}

const BY_PROCEDURE: Readonly<Record<string, CompetenceMatter>> = {
  'premiere-demande': 'titre-sejour',
  renouvellement: 'titre-sejour',
  'changement-statut': 'titre-sejour',
  duplicata: 'titre-sejour',
  'admission-exceptionnelle': 'titre-sejour',
  'ue-famille': 'titre-sejour',
  'commission-titre-sejour': 'titre-sejour',
  'rendez-vous-impossible': 'titre-sejour',
  'refus-recours': 'titre-sejour',
  referes: 'titre-sejour',
  retrait: 'titre-sejour',
  oqtf: 'oqtf',
  'regroupement-familial': 'regroupement-familial',
  'reunification-familiale': 'visa-long-sejour',
  'visa-refus': 'visa-long-sejour',
  naturalisation: 'naturalisation',
};

/** Decisions that have a court of their own, whatever the procedure in which they came. */
const REMOVALS: Readonly<Record<string, CompetenceMatter>> = {
  'oqtf-notifiee': 'oqtf',
  'transfert-notifie': 'transfert',
};

const BY_STAY: Readonly<Record<VisaStay, CompetenceMatter>> = {
  long: 'visa-long-sejour',
  court: 'visa-court-sejour',
  etias: 'autorisation-voyage',
};

const HOLDS: Readonly<Record<string, Holding>> = {
  'assignation-notifiee': 'assigne',
  'retention-notifiee': 'retention',
  ecrou: 'detenu',
  liberation: 'libre',
};

const latest = (events: readonly CaseEvent[], fits: (event: CaseEvent) => boolean) =>
  events
    .filter(fits)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on))
    .at(-1);

const isHolding = (value: unknown): value is Holding =>
  (HOLDINGS as readonly unknown[]).includes(value);
const isPlace = (value: unknown): value is SpecialPlace =>
  (SPECIAL_PLACES as readonly unknown[]).includes(value);
const isStay = (value: unknown): value is VisaStay =>
  value === 'long' || value === 'court' || value === 'etias';

/** Where the person stands, as the last event that says it does. */
function holdingOf(events: readonly CaseEvent[]): Holding | null {
  const said = latest(
    events,
    ({ type, details }) => HOLDS[type] !== undefined || isHolding(details['situation']),
  );
  if (said === undefined) return null;
  const situation = said.details['situation'];
  return HOLDS[said.type] ?? (isHolding(situation) ? situation : null);
}

function departementIn(value: unknown): string | null {
  return typeof value === 'string' ? (authorityOf(value)?.departement ?? null) : null;
}

/** What a dossier asks of the law, from its events and the client's address; null when no text read says who decides. */
export function dossierCompetence(dossier: DossierPlaces): DossierCompetence | null {
  const { procedure, events, facts, residence, authoritySeat, today } = dossier;
  const removal = latest(events, ({ type }) => REMOVALS[type] !== undefined);
  const own = BY_PROCEDURE[procedure] ?? null;
  const isVisa = own === 'visa-long-sejour';
  const stay = isVisa ? stayOf(events, procedure) : null;
  const matter = stay === null ? matterOf(own, removal) : BY_STAY[stay];
  if (matter === null) return null;
  const decision = removal ?? latest(events, ({ type }) => type === 'refus-notifie');
  const situation = removal?.details['situation'];
  const place = facts['heldAt'];
  const asked: CompetenceAsked = {
    matter,
    decidedOn: decision?.dates.decidedOn ?? decision?.on ?? today,
    residence,
    holding: holdingOf(events),
    heldIn: departementIn(facts['heldIn']),
    place: isPlace(place) ? place : null,
    notifiedWhileHeld: isHolding(situation) ? situation !== 'libre' : null,
    authoritySeat,
    urgent: null,
  };
  return { asked, stay, isVisa };
}

function matterOf(
  own: CompetenceMatter | null,
  removal: CaseEvent | undefined,
): CompetenceMatter | null {
  if (removal === undefined) return own;
  const isOfStay = own === null || own === 'titre-sejour' || own === 'oqtf';
  return isOfStay ? (REMOVALS[removal.type] ?? own) : own;
}

/** Reunification goes by long-stay visas; elsewhere the application or the refusal says it. */
function stayOf(events: readonly CaseEvent[], procedure: string): VisaStay | null {
  const said = latest(events, ({ details }) => isStay(details['stay']))?.details['stay'];
  if (isStay(said)) return said;
  return procedure === 'reunification-familiale' ? 'long' : null;
}
