export const day = {
  day: {
    whose: 'Ce que montre la page',
    mine: 'Moi',
    firm: 'Le cabinet',
    seeFirm: 'Voir tout le cabinet',
    mineCalmText:
      'Rien de ce que vous suivez n’échoit dans les sept jours. Les échéances plus lointaines sont dans l’échéancier.',
    hearing: 'Audience',
    hearings: 'Audiences des deux semaines',
    toRecord: 'À enregistrer',
    fromClient: 'Du client',
    filesSent:
      '{count, plural, one {# pièce envoyée, à vérifier} other {# pièces envoyées, à vérifier}}',
    answersSent:
      '{count, plural, one {# réponse au questionnaire, à relire} other {# réponses au questionnaire, à relire}}',
    silenceBorn: '{label}, né du silence le {on} : aucune réponse reçue à ce jour.',
    silenceNoted: 'Silence constaté dans les notes du dossier.',
    recordAnswer: 'Enregistrer la réponse',
    recordAnswerOf: 'Enregistrer la réponse : {label}, {reference}',
    recordAnswerHint: 'L’administration a répondu : enregistrer sa décision (R)',
    noteSilence: 'Constater',
    noteSilenceOf: 'Constater : {label}, {reference}',
    noteSilenceHint: 'Aucune réponse n’est venue : le noter au dossier (E)',
  },
};
