import { source } from '@quantieme/law';
import { isAfter } from '../../engine/lookup.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { inMetropole } from '../../engine/seat.ts';
import { startOn } from '../../engine/starts.ts';
import { text } from '../../engine/wording.ts';
import { hearingDay, hearingOn, isFromCnda, NOTICES } from './hearing.ts';
import { CODE_2021, inForce } from './in-force.ts';

function afterHearing(scene: Scene): Start | null {
  const hearing = hearingOn(scene);
  return hearing && startOn(hearing);
}

/** Note filed once the hearing is over. */
export const CNDA_NOTE_EN_DELIBERE_2_JOURS: Rule = {
  id: 'cnda-note-en-delibere-2-jours',
  label: text('CNDA : note en délibéré', 'Asylum court: note after the hearing'),
  explanation: text(
    "La décision ne mentionne que les notes en délibéré produites dans les deux jours francs suivant l'audience.",
    'The decision mentions only the notes filed within two clear days after the hearing.',
  ),
  nature: 'window',
  severity: 'information',
  trigger: {
    on: NOTICES,
    when: (scene) => hearingOn(scene) !== null && isFromCnda(scene, scene.occurrence),
    start: afterHearing,
  },
  versionBy: hearingDay,
  versionDate: text("jour de l'audience", 'day of the hearing'),
  versions: inForce([CODE_2021, '2024-07-15'], (first) => ({
    limit: { mode: 'franc', unit: 'day', count: 2, roll: 'prudent-no' },
    prudent: { mode: 'plain', unit: 'day', count: 2, roll: 'no' },
    sources: [source('CESEDA', 'R532-52', first)],
  })),
  seat: inMetropole,
  endings: [
    {
      outcome: 'met',
      by: ['note-en-delibere-cnda'],
      actedOn: ({ dates, on }) => dates.receivedOn ?? on,
      reason: text('Note produite', 'Note filed'),
    },
    {
      outcome: 'superseded',
      by: NOTICES,
      when: (scene, event) => isFromCnda(scene, event) && isAfter(event.on, scene.occurrence.on),
      timing: 'always',
      actedOn: ({ on }) => on,
      reason: text('Nouvelle audience', 'New hearing'),
    },
    {
      outcome: 'extinguished',
      by: ['decision-cnda'],
      timing: 'any-time',
      reason: text('La Cour a statué', 'The court has ruled'),
    },
  ],
  effect: text(
    'La note peut rester sans mention ni réponse.',
    'The note may be neither mentioned nor answered.',
  ),
  calculator: { event: 'avis-audience-cnda', startsAs: 'appointmentOn' },
};
