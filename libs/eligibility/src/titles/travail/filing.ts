import { text } from '@quantieme/law';

/** CESEDA R431-5 1°: who already stays in France under a visa or a permit. */
export const BEFORE_EXPIRY = text(
  'par téléservice, entre le 120e et le 60e jour avant l’expiration du visa ou du titre\u00a0; sinon dans les deux mois qui la précèdent',
  'on the online service, between the 120th and the 60th day before the visa or the permit expires; otherwise within the two months before',
);
