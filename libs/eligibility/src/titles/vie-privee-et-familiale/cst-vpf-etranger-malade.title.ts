import { text } from '@quantieme/law';
import { all, gate, risk, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Habitual resident who needs care without which the consequences could be exceptionally grave, and cannot get it at home. */
export const CST_VPF_ETRANGER_MALADE: Title = {
  id: 'cst-vpf-etranger-malade',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text(
    '1 an ; ensuite carte pluriannuelle de la durée des soins',
    'one year; then a multi-year card for as long as the care',
  ),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L425-9'],
      conditions: all(
        gate('G-CST'),
        when('stay.habitual_residence', '=', true),
        when('health.exceptional_gravity', '=', true),
        when('health.treatment_available_origin', '=', false),
        risk('health.ofii_opinion', 'in', ['none', 'pending', 'unfavourable']),
      ),
    },
  ],
  filing: text(
    'À tout moment, même en séjour irrégulier ; demandeur d’asile : dans les trois mois de l’enregistrement de sa demande (D431-7).',
    'At any time, even without a regular stay; asylum seekers: within three months of the registration of their claim (D431-7).',
  ),
  documents: [
    text(
      'Certificat médical adressé sous pli à l’OFII dans le mois de l’enregistrement de la demande (R425-12), jamais à la préfecture',
      'Medical certificate sent under seal to OFII within a month of registration (R425-12), never to the prefecture',
    ),
    text(
      'Preuves de la résidence habituelle en France, en pratique d’un an',
      'Proof of habitual residence in France, in practice for one year',
    ),
  ],
  notes: [
    text(
      'Ne jamais recueillir ni transmettre le diagnostic : seules comptent ici les deux réponses sur la gravité et l’accès au traitement.',
      'Never collect or pass on the diagnosis: only the two answers on gravity and access to treatment matter here.',
    ),
    text(
      'Avis du collège de médecins de l’OFII dans les trois mois du certificat (R425-13) ; après un avis favorable, le refus doit être spécialement motivé (L425-9).',
      'Opinion of the OFII panel of doctors within three months of the certificate (R425-13); after a favourable one, a refusal needs special reasons (L425-9).',
    ),
    text(
      'Sans résidence habituelle, une autorisation provisoire de séjour est possible (R425-14).',
      'Without habitual residence, a provisional permit is possible (R425-14).',
    ),
    text(
      'Le titulaire est dispensé du contrat d’intégration républicaine (L413-5, 4°).',
      'The holder is exempt from the integration contract (L413-5, 4°).',
    ),
    text(
      'Commission du titre de séjour avant tout refus à qui remplit les conditions (L432-13, 1°).',
      'The residence commission sits before any refusal to someone who meets the conditions (L432-13, 1°).',
    ),
  ],
};
