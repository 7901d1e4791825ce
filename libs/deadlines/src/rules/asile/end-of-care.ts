import { source } from '@quantieme/law';
import { isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Ending, Question, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { dateOf } from '../named-date.ts';
import {
  endOfMonth,
  endOfRight,
  isInadmissible,
  isLaterEnd,
  isProtected,
  laterEnd,
} from './end-of-stay.ts';

type Day = Temporal.PlainDate;

const LEAVING = 'sortie-hebergement-notifiee';

export const isLeaving = ({ occurrence }: Scene): boolean => occurrence.type === LEAVING;
export const leavingDay = (scene: Scene): Day | null => dateOf(scene, 'toOn');

/** Last day of the care: the date OFII wrote, else the end of the month in which the right to remain ended. */
export function endOfCare(scene: Scene): Start | null {
  if (isLeaving(scene)) {
    const leaving = leavingDay(scene);
    return leaving && startOn(leaving, [step('care', words(leaving), leaving)]);
  }
  const later = isLaterEnd(scene);
  const ended = later ? laterEnd(scene) : endOfRight(scene.occurrence);
  if (!ended) return null;
  const { fr, en } = longDate(ended);
  const right = later
    ? text(`Fin du délai ou décision du juge : ${fr}`, `End of the limit, or ruling: ${en}`)
    : text(`Fin du droit de se maintenir : ${fr}`, `End of the right to remain: ${en}`);
  const last = endOfMonth(ended);
  const ref = source('CESEDA', later ? 'L551-14' : 'L551-11');
  return startOn(last, [step('right', right, ended, ref), step('care', words(last), last, ref)]);
}

function words(day: Day) {
  const { fr, en } = longDate(day);
  return text(`Fin de la prise en charge : ${fr}`, `End of the care: ${en}`);
}

export const LEFT: Ending = {
  outcome: 'met',
  by: ['hebergement-quitte'],
  timing: 'always',
  when: ({ occurrence }, event) => !isAfter(occurrence.on, event.on),
  actedOn: ({ on }) => on,
  reason: text('Hébergement quitté', 'Accommodation left'),
};

export const REOPENED: Ending = {
  outcome: 'extinguished',
  by: ['enregistrement-guda'],
  when: ({ occurrence }, event) =>
    word(event, 'claimKind') === 'reouverture' && !isAfter(occurrence.on, event.on),
  timing: 'always',
  reason: text('Dossier rouvert : le droit de se maintenir renaît', 'Reopened: the right revives'),
};

export const ASK_READING: Question = {
  fact: 'readOn',
  kind: 'date',
  question: text(
    'Quel jour la décision de la Cour a-t-elle été lue en audience publique, ou signée ?',
    'On which day was the decision of the court read in public, or signed?',
  ),
  effect: text(
    'Le droit de se maintenir finit ce jour-là, non à la notification',
    'The right to remain ends on that day, not at notification',
  ),
  when: (scene) =>
    scene.occurrence.type === 'decision-cnda' &&
    dateOf(scene, 'readOn') === null &&
    dateOf(scene, 'decidedOn') === null,
};

const PROTECTED = {
  question: text('Une protection a-t-elle été accordée ?', 'Was protection granted?'),
  effect: text(
    'Personne protégée : maintien de trois mois, renouvelable une fois ; sinon un mois',
    'Protected person: three months more, renewable once; else one month',
  ),
} as const;

export const ASK_PROTECTED: Question = {
  ...PROTECTED,
  fact: 'outcome',
  kind: 'choice',
  values: ['rejet', 'refugie', 'subsidiaire'],
  when: (scene) => isProtected(scene) === null && !isLeaving(scene),
};

/** The same of a leaving date, which says nothing of the decision behind it. */
export const ASK_STATUS: Question = {
  ...PROTECTED,
  fact: 'isProtected',
  kind: 'boolean',
  when: (scene) => isProtected(scene) === null && isLeaving(scene),
};

/** What makes reception end later than the month of the decision. */
export const ASK_LATER: readonly Question[] = [
  {
    fact: 'repeated',
    kind: 'boolean',
    question: text(
      "L'irrecevabilité vise-t-elle une demande de réexamen ?",
      'Does the inadmissibility concern a repeated claim?',
    ),
    effect: text(
      "L'accueil finit alors avec le mois où expire le recours contre l'OQTF, ou de la décision du juge",
      'Reception then ends with the month in which the action against the obligation to leave expires, or of the ruling',
    ),
    when: ({ occurrence: { event } }) => isInadmissible(event) && yesNo(event, 'repeated') === null,
  },
  {
    fact: 'jugement',
    kind: 'date',
    question: text(
      "Quand la décision du juge saisi de l'OQTF ou de l'asile a-t-elle été notifiée ?",
      'When was the ruling on the obligation to leave, or on asylum, notified?',
    ),
    effect: text('L’accueil finit avec ce mois', 'Reception ends with that month'),
    when: (scene) => isLaterEnd(scene) && laterEnd(scene) === null,
  },
];
