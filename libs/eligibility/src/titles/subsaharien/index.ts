import { SUBSAHARAN_CR_3_ANS } from './subsaharan-cr-3-ans.title.ts';
import { SUBSAHARAN_REGROUPEMENT_MEME_TITRE } from './subsaharan-regroupement-meme-titre.title.ts';
import { VLS_TS_GENERIQUE } from './vls-ts-generique.title.ts';

export const SUBSAHARIEN_TITLES = [
  SUBSAHARAN_CR_3_ANS,
  SUBSAHARAN_REGROUPEMENT_MEME_TITRE,
  VLS_TS_GENERIQUE,
];
