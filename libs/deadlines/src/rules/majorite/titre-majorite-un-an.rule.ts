import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { fromBirthday } from './birthdays.ts';
import { ASK_GROUND, groundOf } from './grounds.ts';
import { concernsYouth, NO_LONGER_NEEDED, REQUESTED_IN_TIME } from './reaching.ts';

const EVE_OF_19 = { mode: 'less-than', unit: 'month', count: 12 } as const;
const SINCE = day('2006-11-15');

/** Young adult entitled to a permit: until the eve of the 19th birthday. */
export const TITRE_MAJORITE_UN_AN: Rule = {
  id: 'titre-majorite-un-an',
  label: text(
    'Jeune majeur de plein droit : veille des 19 ans',
    'Young adult with a right: eve of the 19th birthday',
  ),
  explanation: text(
    "Le jeune qui séjourne déjà en France et remplit les conditions d'un titre de plein droit de la liste (regroupement familial, ASE avant 16 ans, résidence depuis 13 ans, famille de réfugié, famille talent…) le demande au plus tard la veille de ses 19 ans. L'article L. 435-3 et l'article L. 423-13 ont leurs propres délais. La liste vise un article L. 424-24 qui n'existe pas : lire L. 424-21.",
    'A young person already in France who meets the conditions of a listed permit as of right (family reunification, in care before 16, resident since 13, family of a refugee, talent family…) asks for it at the latest on the eve of the 19th birthday. Articles L. 435-3 and L. 423-13 have limits of their own. The list names an article L. 424-24 that does not exist: read L. 424-21.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: {
    on: ['majorite', 'naissance'],
    when: (scene) => {
      const ground = groundOf(scene);
      const concerned = ground === 'listed' || ground === null;
      return (
        concerned && concernsYouth(scene, { recordedAs: 'majorite', endsAt: 19, since: SINCE })
      );
    },
    start: fromBirthday(18),
  },
  versionBy: startDay,
  versionDate: text('jour du 18e anniversaire', 'day of the 18th birthday'),
  versions: [
    {
      from: '2006-11-15',
      to: '2021-04-30',
      limit: EVE_OF_19,
      sources: [source('CESEDA', 'R311-2', day('2019-03-01'))],
    },
    { from: '2021-05-01', to: null, limit: EVE_OF_19, sources: [source('CESEDA', 'R431-5')] },
  ],
  endings: [REQUESTED_IN_TIME, NO_LONGER_NEEDED],
  effect: text(
    "La demande n'est plus faite dans le délai : restent l'examen tardif et d'autres fondements (L. 423-23, L. 435-1).",
    'The request is no longer made in time: a late examination and other grounds remain (L. 423-23, L. 435-1).',
  ),
  questions: [ASK_GROUND],
  calculator: { event: 'majorite', startsAs: 'validFrom' },
};
