import type { Rule } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { fromBirthday } from './birthdays.ts';
import { CARE_VERSION_DATE, CARE_VERSIONS, careDay, isInCare } from './care.ts';
import { NO_LONGER_NEEDED, REQUESTED_IN_TIME } from './reaching.ts';

/** Young person in care between 16 and 18: the year after the 18th birthday. */
export const TITRE_ASE_16_18_UN_AN: Rule = {
  id: 'titre-ase-16-18-un-an',
  label: text(
    'Confié entre 16 et 18 ans : veille des 19 ans',
    'In care between 16 and 18: eve of the 19th birthday',
  ),
  explanation: text(
    "Le jeune confié à l'ASE (ou, depuis le 9 février 2022, à un tiers digne de confiance) entre 16 et 18 ans peut recevoir une carte « salarié » ou « travailleur temporaire » dans l'année qui suit ses 18 ans, s'il suit depuis six mois au moins une formation qualifiante. Le texte borne la délivrance, non la seule demande. Hors de la liste de R. 431-5 2°, ce fondement peut être lu comme n’ouvrant que deux mois (R. 431-5 3°) : visez aussi ce jour, montré à part.",
    'A young person entrusted to child welfare (or, since 9 February 2022, to a trustworthy third party) between 16 and 18 may receive a work permit in the year after the 18th birthday, having followed qualifying training for at least six months. The text bounds the grant, not the request alone. Not being on the list of R. 431-5 2°, the ground may be read as giving two months only (R. 431-5 3°): aim at that day too, shown apart.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['majorite', 'naissance'], when: isInCare, start: fromBirthday(18) },
  versionBy: careDay,
  versionDate: CARE_VERSION_DATE,
  versions: CARE_VERSIONS,
  endings: [REQUESTED_IN_TIME, NO_LONGER_NEEDED],
  effect: text(
    'Le fondement de L. 435-3 est perdu ; restent L. 423-23 et L. 435-1.',
    'The ground of L. 435-3 is lost; L. 423-23 and L. 435-1 remain.',
  ),
  calculator: { event: 'majorite', startsAs: 'validFrom', details: { title: 'aes-ase-16-18' } },
};
