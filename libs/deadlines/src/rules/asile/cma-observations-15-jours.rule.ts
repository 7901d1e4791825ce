import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { CODE_2021, inForce } from './in-force.ts';

/** Observations before OFII ends reception conditions. */
export const CMA_OBSERVATIONS_15_JOURS: Rule = {
  id: 'cma-observations-15-jours',
  label: text(
    'Conditions d’accueil : observations à l’OFII',
    'Reception conditions: observations to OFII',
  ),
  explanation: text(
    "Avant de mettre fin aux conditions matérielles d'accueil, l'OFII doit laisser quinze jours pour présenter des observations écrites, notamment sur la vulnérabilité.",
    'Before ending reception conditions, OFII must allow fifteen days for written observations, on vulnerability above all.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: { on: ['cma-fin-envisagee'], start: fromNotification },
  versionBy: startDay,
  versionDate: text('jour de la lettre de l’OFII', 'day of the letter of OFII'),
  versions: inForce([CODE_2021, '2024-01-28', '2024-07-17'], (first) => ({
    limit: { mode: 'plain', unit: 'day', count: 15, roll: 'no' },
    sources: [source('CESEDA', 'D551-18', first), source('CESEDA', 'L551-16', first)],
  })),
  endings: [
    {
      outcome: 'met',
      by: ['cma-observations-deposees'],
      reason: text('Observations présentées', 'Observations sent'),
    },
    {
      outcome: 'extinguished',
      by: ['cma-refus-notifie'],
      timing: 'any-time',
      reason: text("L'OFII a décidé", 'OFII has decided'),
    },
  ],
  effect: text("L'OFII peut décider sans observations.", 'OFII may decide without observations.'),
  calculator: { event: 'cma-fin-envisagee', startsAs: 'notifiedOn' },
};
