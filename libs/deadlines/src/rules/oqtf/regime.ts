import type { Situation } from '@quantieme/law';
import { isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Scene } from '../../engine/rule.ts';
import { day } from '../named-date.ts';
import {
  departureDays,
  HELD,
  isObligation,
  LASTING_MEASURES,
  LATER_BANS,
  LIKE_OBLIGATION,
  REFORM,
  situationOf,
  takenOn,
} from './measures.ts';

/** Which limit runs against a removal decision. */
export type Regime = 'oqtf-recours-1-mois' | 'oqtf-recours-7-jours' | 'oqtf-recours-48-heures';

const [MONTH, SEVEN_DAYS, HOURS]: readonly [Regime, Regime, Regime] = [
  'oqtf-recours-1-mois',
  'oqtf-recours-7-jours',
  'oqtf-recours-48-heures',
];

/** Law of 16 June 2011: thirty days, or 48 hours without time to leave. */
const ACT_2011 = day('2011-07-18');
/** Between those days the decree gave 48 hours to whoever was in prison. */
const PRISON_48_FROM = day('2016-11-01');
const PRISON_48_TO = day('2018-12-31');

const LIKE: ReadonlySet<string> = new Set(LIKE_OBLIGATION);
const BANS: ReadonlySet<string> = new Set(LATER_BANS);
const HELD_TYPES: ReadonlySet<string> = new Set(HELD);
const SHORT_ASSIGNMENTS: ReadonlySet<string> = new Set(['L731-1', 'L751-2']);
const NONE: readonly Regime[] = [];

type BySituation = Readonly<Record<Situation, readonly Regime[]>> & {
  readonly unknown: readonly Regime[];
};

/** Since 15 July 2024 (CESEDA L614-1 to L614-3). */
const OBLIGATION: BySituation = {
  libre: [MONTH],
  assigne: [SEVEN_DAYS],
  detenu: [SEVEN_DAYS],
  retention: [HOURS],
  unknown: [MONTH, SEVEN_DAYS, HOURS],
};
/** Later bans and transfers: seven days even for a free person (L614-4, R614-2, L572-4). */
const SHORT: BySituation = {
  ...OBLIGATION,
  libre: [SEVEN_DAYS],
  unknown: [SEVEN_DAYS, HOURS],
};
/** Surrender to another State: no special limit for a free person (L615-2, L623-1). */
const SURRENDER: BySituation = { ...SHORT, libre: [] };

/** Limits that may run against the decision of this occurrence: one, or several while the situation is unknown. */
export function regimesOf(scene: Scene): readonly Regime[] {
  const { event } = scene.occurrence;
  if (!event) return NONE;
  if (HELD_TYPES.has(event.type)) return yesNo(event, 'asylum') === false ? NONE : [HOURS];
  return isAfter(REFORM, takenOn(scene)) ? formerly(scene) : currently(scene);
}

function currently(scene: Scene): readonly Regime[] {
  const { event, type } = scene.occurrence;
  const situation = situationOf(scene) ?? 'unknown';
  if (event && isObligation(scene, event)) return OBLIGATION[situation];
  if (LIKE.has(type)) return OBLIGATION[situation];
  if (BANS.has(type) || type === 'transfert-notifie') return SHORT[situation];
  if (type === 'remise-notifiee') return SURRENDER[situation];
  if (type === 'cma-refus-notifie' || type === 'cma-rapo-rejet') return [SEVEN_DAYS];
  return type === 'assignation-notifiee' && isShortAssignment(scene) ? [SEVEN_DAYS] : NONE;
}

function isShortAssignment({ occurrence }: Scene): boolean {
  if (LASTING_MEASURES.has(word(occurrence.event, 'ground') ?? '')) return false;
  const basis = word(occurrence.event, 'basis', 'legalBasis');
  return basis === null || SHORT_ASSIGNMENTS.has(basis);
}

/** Before 15 July 2024: by confinement, then by time to leave; the ground then chooses 30 or 15 days. */
function formerly(scene: Scene): readonly Regime[] {
  const { event, type } = scene.occurrence;
  const confined = isConfined(situationOf(scene), takenOn(scene));
  if (isAfter(ACT_2011, takenOn(scene)))
    return event && isObligation(scene, event) ? [MONTH] : NONE;
  if (BANS.has(type)) return confined ? [HOURS] : [SEVEN_DAYS];
  if (type === 'delai-depart-supprime') return [HOURS];
  if (type === 'assignation-notifiee') return isShortAssignment(scene) ? [HOURS] : NONE;
  if (!event || !isObligation(scene, event)) return NONE;
  if (confined || departureDays(event) === 0) return [HOURS];
  const unknown = departureDays(event) === null && situationOf(scene) !== 'libre';
  return unknown ? [MONTH, HOURS] : [MONTH];
}

function isConfined(situation: Situation | null, on: Temporal.PlainDate): boolean {
  if (situation === 'retention' || situation === 'assigne') return true;
  return situation === 'detenu' && !isAfter(PRISON_48_FROM, on) && !isAfter(on, PRISON_48_TO);
}
