import { text } from '@quantieme/law';

/** CESEDA R421-11. */
export const TALENT_FILING = text(
  'de l’étranger, au consulat, qui décide\u00a0; en France, à la préfecture du domicile (R421-11)',
  'from abroad, at the consulate, which decides; in France, at the prefecture of one’s home (R421-11)',
);
