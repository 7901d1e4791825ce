export const imports = {
  imports: {
    lead: 'Reprenez ce que connaît votre ancien logiciel, depuis un fichier CSV ou Excel. Rien n’est écrit avant que vous l’ayez vu, et un import s’annule.',
    kind: 'Ce que contient le fichier',
    kinds: {
      persons: 'Personnes',
      dossiers: 'Dossiers',
      events: 'Événements',
      'time-entries': 'Temps',
    },
    about: {
      persons:
        'Clients, proches, contacts : une personne par ligne. Seul le nom est obligatoire ; une personne déjà connue n’est pas créée deux fois.',
      dossiers:
        'Un dossier par ligne, avec sa procédure et son client. Le client est retrouvé par son nom et sa date de naissance, ou créé.',
      events:
        'Ce qui s’est passé dans chaque dossier : demandes, décisions, recours. Les échéances sont calculées comme si vous aviez tout saisi ; ce qui est déjà passé est annoncé en un seul récapitulatif.',
      'time-entries':
        'Le temps passé, une ligne par saisie : le dossier, le jour, l’intervenant, la durée. Il est valorisé au tarif de ce jour-là.',
    },
    model: { csv: 'Modèle à remplir (CSV)', xlsx: 'Modèle à remplir (Excel)' },
    choose: 'Choisir un fichier',
    drop: 'ou déposez-le ici. 50 000 lignes au plus.',
    sending: 'Envoi du fichier',
    fills: '{header} : ce que remplit cette colonne',
    leftOut: 'Laissée de côté',
    needed: '{label} (obligatoire)',
    order: '« {sample} » commence par :',
    dayFirst: 'le jour',
    monthFirst: 'le mois',
    mappingText:
      'Dites ce que remplit chaque colonne. Vos choix sont retenus pour les prochains fichiers.',
    check: 'Vérifier le fichier',
    checkText: 'Rien n’est encore écrit.',
    working: {
      checking: 'Vérification en cours…',
      running: 'Import en cours…',
      reversing: 'Annulation en cours…',
    },
    percent: '{share} %',
    goAway: 'Vous pouvez quitter cette page : le travail continue.',
    heldUp: 'Quelque chose empêche d’avancer. Un nouvel essai a lieu bientôt, sans rien perdre.',
    checkedText: 'Voici ce que donnerait l’import. Rien n’est encore écrit.',
    warned:
      '{count, plural, one {Une ligne mérite un coup d’œil.} other {# lignes méritent un coup d’œil.}}',
    states: {
      ready: '{count, plural, one {à créer} other {à créer}}',
      done: '{count, plural, one {créée} other {créées}}',
      same: '{count, plural, one {déjà connue} other {déjà connues}}',
      refused: '{count, plural, one {refusée} other {refusées}}',
      undone: '{count, plural, one {annulée} other {annulées}}',
      kept: '{count, plural, one {gardée} other {gardées}}',
    },
    list: {
      refused: 'Lignes refusées',
      kept: 'Lignes gardées',
      same: 'Lignes déjà connues',
    },
    download: 'Télécharger les lignes refusées avec leurs motifs (CSV)',
    run: '{count, plural, one {Importer une ligne} other {Importer # lignes}}',
    remap: 'Revoir les colonnes',
    allDoneText: 'L’import est terminé : aucune ligne n’a été refusée.',
    doneText:
      'L’import est terminé. Corrigez les lignes refusées dans leur fichier, puis envoyez-le à son tour.',
    see: 'Voir ce qui est importé',
    reverse: 'Annuler cet import',
    reverseText: 'Tout ce qui n’a pas été modifié depuis sera retiré.',
    reverseYes: 'Oui, annuler',
    reversedText: 'L’import est annulé. Ce qui a été modifié ou utilisé depuis est gardé.',
    discard: 'Abandonner',
    rowCount: '{count, plural, one {# ligne} other {# lignes}}',
    none: 'Aucun fichier importé',
    noneText:
      'Commencez par les personnes, puis les dossiers, puis leurs événements. Le modèle montre les colonnes et un exemple ; un export de votre logiciel convient aussi.',
    past: 'Fichiers importés',
    progress: {
      mapping: 'colonnes à dire',
      checking: 'vérification en cours',
      checked: 'prêt à importer',
      running: 'import en cours',
      done: 'terminé',
      reversing: 'annulation en cours',
      reversed: 'annulé',
    },
    made: '{count, plural, one {une ligne créée} other {# lignes créées}}',
    open: 'Ouvrir',
    openOf: 'Ouvrir {name}',
  },
};
