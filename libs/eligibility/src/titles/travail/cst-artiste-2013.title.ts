import { text } from '@quantieme/law';
import type { Title } from '../../engine/title.ts';

/** Artistic profession as a one-year card: a mention abolished on 1 November 2016. */
export const CST_ARTISTE_2013: Title = {
  id: 'cst-artiste-2013',
  kind: 'obsolete',
  family: 'travail',
  duration: null,
  work: null,
  versions: [],
  filing: null,
  documents: [],
  notes: [
    text(
      'Mention supprimée le 1er novembre 2016. Voir «\u00a0talent\u00a0» pour les artistes et auteurs (L421-20), «\u00a0travailleur temporaire\u00a0» (L421-3) pour un contrat isolé.',
      'Mention abolished on 1 November 2016. See “talent” for artists and authors (L421-20), “temporary worker” (L421-3) for a one-off contract.',
    ),
  ],
};
