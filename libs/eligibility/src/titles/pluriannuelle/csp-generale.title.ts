import { text } from '@quantieme/law';
import { all, gate, not, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CSP_GENERALE: Title = {
  id: 'csp-generale',
  kind: 'of-right',
  family: 'pluriannuelle',
  duration: text(
    '4 ans; 2 ans for spouses of French, parents of French children and L423-23; care length for L425-9; rest of the studies for students (L411-4)',
    '',
  ),
  work: text('as the mention', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L433-4', 'CESEDA L433-5', 'CESEDA L411-4'],
      conditions: all(
        gate('G-CST'),
        when('stay.first_year_completed', '=', true),
        when('stay.title_conditions_still_met', '=', true),
        not(
          when('stay.current_title_id', 'in', [
            'cst-travailleur-temporaire',
            'cst-vpf-traite',
            'cst-vpf-ordonnance-protection',
            'cst-vpf-mariage-force',
            'cst-visiteur',
            'cst-jeune-au-pair',
            'cst-stagiaire',
          ]),
        ),
        gate('G-INTEG-CSP'),
      ),
    },
  ],
  filing: text('', '2 months before expiry'),
  documents: [text('', 'civic exam, A2, CIR certificate, proofs of the same ground')],
  notes: [],
};
