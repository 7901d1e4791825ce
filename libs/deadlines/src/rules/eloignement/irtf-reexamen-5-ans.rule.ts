import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { text } from '../../engine/wording.ts';
import { BAN_GONE, BANS, givenOn, isBan } from './ban.ts';
import { months } from './common.ts';

/** Bans whose five years had run before the law of 26 January 2024 are reviewed at the next term only. */
const FIRST_REVIEWED = '2019-01-28';

/** Review of a ban on return every five years. */
export const IRTF_REEXAMEN_5_ANS: Rule = {
  id: 'irtf-reexamen-5-ans',
  label: text('Interdiction de retour : réexamen', 'Ban on return: review'),
  explanation: text(
    'Les motifs de l’interdiction sont réexaminés tous les cinq ans depuis la date de la décision. La personne peut présenter des observations écrites. Sans décision d’abrogation notifiée dans les deux mois, le réexamen vaut refus implicite, susceptible de recours.',
    'The grounds of the ban are reviewed every five years from the date of the decision. The person may send written observations. Without a repeal notified within two months, the review stands as an implicit refusal, open to challenge.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: {
    on: BANS,
    when: (scene) => isBan(scene) && String(givenOn(scene)) >= FIRST_REVIEWED,
    start: (scene) => startOn(givenOn(scene)),
  },
  versionBy: (scene) => givenOn(scene),
  versionDate: text('jour de l’interdiction', 'day of the ban'),
  versions: [
    {
      from: '2024-01-28',
      to: null,
      limit: months(60),
      sources: [source('CESEDA', 'L613-9')],
    },
  ],
  distance: 'none',
  endings: [BAN_GONE],
  effect: text(
    'Deux mois de silence ensuite : refus implicite d’abroger.',
    'Two months of silence after that: implicit refusal to repeal.',
  ),
  calculator: { event: 'irtf-notifiee', startsAs: 'decidedOn' },
};
