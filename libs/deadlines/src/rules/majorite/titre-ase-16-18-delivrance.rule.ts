import type { Rule } from '../../engine/rule.ts';
import { eventsOf } from '../../engine/lookup.ts';
import { text } from '../../engine/wording.ts';
import { fromBirthday } from './birthdays.ts';
import { CARE_VERSION_DATE, CARE_VERSIONS, careDay, isInCare } from './care.ts';
import { NO_LONGER_NEEDED } from './reaching.ts';

/** Once asked for, the permit of a young person in care is still to be granted within the year. */
export const TITRE_ASE_16_18_DELIVRANCE: Rule = {
  id: 'titre-ase-16-18-delivrance',
  label: text(
    'Confié entre 16 et 18 ans : délivrance avant 19 ans',
    'In care between 16 and 18: grant before the 19th birthday',
  ),
  explanation: text(
    "L'article L. 435-3 borne la délivrance à l'année qui suit les 18 ans. Les juges retiendraient l'âge au jour de la demande (à vérifier) : relancez le préfet avant cette date.",
    'Article L. 435-3 bounds the grant to the year after the 18th birthday. Courts are said to look at the age on the day of the request (to be checked): press the prefect before that day.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: {
    on: ['majorite', 'naissance'],
    when: (scene) => isInCare(scene) && eventsOf(scene, ['demande-deposee']).length > 0,
    start: fromBirthday(18),
  },
  versionBy: careDay,
  versionDate: CARE_VERSION_DATE,
  versions: [
    { ...CARE_VERSIONS[0], toVerify: true },
    { ...CARE_VERSIONS[1], toVerify: true },
  ],
  endings: [
    NO_LONGER_NEEDED,
    {
      outcome: 'met',
      by: ['decision-favorable'],
      reason: text('Titre accordé dans le délai', 'Permit granted in time'),
    },
  ],
  effect: text(
    'Selon une lecture stricte, la carte ne peut plus être délivrée sur ce fondement.',
    'On a strict reading the permit can no longer be granted on this ground.',
  ),
  calculator: { event: 'majorite', startsAs: 'validFrom', details: { title: 'aes-ase-16-18' } },
};
