import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { fromNamed } from '../named-date.ts';
import { months } from '../titre/windows.ts';
import { BACK, endedWithin, hasPermanentRight } from './family.ts';

const MONTHS = 24;

/** More than two consecutive years away: the right of permanent residence is lost. */
export const UE_PERMANENT_PERTE_2_ANS: Rule = {
  id: 'ue-permanent-perte-2-ans',
  label: text(
    'Séjour permanent : deux ans d’absence au plus',
    'Permanent residence: two years away at most',
  ),
  explanation: text(
    'Une absence de France de plus de deux années consécutives fait perdre le droit au séjour permanent.',
    'An absence from France of more than two consecutive years loses the right of permanent residence.',
  ),
  nature: 'milestone',
  severity: 'fatal',
  trigger: {
    on: ['ue-absence'],
    when: (scene) => hasPermanentRight(scene) !== false && !endedWithin(scene, MONTHS),
    start: fromNamed('fromOn'),
  },
  versionBy: startDay,
  versionDate: text('jour du départ', 'day of departure'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: months(MONTHS, 'no'),
      sources: [source('CESEDA', 'L234-2')],
    },
  ],
  endings: [BACK],
  effect: text(
    'Le droit au séjour permanent est perdu.',
    'The right of permanent residence is lost.',
  ),
  questions: [
    {
      fact: 'permanent',
      kind: 'boolean',
      question: text(
        'Le droit au séjour permanent était-il acquis au départ ?',
        'Had the right of permanent residence been acquired before leaving?',
      ),
      effect: text(
        'Sinon six mois d’absence par an suffisent à rompre les cinq ans',
        'If not, six months away in a year are enough to break the five years',
      ),
      when: (scene) => hasPermanentRight(scene) === null,
    },
  ],
  calculator: { event: 'ue-absence', startsAs: 'fromOn', details: { permanent: true } },
};
