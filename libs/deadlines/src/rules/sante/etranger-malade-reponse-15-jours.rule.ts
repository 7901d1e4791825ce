import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { fromNamed } from '../named-date.ts';

/** The doctor whom OFII asks for more answers within fifteen days. */
export const ETRANGER_MALADE_REPONSE_15_JOURS: Rule = {
  id: 'etranger-malade-reponse-15-jours',
  label: text("Réponse du médecin à l'OFII", 'Doctor’s answer to OFII'),
  explanation: text(
    "Le médecin traitant ou hospitalier que l'OFII interroge répond dans les quinze jours. Ce délai n'oblige pas le client, mais le rapport s'établit sans la réponse.",
    'The treating or hospital doctor whom OFII asks answers within fifteen days. The time does not bind the client, but the report is made without the answer.',
  ),
  nature: 'milestone',
  severity: 'important',
  trigger: { on: ['ofii-complement-demande'], start: fromNamed('sentOn') },
  versionBy: startDay,
  versionDate: text("demande de l'OFII", 'request of OFII'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: { mode: 'plain', unit: 'day', count: 15, roll: 'no' },
      sources: [source('CESEDA', 'R425-12')],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['ofii-complement-fourni'],
      reason: text('Le médecin a répondu', 'The doctor answered'),
    },
    {
      outcome: 'extinguished',
      by: ['ofii-avis-rendu'],
      timing: 'any-time',
      actedOn: ({ on }) => on,
      reason: text('Avis rendu', 'Opinion given'),
    },
  ],
  effect: text(
    "Le rapport s'établit au vu des éléments disponibles et le constate.",
    'The report is made on what is available and says so.',
  ),
  calculator: { event: 'ofii-complement-demande', startsAs: 'sentOn' },
};
