import { text, type Text } from '@quantieme/law';
import type { Condition } from '../../engine/condition.ts';
import { all, any, gate, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, INTEGRATION_PAPERS, WITHOUT_END } from './resident-card.ts';

/** Cards of the code that L426-4 lets the permanent card follow, whoever counts them. */
const RESIDENT_CARDS = [
  'cr-conjoint-francais',
  'cr-parent-enfant-francais',
  'cr-ascendant-de-francais',
  'cr-enfant-etranger-de-francais',
  'cr-regroupement-familial-3-ans',
  'cr-refugie',
  'cr-famille-refugie',
  'cr-protection-subsidiaire',
  'cr-apatride-et-famille',
  'cr-victime-traite-condamnation',
  'cr-ne-en-france-21-7',
  'cr-ancien-combattant',
  'cr-legion-etrangere',
  'cr-rente-at-mp',
  'cr-ayant-droit-rente-deces',
  'cr-retraite-retour',
  'cr-renouvellement',
  'rld-ue-5-ans',
  'rld-ue-carte-bleue',
  'rld-ue-famille',
] as const;

const HOLDS_A_RESIDENT_CARD = worded(
  text('Titulaire d’une carte de résident', 'Holder of a resident card'),
  any(
    when('stay.resident_cards_consecutive', '>=', 1),
    when('stay.current_title_id', 'in', RESIDENT_CARDS),
  ),
);

interface PermanentCard extends Pick<Title, 'id' | 'kind' | 'filing' | 'notes'> {
  /** What L426-4 asks of the card held, beyond its coming to an end. */
  readonly held: readonly Condition[];
  /** The card held, or those before it too, as a paper of the file. */
  readonly proof: Text;
}

/** Permanent resident card of L426-4, in the prefect's discretion or due. */
export const permanentCard = ({ held, proof, ...card }: PermanentCard): Title => ({
  ...card,
  family: 'carte-resident',
  duration: WITHOUT_END,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-4', 'CESEDA L413-7'],
      conditions: all(
        gate('G-NAT-COMMON'),
        gate('G-OP-1'),
        gate('G-CR-BARS'),
        gate('G-POLY'),
        gate('G-VALUES'),
        under('CESEDA L426-4', all(HOLDS_A_RESIDENT_CARD, ...held)),
        gate('G-INTEG-CR'),
      ),
    },
  ],
  documents: [
    proof,
    text(
      'déclaration sur l’honneur de séjour continu en France',
      'sworn statement of continuous residence in France',
    ),
    INTEGRATION_PAPERS,
  ],
});
