import type { Nature } from '@quantieme/deadlines';
import { text, type Text } from '@quantieme/law';

const TO_DO = text('Acte à accomplir', 'Step to take');

/** For what is not there to be done by the firm, the nature says all that may be said. */
const BY_NATURE: Readonly<Record<Nature, Text>> = {
  'to-act': TO_DO,
  authority: text('Réponse attendue', 'Answer expected'),
  window: text('Fin de la période pour agir', 'End of the period to act'),
  milestone: text('Date à surveiller', 'Date to watch'),
};

/** Which act it is, by the id of the rule; the first that fits. */
const ACTS: readonly (readonly [RegExp, Text])[] = [
  [
    /memoire|cloture-instruction|regularisation|complement|completion|observations|pieces|certificat/,
    text('Écritures ou pièces à produire', 'Pleadings or documents to file'),
  ],
  [/appel/, text('Délai d’appel', 'Time limit to appeal')],
  [/cassation/, text('Délai de pourvoi', 'Time limit for a final appeal')],
  [/recours|rapo|contestation|saisine/, text('Délai de recours', 'Time limit to challenge')],
];

/**
 * What a calendar may call a deadline: calendars are shown on screens in waiting rooms and shared with families. It tells
 * the act, never the court, the authority, the procedure or the reason for it: those betray an asylum claim, an illness,
 * a detention.
 *
 * @example neutralLabel({ rule: 'cnda-recours-1-mois', nature: 'to-act' }).fr // 'Délai de recours'
 */
export function neutralLabel({
  rule,
  nature,
}: {
  readonly rule: string;
  readonly nature: Nature;
}): Text {
  if (nature !== 'to-act') return BY_NATURE[nature];
  return ACTS.find(([pattern]) => pattern.test(rule))?.[1] ?? TO_DO;
}
