import { text } from '@quantieme/law';
import { all, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Certificate handed over once an asylum claim has been registered: the right to remain until the decision. */
export const ATTESTATION_DEMANDEUR_ASILE: Title = {
  id: 'attestation-demandeur-asile',
  kind: 'of-right',
  family: 'protection',
  duration: text(
    'renouvelée jusqu’à la fin du droit au maintien',
    'renewed until the right to remain ends',
  ),
  work: text('non, sauf autorisation (L431-3)', 'no, unless authorised (L431-3)'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L521-7'],
      conditions: all(when('protection.status', '=', 'asylum-seeker')),
    },
  ],
  filing: text(
    'À l’enregistrement de la demande d’asile au guichet unique.',
    'When the asylum claim is registered at the single desk.',
  ),
  documents: [
    text(
      'Aucun passeport ni visa ne peut être exigé (L521-7)',
      'No passport and no visa can be required (L521-7)',
    ),
  ],
  notes: [
    text(
      'Refus possible dans les seuls cas des c et d du 2° de L542-2 ; elle n’est remise ni à la frontière ni en rétention (L521-7).',
      'It is refused only in the cases of L542-2, 2°, c and d; it is not handed over at the border or in detention (L521-7).',
    ),
    text(
      'Tout autre fondement doit être demandé dans les deux mois, trois mois pour la santé ; ensuite, seulement sur des circonstances nouvelles (L431-2, D431-7).',
      'Any other ground must be asked for within two months, three for health; later only on new circumstances (L431-2, D431-7).',
    ),
    text(
      'L’attestation ne régularise pas l’entrée (L431-5), et ses périodes ne comptent pas pour L435-4.',
      'The certificate does not make the entry regular (L431-5), and its periods do not count for L435-4.',
    ),
  ],
};
