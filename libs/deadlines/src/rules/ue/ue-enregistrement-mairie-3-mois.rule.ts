import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';
import { months } from '../titre/windows.ts';
import { isArrival, roleOf } from './family.ts';
import { ASK_ROLE } from './ue-famille-demande-3-mois.rule.ts';

/** Citizen of the Union: registration with the mayor within three months of arrival. */
export const UE_ENREGISTREMENT_MAIRIE_3_MOIS: Rule = {
  id: 'ue-enregistrement-mairie-3-mois',
  label: text(
    "Citoyen de l'Union : enregistrement en mairie",
    'Citizen of the Union: registration at the town hall',
  ),
  explanation: text(
    "Le citoyen de l'Union qui s'établit en France se fait enregistrer auprès du maire dans les trois mois de son arrivée. La règle est dans le code, mais elle ne serait pas appliquée en pratique.",
    'A citizen of the Union who settles in France registers with the mayor within three months of arrival. The rule is in the code but is said not to be applied in practice.',
  ),
  nature: 'to-act',
  severity: 'information',
  trigger: {
    on: ['ue-arrivee'],
    when: (scene) => isArrival(scene) && roleOf(scene) !== 'famille',
    start: fromNamed('enteredOn'),
  },
  versionBy: startDay,
  versionDate: text("jour de l'arrivée", 'day of arrival'),
  versions: [
    {
      from: '2006-07-25',
      to: '2021-04-30',
      limit: months(3, 'prudent-no'),
      sources: [source('CESEDA', 'L121-2', day('2007-11-21'))],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: months(3, 'prudent-no'),
      sources: [source('CESEDA', 'L231-2')],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['ue-enregistre-mairie'],
      reason: text('Enregistré en mairie', 'Registered at the town hall'),
    },
  ],
  effect: text(
    'La personne est réputée résider en France depuis moins de trois mois.',
    'The person is deemed to have resided in France for less than three months.',
  ),
  questions: [ASK_ROLE],
  calculator: { event: 'ue-arrivee', startsAs: 'enteredOn', details: { role: 'citoyen' } },
};
