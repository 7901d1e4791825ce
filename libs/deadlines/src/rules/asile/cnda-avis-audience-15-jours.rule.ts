import { source } from '@quantieme/law';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { step, text } from '../../engine/wording.ts';
import {
  ASK_COLLEGIAL,
  hearingDay,
  hearingOn,
  isCollegial,
  isFiveWeeks,
  isFromCnda,
  isUrgent,
  NOTICES,
} from './hearing.ts';
import { CODE_2021, inForce, isBefore } from './in-force.ts';

const URGENT_DAYS = 7;
const SHORT_DAYS = 15;
const LONG_DAYS = 30;
const DECREE_2024 = '2024-07-15';

/** Days of notice due before the hearing; where a fact is missing, the longer. */
function noticeDays(scene: Scene): number {
  if (isUrgent(scene)) return URGENT_DAYS;
  const former = isBefore(hearingDay(scene, null), DECREE_2024);
  const short = former ? isFiveWeeks(scene) === true : isCollegial(scene) === false;
  return short ? SHORT_DAYS : LONG_DAYS;
}

/** Days between the notice and the hearing. */
function given(scene: Scene): number | null {
  const hearing = hearingOn(scene);
  return hearing && scene.occurrence.on.until(hearing).days;
}

function isShort(scene: Scene): boolean {
  const days = given(scene);
  return isFromCnda(scene, scene.occurrence) && days !== null && days < noticeDays(scene);
}

function late(scene: Scene): Start | null {
  const [days, due] = [given(scene), noticeDays(scene)];
  if (days === null) return null;
  const words = text(
    `Avis reçu ${days} jours avant l'audience, au lieu de ${due}`,
    `Notice received ${days} days before the hearing, instead of ${due}`,
  );
  return startOn(scene.occurrence.on, [step('notice', words, scene.occurrence.on)]);
}

/** A hearing announced too late: a ground to ask for its postponement. */
export const CNDA_AVIS_AUDIENCE_15_JOURS: Rule = {
  id: 'cnda-avis-audience-15-jours',
  label: text('CNDA : avis d’audience trop court', 'Asylum court: notice of hearing too short'),
  explanation: text(
    "L'avis d'audience est adressé quinze jours au moins avant l'audience, trente devant une formation collégiale ; en cas d'urgence, sept. Jusqu'au 14 juillet 2024 : trente jours, quinze en cinq semaines. Plus court, demandez le report et dites-le à l'audience.",
    'The notice of hearing is sent at least fifteen days before the hearing, thirty before a panel; in urgency, seven. Until 14 July 2024: thirty days, fifteen in five-week cases. Where it is shorter, ask for a postponement and say so at the hearing.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: { on: NOTICES, when: isShort, start: late },
  versionBy: hearingDay,
  versionDate: text("jour de l'audience", 'day of the hearing'),
  versions: inForce([CODE_2021, DECREE_2024], (first) => ({
    limit: { mode: 'none' },
    sources: [source('CESEDA', 'R532-32', first)],
  })),
  endings: [
    {
      outcome: 'extinguished',
      by: ['decision-cnda'],
      timing: 'any-time',
      reason: text('La Cour a statué', 'The court has ruled'),
    },
  ],
  effect: text(
    'Convocation irrégulière si la personne n’a pas pu se défendre.',
    'Irregular notice if the person could not prepare a defence.',
  ),
  questions: [
    { ...ASK_COLLEGIAL, when: (scene) => !isUrgent(scene) && isCollegial(scene) === null },
  ],
  calculator: { event: 'avis-audience-cnda', startsAs: 'notifiedOn' },
};
