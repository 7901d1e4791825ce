import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, COMMISSION, TEN_YEARS, WHILE_REGULAR } from './resident-card.ts';

/** Holder of a French pension for a work accident or occupational disease, with permanent incapacity of 20% or more. */
export const CR_RENTE_AT_MP: Title = {
  id: 'cr-rente-at-mp',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-6'],
      conditions: all(
        gate('G-NAT-NOT-TUN'),
        gate('G-CR'),
        when('pension.at_mp', '=', true),
        when('pension.rate', '>=', 20),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: WHILE_REGULAR,
  documents: [
    text(
      'notification de la rente indiquant l’organisme français et le taux',
      'notice of the pension stating the French body and the rate',
    ),
  ],
  notes: [
    text(
      'La preuve est la notification de la rente, non la carte d’invalidité.',
      'The proof is the notice of the pension, not a disability card.',
    ),
    text(
      'En situation irrégulière, demander d’abord la carte temporaire de L426-5, qui n’exige pas de visa.',
      'Without a regular stay, first ask for the temporary permit of L426-5, which needs no visa.',
    ),
    COMMISSION,
  ],
};
