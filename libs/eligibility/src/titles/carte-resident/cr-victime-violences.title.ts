import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, NO_COMMISSION, TEN_YEARS } from './resident-card.ts';

/** Holder of the permit given with a protection order, who complained of the violence, once its author is finally convicted. */
export const CR_VICTIME_VIOLENCES: Title = {
  id: 'cr-victime-violences',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L425-8'],
      conditions: all(
        gate('G-CR'),
        when('stay.current_title_id', 'in', [
          'cst-vpf-ordonnance-protection',
          'cst-vpf-mariage-force',
        ]),
        when('victim.violence_complaint', '=', true),
        when('victim.final_conviction', '=', true),
      ),
    },
  ],
  filing: text(
    'Dès que la condamnation est définitive, tant que la carte temporaire court.',
    'As soon as the conviction is final, while the temporary permit runs.',
  ),
  documents: [
    text('récépissé de la plainte', 'receipt of the complaint'),
    text('jugement définitif de condamnation', 'final judgment of conviction'),
    text(
      'carte temporaire délivrée avec l’ordonnance de protection (L425-6 ou L425-7)',
      'temporary permit given with the protection order (L425-6 or L425-7)',
    ),
  ],
  notes: [
    text(
      'La rupture de la vie commune avec l’auteur des faits ne peut motiver le refus (L425-8).',
      'The end of life together with the author cannot be the ground of a refusal (L425-8).',
    ),
    text(
      'Cette carte n’est pas dans la liste de celles qui mènent à la carte permanente (L426-4).',
      'This card is not in the list of those that lead to the permanent card (L426-4).',
    ),
    NO_COMMISSION,
  ],
};
