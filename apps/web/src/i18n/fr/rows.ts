export const rows = {
  rows: {
    choose: 'Sélectionner : {name}',
    chooseHint: 'Sélectionner (X)',
    chooseLoaded: 'Sélectionner les lignes affichées',
    chooseLoadedHint: 'Sélectionner les lignes affichées (Ctrl + A)',
    chosen: '{count, plural, one {# ligne sélectionnée} other {# lignes sélectionnées}}',
    chooseAllUncounted: 'Sélectionner tous les résultats',
    chooseAll: 'Sélectionner les {count, number} résultats',
    chooseFirst: 'Sélectionner les {count, number} premiers des {total, number} résultats',
    most: '{count, number} au plus à la fois',
    acts: 'Lignes sélectionnées',
    clear: 'Ne plus rien sélectionner',
    clearHint: 'Ne plus rien sélectionner (Échap)',
    refused:
      '{count, plural, one {# ligne n’a pas été changée} other {# lignes n’ont pas été changées}}',
    give: 'Confier',
    giveResponsible: 'Avocat',
    giveParalegal: 'Juriste',
    givenDeadlines:
      '{count, plural, one {# échéance confiée à {name}.} other {# échéances confiées à {name}.}}',
    ungivenDeadlines:
      '{count, plural, one {# échéance confiée à personne.} other {# échéances confiées à personne.}}',
    givenDossiers:
      '{count, plural, one {# dossier confié à {name}.} other {# dossiers confiés à {name}.}}',
    ungivenDossiers:
      '{count, plural, one {# dossier confié à personne.} other {# dossiers confiés à personne.}}',
    undoLeft:
      '{count, plural, one {# ligne a changé depuis et reste comme elle est.} other {# lignes ont changé depuis et restent comme elles sont.}}',
    task: 'Ajouter une tâche',
    taskTitle:
      '{count, plural, one {Une tâche dans # dossier} other {La même tâche dans # dossiers}}',
    addTask: '{count, plural, one {Ajouter à # dossier} other {Ajouter à # dossiers}}',
    taskAdded:
      '{count, plural, one {« {label} » ajoutée à # dossier.} other {« {label} » ajoutée à # dossiers.}}',
    acknowledged: '{count, plural, one {# alerte accusée.} other {# alertes accusées.}}',
    verify:
      '{count, plural, =0 {Marquer vérifiées} one {Marquer # vérifiée} other {Marquer # vérifiées}}',
    verified: '{count, plural, one {# pièce vérifiée.} other {# pièces vérifiées.}}',
    putAway: 'Retirer des dossiers',
    archived:
      '{count, plural, one {# pièce retirée du dossier.} other {# pièces retirées des dossiers.}}',
    download: 'Télécharger',
    noteReminders:
      '{count, plural, =0 {Noter des relances} one {Noter # relance} other {Noter # relances}}',
    remindersNoted:
      '{count, plural, one {# relance notée aujourd’hui.} other {# relances notées aujourd’hui.}}',
    noneLate: 'Aucune des factures choisies n’est en retard.',
    noneToVerify: 'Toutes les pièces choisies sont déjà vérifiées ou refusées.',
    printedRows: '{count, plural, one {# ligne} other {# lignes}}',
    printedOn: 'imprimé le',
    printedSome:
      'Seules les {count, number} premières lignes étaient affichées. Pour toute la liste, imprimez par le bouton « Imprimer » de la page.',
    printedOf:
      'Les {count, number} premières lignes sur {total, number}. Pour les autres, exportez la liste ou précisez les filtres.',
    printedChosen: 'Lignes choisies',
    tooManyTitle: 'Une liste trop longue pour le papier',
    tooMany:
      'La liste compte {total, number} lignes ; on en imprime {count, number} au plus. Précisez les filtres, ou exportez la liste entière dans un tableur.',
    exportInstead: 'Exporter dans un tableur',
    printFirst: 'Imprimer les {count, number} premières',
  },
} as const;
