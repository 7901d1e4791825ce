import { text } from '@quantieme/law';
import type { Title } from '../../engine/title.ts';

/** Scientist as a one-year card: a mention abolished on 1 November 2016. */
export const CST_SCIENTIFIQUE_2013: Title = {
  id: 'cst-scientifique-2013',
  kind: 'obsolete',
  family: 'travail',
  duration: null,
  work: null,
  versions: [],
  filing: null,
  documents: [],
  notes: [
    text(
      'Mention supprimée le 1er novembre 2016. Voir «\u00a0talent – chercheur\u00a0» (L421-14).',
      'Mention abolished on 1 November 2016. See “talent – researcher” (L421-14).',
    ),
  ],
};
