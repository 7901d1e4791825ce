import { source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { fromNamed } from '../named-date.ts';
import { months } from '../titre/windows.ts';
import { BACK, endedWithin, hasPermanentRight } from './family.ts';

const [USUAL, SERIOUS] = [6, 12];
const isSerious = ({ occurrence }: Scene): boolean =>
  yesNo(occurrence.event, 'seriousReason') === true;

/** Before permanent residence: absences that do not break the five years. */
export const UE_ABSENCE_CONTINUITE_6_MOIS: Rule = {
  id: 'ue-absence-continuite-6-mois',
  label: text(
    'Absence : continuité du séjour avant cinq ans',
    'Absence: continuity of residence before five years',
  ),
  explanation: text(
    'Les absences qui ne dépassent pas six mois par an ne rompent pas la continuité du séjour ni la validité de la carte ; ni une absence de douze mois consécutifs au plus pour une raison importante (grossesse, maladie grave, études, détachement…). Les obligations militaires ne comptent pas. Additionnez les absences de la même année.',
    'Absences that do not exceed six months a year break neither the continuity of residence nor the card; nor does one absence of up to twelve consecutive months for an important reason (pregnancy, serious illness, studies, posting…). Military service does not count. Add up the absences of the same year.',
  ),
  nature: 'milestone',
  severity: 'important',
  trigger: {
    on: ['ue-absence'],
    when: (scene) =>
      hasPermanentRight(scene) !== true && !endedWithin(scene, isSerious(scene) ? SERIOUS : USUAL),
    start: fromNamed('fromOn'),
  },
  versionBy: startDay,
  versionDate: text('jour du départ', 'day of departure'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: months(USUAL, 'no'),
      variants: [
        {
          label: text('Raison importante : douze mois', 'Important reason: twelve months'),
          when: isSerious,
          limit: months(SERIOUS, 'no'),
        },
      ],
      sources: [source('CESEDA', 'R234-3'), source('CESEDA', 'R233-15')],
    },
  ],
  endings: [BACK],
  effect: text(
    'La continuité du séjour est rompue : les cinq ans repartent.',
    'The continuity of residence is broken: the five years start again.',
  ),
  questions: [
    {
      fact: 'seriousReason',
      kind: 'boolean',
      question: text(
        "L'absence a-t-elle une raison importante (santé, études, détachement…) ?",
        'Has the absence an important reason (health, studies, posting…)?',
      ),
      effect: text('Douze mois au lieu de six, une fois', 'Twelve months instead of six, once'),
    },
  ],
  calculator: { event: 'ue-absence', startsAs: 'fromOn' },
};
