export const firmExports = {
  firmExports: {
    title: 'Export du cabinet',
    lead: 'Toutes les données du cabinet et toutes ses pièces, dans un seul fichier.',
    locked:
      'Le fichier est chiffré avec votre phrase secrète (format age). Elle n’est gardée nulle part\u00a0: sans elle, personne ne l’ouvre, nous non plus.',
    kept: 'Il reste sept jours sur le serveur, puis il est supprimé. Chaque titulaire du cabinet est averti par courriel.',
    back: 'Il s’ouvre sans Quantième\u00a0: un ZIP de fichiers JSON et de vos pièces. Il permet aussi de recréer le cabinet à l’identique ailleurs\u00a0; les mots de passe n’y sont pas.',
    ownersOnly: 'Seuls les titulaires du cabinet peuvent l’exporter.',
    passphrase: 'Phrase secrète',
    passphraseHint:
      '16 caractères au moins\u00a0: quatre mots sans rapport entre eux, par exemple.',
    again: 'La même, une seconde fois',
    differs: 'Les deux phrases ne sont pas les mêmes.',
    ask: 'Exporter le cabinet',
    asked: 'L’export est demandé. Il se prépare en arrière-plan.',
    past: 'Exports',
    none: 'Aucun export',
    noneText: 'Ceux que vous demanderez seront ici, avec leur téléchargement.',
    states: {
      waiting: 'En attente',
      running: 'En cours\u00a0: {share}\u00a0%',
      done: 'Prêt',
      failed:
        'Échec. Demandez-en un autre\u00a0; si cela se répète, prévenez qui administre le serveur.',
      expired: 'Supprimé du serveur',
    },
    progress: 'Avancement de l’export',
    holds:
      '{rows, plural, one {# enregistrement} other {# enregistrements}}, {documents, plural, one {# pièce} other {# pièces}}, {kilobytes, number} Ko',
    until: 'À télécharger avant le',
    download: 'Télécharger',
  },
};
