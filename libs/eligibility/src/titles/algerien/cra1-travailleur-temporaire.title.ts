import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { LONG_STAY_VISA } from './algerian-words.ts';
import { LONG_STAY_VISA_OR_CERTIFICATE } from './algerian-conditions.ts';

/** Algerian with a fixed-term contract approved by the labour authority. */
export const CRA1_TRAVAILLEUR_TEMPORAIRE: Title = {
  id: 'cra1-travailleur-temporaire',
  kind: 'on-conditions',
  family: 'algerien',
  duration: text('durée du contrat', 'length of the contract'),
  work: text('salariée, selon le contrat visé', 'employment, under the approved contract'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7'],
      conditions: all(
        gate('G-CRA'),
        when('work.contract_type', 'in', ['cdd', 'interim']),
        when('work.authorisation_granted', '=', true),
        LONG_STAY_VISA_OR_CERTIFICATE,
      ),
    },
  ],
  filing: text('Avant l’expiration du visa.', 'Before the visa expires.'),
  documents: [
    text('autorisation de travail et contrat visé', 'work authorisation and approved contract'),
  ],
  notes: [LONG_STAY_VISA],
  toVerify: true,
};
