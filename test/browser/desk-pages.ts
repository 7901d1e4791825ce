interface OfFirm {
  readonly dossierId: string;
  readonly clientId: string;
}

/** Where the day is spent, as addresses of a firm that has this dossier and this client. */
export const deskPages = ({ dossierId, clientId }: OfFirm): readonly string[] => [
  '/aujourdhui',
  '/echeancier',
  '/dossiers',
  `/dossiers/${dossierId}`,
  `/dossiers/${dossierId}/raisonnement`,
  `/dossiers/${dossierId}/pieces`,
  `/dossiers/${dossierId}/bordereau`,
  `/dossiers/${dossierId}/courriers`,
  `/dossiers/${dossierId}/taches`,
  `/dossiers/${dossierId}/honoraires`,
  '/dossiers/nouveau',
  '/documents',
  '/clients',
  `/clients/${clientId}`,
  `/clients/${clientId}/casier`,
  '/opportunites',
  '/alertes',
  '/alertes/etat',
  '/charge',
  '/temps',
  '/factures',
  '/calculateur',
  '/famille',
  '/eligibilite',
  '/regles',
  '/regles/changements',
  '/reglages',
];
