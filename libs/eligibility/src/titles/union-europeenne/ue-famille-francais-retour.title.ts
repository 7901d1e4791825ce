import { text } from '@quantieme/law';
import { all, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const UE_FAMILLE_FRANCAIS_RETOUR: Title = {
  id: 'ue-famille-francais-retour',
  kind: 'of-right',
  family: 'union-europeenne',
  duration: text('5 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L200-4', 'CESEDA L233-2'],
      conditions: all(
        when('eu.sponsor_french_returning', '=', true),
        when('eu.family_link', 'in', ['spouse', 'descendant', 'ascendant-dependent', 'partner']),
      ),
    },
  ],
  filing: text('', 'after return'),
  documents: [text('', 'EU residence proofs of the French sponsor')],
  notes: [],
};
