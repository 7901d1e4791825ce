import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

// The article asks for six months of actual life in common in France and does not tie them to the wedding day.
const MARRIED_AND_LIVING_IN_FRANCE = all(
  when('entry.regular', '=', true),
  when('union.type', '=', 'marriage'),
  when('union.married_in_france', '=', true),
  when('union.partner_is_french', '=', true),
  when('union.partner_kept_french', '=', true),
  when('union.communal_life', '=', true),
  when('union.communal_months_in_france', '>=', 6),
);

/** Spouse of a French citizen who entered regularly and married in France: six months of life in common, no long-stay visa. */
export const CST_VPF_CONJOINT_FRANCAIS_SANS_VISA: Title = {
  id: 'cst-vpf-conjoint-francais-sans-visa',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an ; ensuite carte pluriannuelle', 'one year; then a multi-year card'),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: '2021-08-26',
      articles: ['CESEDA L423-2'],
      conditions: all(
        gate('G-CST'),
        when('person.polygamy_in_france', '=', false),
        MARRIED_AND_LIVING_IN_FRANCE,
      ),
    },
    {
      from: '2021-08-26',
      to: null,
      articles: ['CESEDA L423-2'],
      conditions: all(gate('G-CST'), MARRIED_AND_LIVING_IN_FRANCE),
    },
  ],
  filing: text(
    'À tout moment, dès six mois de vie commune en France.',
    'At any time, once the couple has lived together in France for six months.',
  ),
  documents: [
    text(
      'Visa et cachet d’entrée, ou dispense de visa ; déclaration d’entrée si l’arrivée s’est faite par un autre État Schengen',
      'Visa and entry stamp, or exemption from visa; declaration of entry if arriving through another Schengen State',
    ),
    text(
      'Acte de mariage français de moins de trois mois',
      'French marriage certificate less than three months old',
    ),
    text(
      'Nationalité française du conjoint : carte d’identité en cours ou certificat de nationalité',
      'French nationality of the spouse: identity card in force or certificate of nationality',
    ),
    text(
      'Preuves de six mois de vie commune en France',
      'Proof of six months of life in common in France',
    ),
  ],
  notes: [
    text(
      'Seule compte la régularité de l’entrée : un visa de court séjour expiré depuis n’y change rien.',
      'Only the regularity of the entry counts: a short-stay visa that has since expired changes nothing.',
    ),
    text(
      'Mariage célébré à l’étranger, entrée irrégulière ou par un autre État Schengen sans déclaration : cette voie est fermée.',
      'Marriage abroad, irregular entry, or entry through another Schengen State without a declaration: this way is closed.',
    ),
    text(
      'Une séparation passée, suivie de six mois de vie commune, n’exclut pas L423-2, qui ne reprend pas la condition de L423-1, 1°.',
      'A past separation followed by six months together does not exclude L423-2, which does not repeat the condition of L423-1, 1°.',
    ),
    text(
      'L432-13 ne nomme que L423-1 : demander néanmoins la saisine de la commission du titre de séjour.',
      'L432-13 names L423-1 only: ask all the same that the residence commission be consulted.',
    ),
  ],
};
