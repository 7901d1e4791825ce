import { text } from '@quantieme/law';
import { all, gate, parameter, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { TALENT_FILING } from './filing.ts';
import { payOfAnnex10 } from './pay-without-decree.ts';
import { REGULATED_PROFESSION } from './regulated-profession.ts';

const REPRESENTATIVE = when('talent.legal_representative', '=', true);
const PAY = when('work.gross_annual', '>=', parameter('MANDATAIRE_MIN'));

/** Legal representative of a company in France, already an employee or officer of the same group. */
export const TALENT_MANDATAIRE: Title = {
  id: 'talent-mandataire',
  kind: 'of-right',
  family: 'talent',
  duration: text('selon le projet, 4 ans au plus', 'depending on the project, four years at most'),
  work: text('l’activité qui a justifié la carte', 'the business for which the card was issued'),
  versions: [
    {
      from: '2021-05-01',
      to: '2025-06-16',
      articles: ['CESEDA L421-19'],
      // Threshold of annex 10: to be checked.
      conditions: all(
        gate('G-CST'),
        REPRESENTATIVE,
        when('work.group_seniority_months', '>=', 0),
        payOfAnnex10('MANDATAIRE_MIN'),
        gate('G-VISA-L'),
      ),
    },
    {
      from: '2025-06-16',
      to: null,
      articles: ['CESEDA L421-19'],
      conditions: all(
        gate('G-CST'),
        REPRESENTATIVE,
        under('CESEDA R421-37-1', when('work.group_seniority_months', '>', 3)),
        under('CESEDA R421-37', PAY),
        REGULATED_PROFESSION,
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: TALENT_FILING,
  documents: [
    text(
      'extrait Kbis et procès-verbal de nomination',
      'company register extract and minutes of the appointment',
    ),
    text(
      'contrat ou mandat dans le groupe depuis plus de trois mois',
      'contract or office in the group for more than three months',
    ),
    text('justificatif de rémunération', 'proof of pay'),
  ],
  notes: [
    text(
      'Rémunération d’au moins trois fois le SMIC brut annuel (R421-37).',
      'Pay of at least three times the gross yearly minimum wage (R421-37).',
    ),
  ],
};
