import type { Translated } from '@quantieme/law';

export const FR = {
  session: {
    open: 'Ouvrir',
    close: 'Fermer',
    over: 'Cette page s’est fermée d’elle-même, pour vous protéger. Ce que vous avez écrit ici n’est pas perdu.',
    again: 'Recevoir un nouveau lien',
    asked:
      'Si le cabinet connaît votre adresse électronique, un nouveau lien y arrive dans quelques minutes. Sinon, le cabinet est prévenu\u00a0: il vous en enverra un.',
    then: 'Ouvrez le nouveau lien sur cet appareil, puis revenez ici et continuez.',
    closed: 'La page est fermée',
    comeBack: 'Pour revenir, demandez un nouveau lien au cabinet.',
    short:
      'Pour vous protéger, cette page se ferme après {minutes} minutes sans rien faire. Il faut alors un nouveau lien.',
  },
  mail: {
    subject: '{firm}\u00a0: votre lien personnel',
    title: 'Votre lien personnel',
    body: '{firm} vous donne ce lien pour lui répondre, lui envoyer des documents et savoir où en est votre dossier.',
    action: 'Ouvrir la page',
    once: 'Ce lien s’ouvre une seule fois, jusqu’au {date}. Ne le donnez à personne.',
    ignore: 'Si vous n’attendiez pas ce message, ne faites rien.',
    message:
      'Bonjour, voici votre lien personnel, de la part de {firm}. Il s’ouvre une seule fois. Ne le donnez à personne.\n{link}',
  },
};

export type DoorWords = Translated<typeof FR>;
