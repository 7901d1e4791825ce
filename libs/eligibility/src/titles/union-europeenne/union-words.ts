import { text } from '@quantieme/law';

/** What the cards of Union law have in common. */
export const ANY_WORK = text('toute activité professionnelle', 'any occupation');

export const FIVE_YEARS = text(
  'jusqu’à 5 ans, selon le séjour envisagé par le citoyen',
  'up to five years, as long as the citizen means to stay',
);

export const THREE_MONTHS = text(
  'Dans les trois mois de l’entrée en France\u00a0; au renouvellement, dans les deux mois qui précèdent l’expiration (R233-15).',
  'Within three months of entering France; at renewal, in the two months before it expires (R233-15).',
);

export const SIX_MONTHS = text(
  'La carte est délivrée dans les six mois du dépôt, une attestation est remise en attendant (R233-17)\u00a0; le droit existe sans elles (R233-18).',
  'The card is issued within six months of filing, with an attestation meanwhile (R233-17); the right exists without them (R233-18).',
);

export const EASY_VISA = text(
  'Pas de visa de long séjour\u00a0: le visa d’entrée est gratuit et rapide, et inutile avec une carte de membre de famille d’un autre État de l’Union (R221-2).',
  'No long-stay visa: the entry visa is free and quick, and needless with a Union family card of another State (R221-2).',
);

export const SUFFICIENT = text(
  'Les ressources s’apprécient selon la situation de chacun, sans pouvoir dépasser le montant forfaitaire du RSA (R233-1).',
  'Resources are assessed for each person, and no more than the flat amount of the RSA may be asked for (R233-1).',
);
