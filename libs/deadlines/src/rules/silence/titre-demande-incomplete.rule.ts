import { decision, source } from '@quantieme/law';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { requestDay } from '../../engine/version-dates.ts';
import { step, text } from '../../engine/wording.ts';
import { VERSION_DATE } from './permit-silence.ts';
import { asksForPermit, noClock, PERMIT_REQUESTS } from './request.ts';

const day = (date: string) => Temporal.PlainDate.from(date);

const REASONS = {
  incomplete: text(
    "Dossier incomplet : le silence vaut seulement refus d'enregistrer, qui ne s'attaque pas",
    'Incomplete file: silence is a mere refusal to register, which cannot be challenged',
  ),
  channel: text(
    "Voie de dépôt non admise : la demande n'est pas valablement formée",
    'Channel not allowed: the request is not validly made',
  ),
} as const;

function noClockStart(scene: Scene): Start {
  const reason = REASONS[noClock(scene) ?? 'incomplete'];
  return startOn(scene.occurrence.on, [step('no-clock', reason, null, decision('493514'))]);
}

/** A file without a required document, or sent by a channel that is not allowed: no clock runs. */
export const TITRE_DEMANDE_INCOMPLETE: Rule = {
  id: 'titre-demande-incomplete',
  label: text(
    'Demande incomplète ou irrégulière : aucun délai ne court',
    'Incomplete or irregular request: no clock is running',
  ),
  explanation: text(
    "Il manque une pièce exigée (état civil, nationalité, ou pièce sans laquelle la demande ne peut être instruite), ou la voie de dépôt n'est pas admise : le silence ne fait naître aucun refus de séjour. Depuis le 16 juin 2025 l'administration doit réclamer les pièces.",
    'A required document is missing (civil status, nationality, or one without which the request cannot be examined), or the channel is not allowed: silence gives birth to no refusal of stay. Since 16 June 2025 the administration must ask for the missing documents.',
  ),
  nature: 'milestone',
  severity: 'important',
  trigger: {
    on: PERMIT_REQUESTS,
    when: (scene) => asksForPermit(scene) && noClock(scene) !== null,
    start: noClockStart,
  },
  versionBy: requestDay,
  versionDate: VERSION_DATE,
  versions: [
    {
      from: null,
      to: '2024-10-09',
      limit: { mode: 'none' },
      sources: [source('CESEDA', 'R431-10', day('2021-05-01'))],
      toVerify: true,
    },
    {
      from: '2024-10-10',
      to: '2025-06-15',
      limit: { mode: 'none' },
      sources: [
        decision('493514'),
        decision('494718'),
        source('CESEDA', 'R431-10', day('2024-10-10')),
        source('CESEDA', 'R431-11', day('2024-10-10')),
      ],
    },
    {
      from: '2025-06-16',
      to: null,
      limit: { mode: 'none' },
      sources: [
        decision('493514'),
        decision('494718'),
        source('CESEDA', 'R431-10', day('2025-06-16')),
        source('CESEDA', 'R431-11', day('2025-06-16')),
      ],
    },
  ],
  endings: [
    {
      outcome: 'extinguished',
      by: ['decision-favorable', 'carte-remise', 'titre-obtenu', 'desistement'],
      timing: 'any-time',
      reason: text('Plus rien à compléter', 'Nothing left to complete'),
    },
  ],
  effect: text(
    'Complétez le dossier ou déposez-le par la voie admise, et gardez la preuve du dépôt complet.',
    'Complete the file or file it through the allowed channel, and keep proof of the complete filing.',
  ),
  calculator: { event: 'demande-deposee', startsAs: 'receivedOn', details: { complete: false } },
};
