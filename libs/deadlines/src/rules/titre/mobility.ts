import { detail, isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Question, Scene } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { requestedTitle } from './entry.ts';

const BLUE_CARD = 'talent-carte-bleue-europeenne';
const FAMILY = 'talent-famille-mobilite-cbe';
const VOLUNTEER = 'aps-volontariat';

/** Directive 2021/1883: eighteen months of prior stay became twelve, six from the second mobility. */
const [SINCE, SHORTER_STAY] = [day('2021-05-01'), day('2025-05-03')];
const MONTHS = { former: 18, first: 12, second: 6 } as const;

/**
 * Whether the person must ask for the permit within a month of entry (L421-11, L421-23, R426-10); null = the Blue Card
 * of another State, or the length of stay there, is unknown.
 */
export function mobilityOf(scene: Scene): boolean | null {
  const title = requestedTitle(scene);
  if (isAfter(SINCE, scene.occurrence.on)) return false;
  if (title === VOLUNTEER || title === FAMILY) return true;
  const said = blueCardOf(scene);
  if (title !== null && title !== BLUE_CARD) return false;
  if (said === true) return hasStayedEnough(scene);
  return title === BLUE_CARD ? said : false;
}

export const isVolunteer = (scene: Scene): boolean => requestedTitle(scene) === VOLUNTEER;
export const isFamilyOfBlueCard = (scene: Scene): boolean => requestedTitle(scene) === FAMILY;

/** Whether the person holds the Blue Card of another Member State; null = unknown. */
function blueCardOf({ file, occurrence }: Scene): boolean | null {
  const said = yesNo(occurrence.event, 'mobilityCbe') ?? file.facts['mobilityCbe'];
  if (typeof said === 'boolean') return said;
  return word(occurrence.event, 'visa') === 'vls-ts' ? false : null;
}

function hasStayedEnough({ file, occurrence: { event, on } }: Scene): boolean | null {
  const said = yesNo(event, 'priorStayEnough');
  const months = detail(event, 'priorStayMonths') ?? file.facts['talent.cbe_other_state_months'];
  if (said !== null || typeof months !== 'number') return said;
  if (isAfter(SHORTER_STAY, on)) return months >= MONTHS.former;
  if (months >= MONTHS.first) return true;
  return months < MONTHS.second ? false : yesNo(event, 'secondMobility');
}

export const MOBILITY_QUESTIONS: readonly Question[] = [
  {
    fact: 'mobilityCbe',
    kind: 'boolean',
    question: text(
      "La personne a-t-elle une carte bleue européenne d'un autre État membre ?",
      'Does the person hold an EU Blue Card of another Member State?',
    ),
    effect: text(
      'Si oui, la demande se fait dans le mois de l’entrée, sans visa de long séjour',
      'If so, the request is made within a month of entry, without a long-stay visa',
    ),
    when: (scene) => mobilityOf(scene) === null && blueCardOf(scene) === null,
  },
  {
    fact: 'priorStayEnough',
    kind: 'boolean',
    question: text(
      "A-t-elle séjourné douze mois sous cette carte dans l'autre État (six dès la deuxième mobilité, dix-huit avant le 3 mai 2025) ?",
      'Did the person stay twelve months in the other State under that card (six from the second mobility, eighteen before 3 May 2025)?',
    ),
    effect: text(
      'Sinon le visa de long séjour et le délai ordinaire sont opposés',
      'If not, the long-stay visa and the ordinary limit apply',
    ),
    when: (scene) => mobilityOf(scene) === null && blueCardOf(scene) === true,
  },
];
