export const offline = {
  offline: {
    since:
      'Hors ligne — données du {when}. Rien ne peut être enregistré ; ce que vous tapez reste à l’écran.',
    bare: 'Hors ligne. Ce qui est affiché peut avoir changé ; rien ne peut être enregistré.',
    ready: 'Une nouvelle version est prête. Enregistrez ce que vous écrivez, puis rechargez.',
    reload: 'Recharger',
    device: 'Sur cet appareil',
    keepNothing: 'Ne rien garder sur cet appareil',
    keepNothingText:
      'Sans ce réglage, les pages que vous avez ouvertes restent lisibles sans réseau pendant trois jours, chiffrées, jusqu’à votre déconnexion. À cocher sur un ordinateur partagé. La table de la permanence reste : du droit, aucune donnée de client.',
  },
};
