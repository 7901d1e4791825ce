export const newThings = {
  new: {
    menu: 'Nouveau',
    letter: 'Lettre reçue',
    dossier: 'Nouveau dossier',
    client: 'Nouveau client',
    event: 'Événement dans un dossier',
    task: 'Tâche dans un dossier',
    time: 'Temps passé sur un dossier',
    whichDossier: 'Dossier',
    whichDossierHint: 'Référence ou nom du client',
    taskAdded: 'Tâche ajoutée.',
    timeAdded: 'Temps noté.',
    typeMore: 'Tapez au moins deux lettres.',
  },
};
