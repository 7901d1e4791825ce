export const appointment = {
  appointment: {
    title: 'Rendez-vous introuvable',
    note: 'Noter une tentative',
    url: 'Adresse de la page',
    service: 'Motif choisi',
    clock: 'Heure',
    capture: 'Capture d’écran',
    captureHint: 'Date, heure et adresse visibles. Elle rejoint les pièces du dossier.',
    choose: 'Choisir un fichier',
    clear: 'Retirer la capture',
    results: {
      'aucun-creneau': 'Aucun créneau',
      'erreur-technique': 'Erreur technique',
      quota: 'Quota atteint',
      'prochain-creneau-date': 'Créneau lointain',
    },
    nextSlot: 'Créneau affiché, même lointain',
    nextSlotMissing: 'Indiquez la date du créneau que la page a affiché.',
    noted: 'Tentative notée\u00a0: {result}',
    readiness: {
      insufficient: 'Preuve insuffisante',
      fragile: 'Preuve fragile',
      solid: 'Preuve solide',
    },
    counts:
      '{attempts, plural, =0 {Aucune tentative} one {# tentative} other {# tentatives}}{days, plural, =0 {.} one { sur un jour} other { sur # jours}}',
    range: 'du {from} au {to}.',
    gap: 'Plus long intervalle\u00a0: {days, plural, one {un jour} other {# jours}}.',
    hasOf: '{has} / {wanted}',
    held: 'Fait\u00a0:',
    missing: 'Manque\u00a0:',
    makeTable: 'Établir le tableau des tentatives',
    tableMade: 'Tableau à jour, parmi les pièces.',
    openTable: 'L’ouvrir',
    urgency:
      'Reste à montrer l’urgence\u00a0: présumée pour un renouvellement\u00a0; pour une première demande, les circonstances (emploi menacé, majorité proche, soins, durée du blocage). Sans texte à côté, l’exigence est une pratique prudente, non la loi.',
    closed:
      'Depuis la première tentative\u00a0: {label}, le {on}. Le juge des mesures utiles ne peut plus être saisi\u00a0; restent le recours en annulation et le référé-suspension.',
  },
} as const;
