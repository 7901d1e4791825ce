import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { months } from '../titre/windows.ts';
import { fromBirthday } from './birthdays.ts';
import { groundOf } from './grounds.ts';
import { concernsYouth, NO_LONGER_NEEDED, REQUESTED_IN_TIME } from './reaching.ts';

const SINCE = day('2021-05-01');

/** Child of a long-term resident of another Member State: three months after the 18th birthday. */
export const TITRE_ENFANT_RLD_UE_3_MOIS: Rule = {
  id: 'titre-enfant-rld-ue-3-mois',
  label: text(
    "Enfant d'un résident de longue durée-UE : trois mois après 18 ans",
    'Child of an EU long-term resident: three months after the 18th birthday',
  ),
  explanation: text(
    "L'enfant entré mineur d'un résident de longue durée-UE d'un autre État membre, titulaire en France de la carte de l'article L. 426-11, demande sa carte dans les trois mois de ses 18 ans.",
    'The child, entered as a minor, of a long-term resident of another Member State who holds in France the permit of article L. 426-11, asks for a permit within three months of the 18th birthday.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: ['majorite', 'naissance'],
    when: (scene) =>
      groundOf(scene) === 'child-of-resident' &&
      concernsYouth(scene, { recordedAs: 'majorite', endsAt: 19, since: SINCE }),
    start: fromBirthday(18),
  },
  versionBy: startDay,
  versionDate: text('jour du 18e anniversaire', 'day of the 18th birthday'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: months(3, 'prudent-no'),
      sources: [source('CESEDA', 'L426-13'), source('CESEDA', 'L426-12')],
    },
  ],
  endings: [REQUESTED_IN_TIME, NO_LONGER_NEEDED],
  effect: text(
    "La condition de délai n'est plus remplie : la carte n'est plus due sur ce fondement.",
    'The time condition is no longer met: the permit is no longer due on this ground.',
  ),
  calculator: {
    event: 'majorite',
    startsAs: 'validFrom',
    details: { title: 'cst-famille-rld-autre-etat' },
  },
};
