import { text } from '@quantieme/law';
import { all, gate, parameter, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { AFTER_ENTRY, LONG_STAY_VISA, ONE_YEAR } from './algerian-words.ts';
import { LONG_STAY_VISA_OR_CERTIFICATE } from './algerian-conditions.ts';

/** Algerian who lives on sufficient means and undertakes not to work. */
export const CRA1_7_A_VISITEUR: Title = {
  id: 'cra1-7-a-visiteur',
  kind: 'on-conditions',
  family: 'algerien',
  duration: ONE_YEAR,
  work: text('aucune', 'none'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7, a)'],
      conditions: all(
        gate('G-CRA'),
        when('resources.net_monthly', '>=', parameter('SMIC_NET')),
        when('resources.no_work_commitment', '=', true),
        LONG_STAY_VISA_OR_CERTIFICATE,
      ),
    },
  ],
  filing: AFTER_ENTRY,
  documents: [
    text('moyens d’existence', 'means of support'),
    text('logement', 'housing'),
    text('engagement de n’exercer aucune activité professionnelle', 'undertaking not to work'),
    text('contrôle médical de l’OFII', 'OFII medical examination'),
  ],
  notes: [LONG_STAY_VISA],
  toVerify: true,
};
