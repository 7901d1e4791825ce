export const accounting = {
  accounting: {
    open: 'Exports comptables',
    from: 'Du',
    to: 'Au',
    noPeriod: 'Indiquez une période\u00a0: le premier jour, puis le dernier.',
    files: {
      eReporting: 'E-reporting (CSV)',
      ledes: 'LEDES 1998B',
      carpa: 'Fonds de tiers, pour la CARPA (CSV)',
    },
    about: {
      eReporting:
        'Opérations et paiements, additionnés par jour pour les particuliers. Forme à confirmer avec votre plateforme.',
      ledes: 'Pour les clients dont l’assureur ou la direction juridique le demande.',
      carpa: 'Mouvements et solde de chaque dossier. Forme à confirmer avec votre CARPA.',
    },
  },
};
