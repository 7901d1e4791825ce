import { source } from '@quantieme/law';
import { decidedOn } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';

const LIMIT = { mode: 'silence', unit: 'month', count: 6 } as const;
const OLD = day('2006-11-15');

/** Silence on a request for family reunification: six months from the complete file certified by OFII. */
export const REGROUPEMENT_DECISION_6_MOIS: Rule = {
  id: 'regroupement-decision-6-mois',
  label: text('Décision sur le regroupement familial', 'Decision on family reunification'),
  explanation: text(
    "Le préfet statue dans les six mois du dépôt du dossier complet, constaté par l'attestation de l'OFII. L'absence de décision vaut rejet.",
    'The prefect decides within six months of the complete file, certified by OFII. No decision is a rejection.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: { on: ['rf-attestation-depot'], start: fromNamed('completedOn') },
  versionBy: startDay,
  versionDate: text('jour du dossier complet', 'day of the complete file'),
  versions: [
    {
      from: null,
      to: '2021-04-30',
      limit: LIMIT,
      sources: [source('CESEDA', 'R421-20', OLD), source('CESEDA', 'L421-4', OLD)],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: LIMIT,
      sources: [source('CESEDA', 'R434-26'), source('CESEDA', 'R434-12')],
    },
  ],
  birth: {
    type: 'rf-refus-implicite',
    label: text('Refus implicite du regroupement', 'Implicit refusal of reunification'),
  },
  endings: [
    {
      outcome: 'met',
      by: ['rf-accord', 'rf-refus'],
      actedOn: decidedOn,
      reason: text('Le préfet a statué dans les six mois', 'The prefect decided within six months'),
    },
    {
      outcome: 'extinguished',
      by: ['rf-abandon', 'desistement'],
      reason: text('Demande abandonnée', 'Request given up'),
    },
  ],
  effect: text(
    'La demande est rejetée : deux mois pour saisir le tribunal et pour demander les motifs.',
    'The request is rejected: two months to go to court and to ask for the reasons.',
  ),
  calculator: { event: 'rf-attestation-depot', startsAs: 'completedOn' },
};
