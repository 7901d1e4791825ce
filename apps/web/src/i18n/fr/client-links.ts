export const clientLinks = {
  clientLinks: {
    title: 'Lien pour le client',
    lead: 'Le client photographie et envoie ses pièces depuis son téléphone, sans compte. Il ne voit ni le dossier ni les pièces des autres.',
    leadAttempts:
      'Le client note lui-même ses tentatives depuis son téléphone, avec leur capture d’écran. Elles rejoignent la chronologie du dossier.',
    new: 'Nouveau lien',
    person: 'Pour',
    days: 'Valable (jours)',
    documents: 'Envoyer des pièces',
    attempts: 'Noter des tentatives de rendez-vous',
    asked: 'Pièces demandées',
    askedHint: 'Par défaut, tout ce qui manque et que cette personne peut fournir.',
    nobody: 'Ajoutez d’abord un client au dossier.',
    given: 'Liens donnés',
    states: {
      ready: 'pas encore ouvert',
      opened: 'ouvert le {date}',
      expired: 'expiré le {date}',
      revoked: 'retiré le {date}',
    },
    files: '{count, plural, =0 {aucun fichier} one {# fichier} other {# fichiers}}',
    unseen:
      '{count, plural, one {# fichier que personne n’a ouvert} other {# fichiers que personne n’a ouverts}}',
    noted: '{count, plural, =0 {aucune tentative} one {# tentative} other {# tentatives}}',
    withdrawOf: 'Retirer le lien de {person} du {date}',
    withdrawn: 'Le lien de {person} est retiré. Ce qui est arrivé reste.',
    replace: 'Remplacer',
    replaceOf: 'Remplacer le lien de {person} du {date}',
  },
} as const;
