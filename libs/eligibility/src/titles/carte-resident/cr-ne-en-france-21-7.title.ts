import { text } from '@quantieme/law';
import { all, gate, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, COMMISSION, TEN_YEARS } from './resident-card.ts';

/** Young person born in France who meets the conditions on which the Civil Code gives French nationality at eighteen. */
export const CR_NE_EN_FRANCE_21_7: Title = {
  id: 'cr-ne-en-france-21-7',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-1', 'Code civil 21-7'],
      conditions: all(under('CESEDA L426-1', gate('G-CR')), when('birth.right_21_7', '=', true)),
    },
  ],
  filing: text(
    'Au plus tard la veille du dix-neuvième anniversaire (R431-5)\u00a0; la régularité du séjour n’est pas exigée.',
    'By the eve of the nineteenth birthday (R431-5); no regular stay is required.',
  ),
  documents: [
    text('acte de naissance en France', 'French birth certificate'),
    text(
      'certificats de scolarité et preuves de résidence depuis l’âge de onze ans',
      'school certificates and proof of residence since the age of eleven',
    ),
  ],
  notes: [
    text(
      'Vérifier d’abord la nationalité\u00a0: qui est déjà devenu français à dix-huit ans demande un certificat de nationalité française, non un titre.',
      'Check nationality first: someone who already became French at eighteen asks for a French nationality certificate, not for a permit.',
    ),
    text(
      'Dispense du contrat d’intégration républicaine entre seize et dix-huit ans (L413-5).',
      'Exempt from the republican integration contract between sixteen and eighteen (L413-5).',
    ),
    COMMISSION,
  ],
  toVerify: true,
};
