import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

const MARRIED_TO_A_FRENCH_CITIZEN = all(
  when('union.type', '=', 'marriage'),
  when('union.partner_is_french', '=', true),
  when('union.communal_life', '=', true),
  when('union.partner_kept_french', '=', true),
  any(when('union.married_in_france', '=', true), when('union.marriage_transcribed', '=', true)),
);

/** Spouse of a French citizen who came with a long-stay visa, the life in common unbroken since the wedding. */
export const CST_VPF_CONJOINT_FRANCAIS_VISA: Title = {
  id: 'cst-vpf-conjoint-francais-visa',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text(
    '1 an (visa valant titre de séjour, puis carte) ; ensuite carte pluriannuelle de 2 ans',
    'one year (visa serving as a permit, then a card); then a multi-year card of two years',
  ),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: '2021-08-26',
      articles: ['CESEDA L423-1'],
      conditions: all(
        gate('G-CST'),
        when('person.polygamy_in_france', '=', false),
        MARRIED_TO_A_FRENCH_CITIZEN,
        gate('G-VISA-L'),
      ),
    },
    {
      from: '2021-08-26',
      to: null,
      articles: ['CESEDA L423-1'],
      conditions: all(gate('G-CST'), MARRIED_TO_A_FRENCH_CITIZEN, gate('G-VISA-L')),
    },
  ],
  filing: text(
    'Dans les deux mois de l’entrée en France (R431-4) ; avec un visa valant titre de séjour, avant son expiration, dans les délais de R431-5.',
    'Within two months of entering France (R431-4); with a visa serving as a permit, before it expires, within the time limits of R431-5.',
  ),
  documents: [
    text(
      'Acte de mariage de moins de trois mois, ou transcription du mariage célébré à l’étranger',
      'Marriage certificate less than three months old, or the registration in France of a marriage abroad',
    ),
    text(
      'Nationalité française du conjoint : carte d’identité en cours ou certificat de nationalité',
      'French nationality of the spouse: identity card in force or certificate of nationality',
    ),
    text(
      'Preuves de la vie commune depuis le mariage : bail, factures, avis d’imposition, CAF aux deux noms',
      'Proof of the life in common since the wedding: lease, bills, tax notices, family benefits in both names',
    ),
    text('Déclaration conjointe de vie commune', 'Joint statement of life in common'),
  ],
  notes: [
    text(
      'Le visa de long séjour est de droit : il n’est refusé qu’en cas de fraude, d’annulation du mariage ou de menace à l’ordre public (L312-3).',
      'The long-stay visa is a right: it is refused only for fraud, annulment of the marriage or a threat to public order (L312-3).',
    ),
    text(
      'Le préfet saisit la commission du titre de séjour avant de refuser la délivrance ou le renouvellement à qui remplit les conditions (L432-13, 1°).',
      'The prefect consults the residence commission before refusing issue or renewal to someone who meets the conditions (L432-13, 1°).',
    ),
    text(
      'Sans visa de long séjour mais entré régulièrement et marié en France : voir L423-2.',
      'Without a long-stay visa but having entered regularly and married in France: see L423-2.',
    ),
  ],
};
