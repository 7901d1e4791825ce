import { source } from '@quantieme/law';
import { word, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';
import { ASK_VISA, visaOf } from './entry.ts';
import { mobilityOf } from './mobility.ts';
import { months } from './windows.ts';

/** A spouse who joins a resident enters on such a visa; a child does not, nor does whom no long-stay visa is asked of. */
function mayHoldVlsTs(scene: Scene): boolean {
  const { event } = scene.occurrence;
  const visa = visaOf(scene);
  if (visa === null && (scene.file.procedure === 'ue-famille' || mobilityOf(scene) === true))
    return false;
  if (event?.type === 'rf-entree') {
    return yesNo(event, 'vlsTs') ?? word(event, 'role') !== 'enfant';
  }
  return visa === null || visa === 'vls-ts';
}

/** Online validation of a long-stay visa that acts as a permit: three months from entry. */
export const VLS_TS_VALIDATION_3_MOIS: Rule = {
  id: 'vls-ts-validation-3-mois',
  label: text('Validation du VLS-TS', 'Validation of the long-stay visa'),
  explanation: text(
    "Le visa de long séjour valant titre de séjour se valide en ligne dans les trois mois de l'entrée. Les visas « dispense temporaire de carte de séjour » ne sont pas concernés.",
    'The long-stay visa acting as a permit is validated online within three months of entry. Visas marked “dispense temporaire de carte de séjour” are not concerned.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: {
    on: ['entree-en-france', 'rf-entree'],
    when: mayHoldVlsTs,
    start: fromNamed('enteredOn'),
  },
  versionBy: startDay,
  versionDate: text("jour de l'entrée", 'day of entry'),
  versions: [
    {
      from: null,
      to: '2021-04-30',
      limit: months(3, 'prudent-no'),
      sources: [source('CESEDA', 'R311-3', day('2009-06-01'))],
      toVerify: true,
    },
    {
      from: '2021-05-01',
      to: null,
      limit: months(3, 'prudent-no'),
      sources: [source('CESEDA', 'R431-17'), source('CESEDA', 'R431-16')],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['vls-ts-validee'],
      reason: text('VLS-TS validé', 'Long-stay visa validated'),
    },
  ],
  effect: text(
    'Le visa ne permet plus de séjourner au-delà de trois mois.',
    'The visa no longer allows a stay of more than three months.',
  ),
  questions: [ASK_VISA],
  calculator: { event: 'entree-en-france', startsAs: 'enteredOn', details: { visa: 'vls-ts' } },
};
