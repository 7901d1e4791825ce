export const acknowledgement = {
  acknowledgement: {
    title: 'Accuser réception',
    lead: '{count, plural, one {Le courriel portait sur cette échéance.} other {Le courriel portait sur ces # échéances.}}',
    seen: 'J’ai vu',
    plan: 'Ce qui est prévu (facultatif)',
    planPlaceholder: 'Déposé le…, rendez-vous le…',
    ahead: 'Les rappels encore à venir seront envoyés.',
    done: 'C’est noté. Personne d’autre ne sera prévenu de cette alerte.',
    nothingLeft: 'Il n’y a plus rien à accuser.',
    openDossier: 'Ouvrir le dossier',
    openDossierOf: 'Ouvrir le dossier {reference}',
    openAlerts: 'Ouvrir les alertes',
    until: 'jusqu’à {hour}',
    incomplete: 'Ce lien est incomplet. Copiez-le en entier depuis le courriel.',
    states: {
      acknowledged: 'accusée par {by} le {at}',
      moved:
        'La date a changé depuis le courriel, qui annonçait le {told}. Les rappels suivent la nouvelle date.',
      done: 'Accomplie depuis le courriel.',
      ended: 'N’appelle plus rien depuis le courriel.',
    },
  },
};
