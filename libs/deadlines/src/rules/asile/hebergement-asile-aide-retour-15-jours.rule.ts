import { source } from '@quantieme/law';
import { isAfter } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { ASK_PROTECTED, ASK_STATUS, endOfCare, LEFT, REOPENED } from './end-of-care.ts';
import { ENDS_OF_STAY, endsStay, isProtected } from './end-of-stay.ts';
import { CODE_2021, inForce } from './in-force.ts';

/** Asking OFII for return aid once the care has ended. */
export const HEBERGEMENT_ASILE_AIDE_RETOUR_15_JOURS: Rule = {
  id: 'hebergement-asile-aide-retour-15-jours',
  label: text('OFII : demander une aide au retour', 'OFII: ask for return aid'),
  explanation: text(
    "La personne sans protection peut, dans les quinze jours de la fin de sa prise en charge, demander à l'OFII une aide au retour ; elle peut alors, à titre exceptionnel, rester hébergée au plus un mois depuis la décision de l'OFII.",
    'A person without protection may, within fifteen days of the end of the care, ask OFII for return aid, and may then exceptionally stay for at most one month from the decision of OFII.',
  ),
  nature: 'window',
  severity: 'information',
  trigger: {
    on: ENDS_OF_STAY,
    when: (scene) => endsStay(scene) && isProtected(scene) !== true,
    start: endOfCare,
  },
  versionBy: startDay,
  versionDate: text('fin de la prise en charge', 'end of the care'),
  versions: inForce([CODE_2021], () => ({
    limit: { mode: 'plain', unit: 'day', count: 15, roll: 'no' },
    sources: [source('CESEDA', 'R552-13')],
  })),
  endings: [
    {
      outcome: 'met',
      by: ['aide-retour-demandee'],
      when: ({ occurrence }, event) => !isAfter(occurrence.on, event.on),
      timing: 'always',
      reason: text('Aide au retour demandée', 'Return aid asked for'),
    },
    LEFT,
    REOPENED,
  ],
  effect: text(
    "L'aide peut encore être demandée, sans maintien dans l'hébergement.",
    'Aid may still be asked for, without staying in the accommodation.',
  ),
  questions: [ASK_PROTECTED, ASK_STATUS],
  calculator: { event: 'fin-droit-maintien', startsAs: 'toOn' },
};
