import { text } from '@quantieme/law';
import type { Title } from '../../engine/title.ts';

/** Skills and talents: a card abolished on 1 November 2016. */
export const COMPETENCES_ET_TALENTS: Title = {
  id: 'competences-et-talents',
  kind: 'obsolete',
  family: 'talent',
  duration: null,
  work: null,
  versions: [],
  filing: null,
  documents: [],
  notes: [
    text(
      'Titre supprimé le 1er novembre 2016. Voir «\u00a0talent – porteur de projet\u00a0» (L421-16) ou «\u00a0talent\u00a0» pour la renommée (L421-21).',
      'Card abolished on 1 November 2016. See “talent – project holder” (L421-16) or “talent” for renown (L421-21).',
    ),
  ],
};
