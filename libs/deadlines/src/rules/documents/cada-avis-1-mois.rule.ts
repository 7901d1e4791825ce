import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { ASK_REGISTRATION, fromRegistration } from './registration.ts';

/** CADA gives its opinion within a month; nothing turns on it. */
export const CADA_AVIS_1_MOIS: Rule = {
  id: 'cada-avis-1-mois',
  label: text('Avis de la CADA', 'CADA’s opinion'),
  explanation: text(
    "La CADA rend son avis dans le mois de l'enregistrement. Cet avis ne fait courir ni n'arrête aucun délai : le refus confirmé naît à deux mois de l'enregistrement.",
    'CADA gives its opinion within a month of registration. It neither starts nor stops any time: the confirmed refusal is born two months after registration.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: ['cada-saisie'], start: fromRegistration },
  versionBy: startDay,
  versionDate: text("jour de l'enregistrement", 'day of registration'),
  versions: [
    {
      from: '2016-01-01',
      to: null,
      limit: { mode: 'plain', unit: 'month', count: 1, roll: 'no' },
      sources: [source('CRPA', 'R343-3')],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['cada-avis'],
      actedOn: ({ on }) => on,
      reason: text('Avis rendu', 'Opinion given'),
    },
    {
      outcome: 'extinguished',
      by: ['communication-obtenue'],
      timing: 'any-time',
      reason: text('Documents communiqués', 'Documents received'),
    },
  ],
  effect: text('Sans conséquence sur les délais.', 'No consequence on time limits.'),
  questions: [ASK_REGISTRATION],
  calculator: { event: 'cada-saisie', startsAs: 'registeredOn' },
};
