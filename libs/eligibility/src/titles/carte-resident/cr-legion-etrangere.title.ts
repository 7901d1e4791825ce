import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, COMMISSION, TEN_YEARS } from './resident-card.ts';

/** Serving or former member of the Foreign Legion: three years of service and the certificate of good conduct. */
export const CR_LEGION_ETRANGERE: Title = {
  id: 'cr-legion-etrangere',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-3'],
      conditions: all(
        gate('G-CR'),
        when('military.legion_years', '>=', 3),
        when('military.good_conduct', '=', true),
      ),
    },
  ],
  filing: text(
    'En service ou à la fin du contrat\u00a0; la régularité du séjour n’est pas exigée.',
    'While serving or at the end of the contract; no regular stay is required.',
  ),
  documents: [
    text('contrat et états de service', 'contract and service record'),
    text('certificat de bonne conduite', 'certificate of good conduct'),
  ],
  notes: [
    text(
      'Le retrait du certificat de bonne conduite permet celui de la carte (L426-3, R426-1).',
      'Withdrawal of the certificate of good conduct allows that of the card (L426-3, R426-1).',
    ),
    text(
      'Dispense du contrat d’intégration républicaine (L413-5).',
      'Exempt from the republican integration contract (L413-5).',
    ),
    COMMISSION,
  ],
};
