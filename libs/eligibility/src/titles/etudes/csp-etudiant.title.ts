import { text } from '@quantieme/law';
import { all, gate, parameter, soft, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { BEFORE_EXPIRY } from '../travail/filing.ts';

const CONDITIONS = [
  gate('G-CST'),
  when('stay.first_year_completed', '=', true),
  under('CESEDA L422-1', when('study.enrolled', '=', true)),
  under('CESEDA L422-1', when('study.means_monthly', '>=', parameter('STUDY_MEANS'))),
  under('CESEDA L411-4', when('study.serious_progress', '=', true)),
] as const;

/** Student who has spent a first year in France: the card lasts as long as the cycle of studies. */
export const CSP_ETUDIANT: Title = {
  id: 'csp-etudiant',
  kind: 'of-right',
  family: 'etudes',
  duration: text(
    'celle qui reste à courir du cycle d’études',
    'what remains of the cycle of studies',
  ),
  work: text(
    'à titre accessoire, 60\u00a0% de la durée annuelle de travail',
    'on the side, 60% of the yearly working time',
  ),
  versions: [
    {
      from: '2021-05-01',
      to: '2024-01-28',
      articles: ['CESEDA L433-4'],
      conditions: all(...CONDITIONS, when('integration.rejects_values', '=', false)),
    },
    {
      from: '2024-01-28',
      to: '2026-01-01',
      articles: ['CESEDA L433-4'],
      conditions: all(...CONDITIONS),
    },
    {
      from: '2026-01-01',
      to: null,
      articles: ['CESEDA L433-4'],
      // L433-4, 2° exempts nobody from the civic exam; the administration doesn't ask it from students.
      conditions: all(
        ...CONDITIONS,
        soft('integration.civic_exam_level', 'in', ['csp', 'cr', 'nat']),
      ),
    },
  ],
  filing: BEFORE_EXPIRY,
  documents: [
    text(
      'attestation de l’établissement sur la durée du cycle d’études',
      'statement by the school of the length of the cycle of studies',
    ),
    text('relevés de notes de la première année', 'transcripts of the first year'),
  ],
  notes: [
    text(
      'Un redoublement par cycle ne met pas en cause à lui seul le sérieux des études (L411-4, 8°).',
      'One repeated year per cycle doesn’t by itself call the seriousness of the studies into question (L411-4, 8°).',
    ),
    text(
      'Depuis 2026, l’article L433-4, 2° demande l’examen civique sans en dispenser les étudiants\u00a0; l’administration les en dispense (à vérifier).',
      'Since 2026 article L433-4, 2° asks for the civic exam without exempting students; the administration exempts them (to be checked).',
    ),
  ],
};
