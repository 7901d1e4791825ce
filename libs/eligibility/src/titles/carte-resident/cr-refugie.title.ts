import { text } from '@quantieme/law';
import { all, gate, risk, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, COMMISSION, TEN_YEARS } from './resident-card.ts';

/** Recognised refugee, of whatever nationality: at once, without any condition of integration. */
export const CR_REFUGIE: Title = {
  id: 'cr-refugie',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L424-1', 'CESEDA L432-3'],
      conditions: all(
        gate('G-PROT'),
        // The article makes it a bar; Directive 2011/95 allows a refusal for compelling reasons of order alone.
        under('CESEDA L432-3', risk('order.conviction_222_9_minor', '=', true)),
        under('CESEDA L424-1', when('protection.status', '=', 'refugee')),
      ),
    },
  ],
  filing: text(
    'Dès la décision de l’OFPRA ou de la CNDA\u00a0; pour qui était mineur, au plus tard la veille du dix-neuvième anniversaire (R431-5). À partir de seize ans pour travailler (L421-35).',
    'As soon as OFPRA or the CNDA has decided; for someone who was a minor, by the eve of the nineteenth birthday (R431-5). From sixteen in order to work (L421-35).',
  ),
  documents: [
    text('décision de l’OFPRA ou de la CNDA', 'decision of OFPRA or the CNDA'),
    text(
      'certificat tenant lieu d’acte de naissance établi par l’OFPRA',
      'certificate of civil status issued by OFPRA',
    ),
  ],
  notes: [
    text(
      'La carte est délivrée dans les trois mois de la décision qui reconnaît la qualité de réfugié (R424-1).',
      'The card is issued within three months of the decision that recognises the refugee (R424-1).',
    ),
    text(
      'Dès le dépôt, le réfugié exerce la profession de son choix (L424-2).',
      'As soon as the request is filed, the refugee may take any occupation (L424-2).',
    ),
    text(
      'L412-5 n’excepte pas les réfugiés\u00a0: une menace simple est montrée comme un risque, la directive 2011/95 plaçant le seuil plus haut.',
      'L412-5 makes no exception for refugees: a simple threat is shown as a risk, Directive 2011/95 setting a higher threshold.',
    ),
    COMMISSION,
  ],
};
