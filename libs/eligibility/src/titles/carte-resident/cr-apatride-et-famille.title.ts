import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, COMMISSION, TEN_YEARS, WHEN_THE_TITLE_ENDS } from './resident-card.ts';

/** Stateless person, or family, after four years of regular residence. */
export const CR_APATRIDE_ET_FAMILLE: Title = {
  id: 'cr-apatride-et-famille',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L424-21'],
      conditions: all(
        // A simple threat bars this card: L412-5 has no exception.
        gate('G-OP-1'),
        gate('G-CR-BARS'),
        gate('G-POLY'),
        gate('G-VALUES'),
        when('stay.current_title_id', 'in', ['csp-apatride', 'csp-famille-apatride']),
        // « Quatre années de résidence régulière »: the text does not say uninterrupted.
        when('stay.regular_years_total', '>=', 4),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: WHEN_THE_TITLE_ENDS,
  documents: [
    text('décision reconnaissant la qualité d’apatride', 'decision recognising statelessness'),
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
