import { text } from '@quantieme/law';

/** What the Algerian certificates have in common. */
export const ONE_YEAR = text('1 an', 'one year');

export const TEN_YEARS = text('10 ans, renouvelable', 'ten years, renewable');

export const ANY_WORK = text('toute activité professionnelle', 'any occupation');

export const AT_ANY_TIME = text(
  'À tout moment, même en situation irrégulière.',
  'At any time, even when staying irregularly.',
);

export const AFTER_ENTRY = text('Dans les deux mois de l’entrée.', 'Within two months of entry.');

export const BEFORE_EXPIRY = text(
  'Dans les deux mois qui précèdent l’expiration.',
  'In the two months before it expires.',
);

export const LONG_STAY_VISA = text(
  'Visa de long séjour exigé par l’article 9\u00a0: l’entrée sous visa de court séjour ferme ce certificat, sauf changement de statut sous un certificat valable.',
  'Long-stay visa required by article 9: entering on a short-stay visa closes this certificate, save a change of status under a valid certificate.',
);

export const NO_EXAM = text(
  'Ni examen civique ni niveau de français pour les Algériens.',
  'Neither civic exam nor level of French for Algerians.',
);
