import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, COMMISSION, TEN_YEARS, WHEN_THE_TITLE_ENDS } from './resident-card.ts';

/** Holder of subsidiary protection, or family, after four years of regular residence. */
export const CR_PROTECTION_SUBSIDIAIRE: Title = {
  id: 'cr-protection-subsidiaire',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L424-13'],
      conditions: all(
        // A simple threat bars this card: L412-5 has no exception, and the directive guarantees no such card.
        gate('G-OP-1'),
        gate('G-CR-BARS'),
        gate('G-POLY'),
        gate('G-VALUES'),
        when('stay.current_title_id', 'in', [
          'csp-protection-subsidiaire',
          'csp-famille-protection-subsidiaire',
        ]),
        // « Quatre années de résidence régulière »: the text does not say uninterrupted.
        when('stay.regular_years_total', '>=', 4),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: WHEN_THE_TITLE_ENDS,
  documents: [
    text('décision de l’OFPRA ou de la CNDA', 'decision of OFPRA or the CNDA'),
    text(
      'titres et récépissés couvrant les quatre années',
      'permits and receipts covering the four years',
    ),
  ],
  notes: [
    text(
      'Aucune condition d’intégration républicaine\u00a0: L413-7 ne vise pas cette carte.',
      'No condition of republican integration: L413-7 does not name this card.',
    ),
    COMMISSION,
  ],
};
