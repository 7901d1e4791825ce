import { text } from '@quantieme/law';
import type { Title } from '../../engine/title.ts';

/** Employee on an intra-group mission: a card abolished on 1 November 2016. */
export const CST_SALARIE_EN_MISSION: Title = {
  id: 'cst-salarie-en-mission',
  kind: 'obsolete',
  family: 'travail',
  duration: null,
  work: null,
  versions: [],
  filing: null,
  documents: [],
  notes: [
    text(
      'Titre supprimé le 1er novembre 2016. Voir «\u00a0talent – salarié qualifié\u00a0» (L421-9, 3°) avec un contrat français, «\u00a0salarié détaché ICT\u00a0» (L421-26) sinon.',
      'Card abolished on 1 November 2016. See “talent – qualified employee” (L421-9, 3°) with a French contract, the ICT card (L421-26) otherwise.',
    ),
  ],
};
