import { text } from '@quantieme/law';

/** What the Tunisian permits have in common. */
export const ONE_YEAR = text('1 an', 'one year');

export const TEN_YEARS = text('10 ans, renouvelable', 'ten years, renewable');

export const ANY_WORK = text('toute activité professionnelle', 'any occupation');

export const BEFORE_EXPIRY = text(
  'Avant l’expiration du titre en cours.',
  'Before the current permit expires.',
);

export const NO_INTEGRATION = text(
  'Aucune condition d’intégration pour les Tunisiens\u00a0: ni examen civique, ni niveau de français.',
  'No integration condition for Tunisians: neither civic exam nor level of French.',
);
