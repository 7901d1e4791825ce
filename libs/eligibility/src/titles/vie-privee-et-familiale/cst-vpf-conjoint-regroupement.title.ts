import { text } from '@quantieme/law';
import { all, gate, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { SPONSOR_HOLDS_A_CARD } from './sponsor-title.ts';
import { VISA_OF_REUNIFICATION } from './visa-of-reunification.ts';

/** Spouse admitted by family reunification, entered regularly, whose spouse holds a card. */
export const CST_VPF_CONJOINT_REGROUPEMENT: Title = {
  id: 'cst-vpf-conjoint-regroupement',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an ; ensuite carte pluriannuelle', 'one year; then a multi-year card'),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-14', 'CESEDA L423-17'],
      conditions: all(
        gate('G-CST'),
        under(
          'CESEDA L423-14',
          all(
            when('rf.authorised', '=', true),
            when('rf.role', '=', 'spouse'),
            when('entry.regular', '=', true),
            SPONSOR_HOLDS_A_CARD,
          ),
        ),
        // A separation before the request bars the card.
        under('CESEDA L423-17', when('union.communal_life', '=', true)),
        VISA_OF_REUNIFICATION,
      ),
    },
  ],
  filing: text(
    'Dans les deux mois de l’entrée (R431-4) ; avec un visa valant titre de séjour, avant son expiration (R431-5) ; regroupement sur place : dès la décision.',
    'Within two months of entry (R431-4); with a visa serving as a permit, before it expires (R431-5); reunification on the spot: once decided.',
  ),
  documents: [
    text('Décision de regroupement familial', 'Family reunification decision'),
    text('Visa de long séjour et cachet d’entrée', 'Long-stay visa and entry stamp'),
    text('Acte de mariage', 'Marriage certificate'),
    text('Titre de séjour du conjoint rejoint', 'Residence permit of the spouse joined'),
    text('Certificat médical de l’OFII', 'OFII medical certificate'),
    text('Preuves de vie commune', 'Proof of life in common'),
  ],
  notes: [
    text(
      'Une rupture dans les trois ans de l’autorisation permet le retrait ou le refus de renouvellement, sauf décès, violences ou enfants : voir L423-17 et L423-18.',
      'A separation within three years of the authorisation allows withdrawal or refusal to renew, save death, violence or children: see L423-17 and L423-18.',
    ),
    text(
      'Visa exigé : L423-14 n’est pas parmi les dispenses de L412-2. Le regroupement sur place ne vaut que pour qui détient déjà une carte (R434-6).',
      'Visa required: L423-14 is not among the exemptions of L412-2. Reunification on the spot is for those who already hold a card (R434-6).',
    ),
    text(
      'Conventions subsahariennes : le conjoint reçoit un titre de même durée que celui du regroupant.',
      'Sub-Saharan conventions: the spouse gets a permit as long as the sponsor’s.',
    ),
    text(
      'Commission du titre de séjour avant tout refus à qui remplit les conditions (L432-13, 1°).',
      'The residence commission sits before any refusal to someone who meets the conditions (L432-13, 1°).',
    ),
  ],
};
