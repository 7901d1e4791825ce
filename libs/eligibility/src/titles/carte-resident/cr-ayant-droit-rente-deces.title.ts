import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, COMMISSION, TEN_YEARS, WHILE_REGULAR } from './resident-card.ts';

/** Family of a foreign worker, on a French survivor’s pension after a work accident or occupational disease. */
export const CR_AYANT_DROIT_RENTE_DECES: Title = {
  id: 'cr-ayant-droit-rente-deces',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-7'],
      conditions: all(
        gate('G-NAT-NOT-TUN'),
        gate('G-CR'),
        when('pension.survivor', '=', true),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: WHILE_REGULAR,
  documents: [
    text('notification de la rente de décès', 'notice of the survivor’s pension'),
    text('lien avec le défunt', 'link with the deceased'),
  ],
  notes: [COMMISSION],
};
