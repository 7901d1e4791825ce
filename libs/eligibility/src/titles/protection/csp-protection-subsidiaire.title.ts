import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Beneficiary of subsidiary protection. */
export const CSP_PROTECTION_SUBSIDIAIRE: Title = {
  id: 'csp-protection-subsidiaire',
  kind: 'of-right',
  family: 'protection',
  duration: text('4 ans au plus', 'four years at most'),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L424-9'],
      conditions: all(gate('G-PROT'), when('protection.status', '=', 'subsidiary')),
    },
  ],
  filing: text(
    'Dès la décision de l’OFPRA ou de la CNDA ; la carte est délivrée dans les trois mois de celle-ci (R424-7).',
    'Once OFPRA or the CNDA has decided; the card is issued within three months of that decision (R424-7).',
  ),
  documents: [
    text('Décision de l’OFPRA ou de la CNDA', 'Decision of OFPRA or of the CNDA'),
    text(
      'Actes d’état civil établis par l’OFPRA, dès qu’ils sont délivrés',
      'Civil-status records drawn up by OFPRA, once issued',
    ),
  ],
  notes: [
    text(
      'La carte est pluriannuelle dès la première admission au séjour ; ni visa ni contrat d’intégration ne la conditionnent (L424-9).',
      'The card is a multi-year one from the first admission to stay; it depends on no visa and no integration contract (L424-9).',
    ),
    text(
      'Après quatre ans de résidence régulière : carte de résident (L424-13).',
      'After four years of regular residence: resident card (L424-13).',
    ),
    text(
      'Fin de la protection : la carte est retirée, sauf après cinq ans de séjour régulier, hors menace à l’ordre public ou retour volontaire (L424-15).',
      'End of the protection: the card is withdrawn, save after five years of regular stay, unless there is a threat to public order or a voluntary return (L424-15).',
    ),
    text(
      'Algériens : leur accord ne dit rien de la protection ; en pratique un certificat d’un an, la carte de quatre ans étant à revendiquer.',
      'Algerians: their agreement says nothing of protection; in practice a one-year certificate, the four-year card being argued for.',
    ),
  ],
};
