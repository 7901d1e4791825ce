import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, NO_INTEGRATION, TEN_YEARS } from './tunisian-words.ts';
import { TUNISIAN } from './tunisian-conditions.ts';

/** Tunisian parent of a French child: parental authority, even in part, or upkeep. */
export const TUN_CR_PARENT_ENFANT_FRANCAIS: Title = {
  id: 'tun-cr-parent-enfant-francais',
  kind: 'of-right',
  family: 'tunisien',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-tunisien 10'],
      conditions: all(
        TUNISIAN,
        when('child.french_minor_in_france', '=', true),
        any(
          when('child.parental_authority', '=', true),
          when('child.provides_for_needs', '=', true),
        ),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: text('Tant que le séjour est régulier.', 'As long as stay is regular.'),
  documents: [
    text('acte de naissance de l’enfant', 'birth certificate of the child'),
    text('nationalité française de l’enfant', 'French nationality of the child'),
    text('autorité parentale, ou preuves d’entretien', 'parental authority, or proof of upkeep'),
  ],
  notes: [NO_INTEGRATION],
  toVerify: true,
};
