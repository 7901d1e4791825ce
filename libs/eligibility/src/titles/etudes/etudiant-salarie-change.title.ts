import { text } from '@quantieme/law';
import { all, gate, parameter, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { NO_NEW_VISA } from './after-studies.ts';
import { BEFORE_EXPIRY } from '../travail/filing.ts';
import { graduateOf } from './diploma.ts';

/** Graduate hired in the field of his degree above a threshold: the state of the job market can't be held against him. */
export const ETUDIANT_SALARIE_CHANGE: Title = {
  id: 'etudiant-salarie-change',
  kind: 'on-conditions',
  family: 'etudes',
  duration: text(
    '1 an («\u00a0salarié\u00a0») ou la durée du contrat («\u00a0travailleur temporaire\u00a0»)',
    'one year (employee) or the length of the contract (temporary worker)',
  ),
  work: text('l’emploi salarié autorisé', 'the authorised employment'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-4'],
      conditions: all(
        gate('G-NAT-SALARIE'),
        gate('G-CST'),
        when('work.contract_type', 'in', ['cdi', 'cdd']),
        when('work.authorisation_granted', '=', true),
        when('work.job_matches_degree', '=', true),
        ...graduateOf('CESEDA L421-4', 'CESEDA D421-6'),
        when('work.gross_monthly', '>=', parameter('SMIC_GROSS_X1_5')),
        NO_NEW_VISA,
      ),
    },
  ],
  filing: BEFORE_EXPIRY,
  documents: [
    text(
      'autorisation de travail obtenue par l’employeur',
      'work authorisation obtained by the employer',
    ),
    text('contrat de travail', 'employment contract'),
    text('diplôme ou attestation de réussite', 'degree or proof that it was obtained'),
  ],
  notes: [
    text(
      'Le seuil de rémunération relève d’un décret du code du travail qui n’a pas été relu\u00a0: 1,5 SMIC à vérifier.',
      'The pay threshold is in a decree of the Labour Code that wasn’t read again: 1.5 minimum wages, to be checked.',
    ),
    text(
      'À l’issue de la carte «\u00a0recherche d’emploi\u00a0», le même avantage vient de l’article L422-11.',
      'At the end of the job-search card, the same advantage comes from article L422-11.',
    ),
  ],
  toVerify: true,
};
