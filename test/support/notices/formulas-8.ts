import type { Formula } from './formula.ts';

/** How administrations, courts, the post and clients say when something arrived, or is to come. */
export const EIGHTH_FORMULAS: readonly Formula[] = [
  {
    notified: '2026-11-19',
    text: `Objet : TR: décision
Maître, ci-joint l'ajournement de naturalisation de mon mari (décision du 6 novembre), le courrier est arrivé ce matin en recommandé.
Envoyé le jeudi 19 novembre 2026 à 12:11`,
  },
  {
    presented: '2026-11-14',
    text: `Votre lettre recommandée n° 1A 188 0000 1111 2
Tentative de distribution le samedi 14 novembre 2026 : destinataire absent.
À retirer jusqu'au 30/11/2026 au bureau de poste de Drancy`,
  },
  {
    notified: '2026-11-17',
    presented: '2026-11-14',
    text: `Mention sur l'enveloppe : avisé le 14/11, retiré le 17/11
Décision de la préfecture de la Seine-Saint-Denis du 10 novembre 2026 portant refus de titre de séjour`,
  },
  {
    notified: '2026-11-16',
    text: `Cher confrère,
Je vous transmets le dossier de M. Haidara : OQTF du 12 novembre, notifiée par voie administrative le 16, délai de trente jours.
Votre bien dévoué`,
  },
  {
    notified: '2026-11-16',
    notifiedAt: '18:00',
    text: `Cher confrère,
Je ne peux prendre le dossier de M. Haidara : OQTF sans délai du 16 novembre 2026, notifiée le jour même à 18 heures. Attention aux 48 heures.`,
  },
  {
    hearing: '2026-12-01',
    hearingAt: '09:00',
    text: `PRÉFECTURE DE LA SAVOIE
Objet : demande de titre de séjour - rendez-vous
Madame,
Suite au dépôt de votre demande le 4 septembre 2026, un rendez-vous vous a été attribué :
- jour : mardi 1er décembre 2026
- heure : 9h00
- guichet : A3`,
  },
  {
    hearing: '2026-12-01',
    hearingAt: '09:00',
    text: `Sous-préfecture de Saint-Denis - Confirmation
Votre réservation du 12/11/2026 est bien prise en compte pour le créneau du mardi 01/12/2026 à 09h00 (remise de titre).`,
  },
  {
    hearing: '2026-12-01',
    hearingAt: '09:00',
    text: `PRÉFECTURE
Objet : prise d'empreintes
Nous vous attendons le 1er décembre 2026, à 9 heures, au service biométrie.`,
  },
  {
    hearing: '2026-12-11',
    hearingAt: '14:00',
    notified: '2026-11-18',
    text: `PRÉFECTURE DU JURA
Lons-le-Saunier, le 10 novembre 2026
COMMISSION DU TITRE DE SÉJOUR - CONVOCATION
La commission se réunira le vendredi 11 décembre 2026 à 14 heures à la préfecture.
Vous pouvez vous faire assister d'un conseil.
AR distribué le 18 novembre 2026`,
  },
  {
    notified: '2026-11-16',
    notifiedAt: '18:30',
    text: `DIRECTION DÉPARTEMENTALE DE LA SÉCURITÉ PUBLIQUE
PROCÈS-VERBAL DE FIN DE RETENUE
Mentionnons que la retenue pour vérification du droit au séjour a débuté le 16 novembre 2026 à 14h10.
Disons que l'arrêté portant obligation de quitter le territoire français a été notifié à l'intéressé le 16 novembre 2026 à 18h30.
Fin de retenue à 18h45.`,
  },
  {
    notified: '2026-11-16',
    notifiedAt: '18:30',
    text: `Unité : BTA Pertuis
Objet : notification d'une OQTF
Personne : M. ALAMI
Date/heure de remise : 16/11/2026 - 18H30`,
  },
  {
    notified: '2026-11-16',
    text: `PRÉFECTURE DE LA MARNE
Reims, le 6 novembre 2026
Objet : refus d'échange... / refus de séjour
Je rejette votre demande de titre de séjour.
Accusé de réception postal : « Remis le 16/11/2026 »`,
  },
  {
    notified: '2026-11-16',
    text: `Maître,
La décision de refus de titre du 6 novembre a été remise à ma cliente au guichet le 16 novembre.`,
  },
  {
    notified: '2026-11-16',
    text: `Bonjour Maitre, j'ai eu mon courrier de refus de titre le 16 novembre`,
  },
  {
    notified: '2026-11-16',
    text: `slt maitre, jai recu oqtf le 16/11 de la prefecture de lyon`,
  },
  {
    notified: '2026-11-16',
    text: `Bonjour, nous avons reçu lundi 16 novembre la décision de refus de regroupement familial pour ma femme.`,
  },
  {
    notified: '2026-11-20',
    text: `De : Mme Koné
Envoyé : dimanche 22 novembre 2026 15:00
Bonjour Maître, vendredi, à la préfecture, l'agent m'a remis une décision de refus de titre de séjour et m'a fait signer un papier.`,
  },
  {
    notified: '2026-11-20',
    text: `De : Mme Koné
Envoyé : dimanche 22 novembre 2026 15:00
Bonjour Maître, avant-hier la préfecture m'a remis une OQTF.`,
  },
  {
    text: `De : Mme Koné
Envoyé : dimanche 22 novembre 2026 15:00
Bonjour Maître, ma demande de titre a été refusée. Mon titre a expiré le 3 novembre. Je suis arrivée le 5 mai 2019. J'ai rendez-vous chez le médecin mardi à 9h.`,
  },
  {
    text: `PRÉFECTURE DU LOT
Cahors, le 12 novembre 2026
Objet : refus de titre de séjour
Par arrêté du 3 mars 2024, notifié le 8 mars 2024, vous avez déjà fait l'objet d'une obligation de quitter le territoire français.
Votre demande est rejetée.`,
  },
  {
    notified: '2026-11-19',
    notifiedAt: '10:00',
    text: `PRÉFECTURE DU LOT
ARRÊTÉ portant obligation de quitter le territoire français
Considérant que M. X a fait l'objet d'un arrêté du 3 mars 2024 notifié le 8 mars 2024 à 9h00 ;
Fait à Cahors, le 18 novembre 2026
Notifié le 19 novembre 2026 à 10h00`,
  },
  {
    text: `TRIBUNAL ADMINISTRATIF DE PAU
Notification de jugement
Pau, le 17 novembre 2026
Maître, j'ai l'honneur de vous adresser sous ce pli l'expédition du jugement du 12 novembre 2026 rendu dans l'instance enregistrée le 3 août 2026.
La présente notification fait courir le délai d'appel.`,
  },
  {
    notified: '2026-11-18',
    text: `TRIBUNAL ADMINISTRATIF DE PAU
Historique du dossier 2601234
12/11/2026  Lecture du jugement
17/11/2026  Notification du jugement - mise à disposition
18/11/2026  Accusé de réception Télérecours - Me Durand`,
  },
  {
    notified: '2026-11-18',
    text: `Application Télérecours citoyens
Jugement n° 2601234 du 12 novembre 2026
Déposé le 17/11/2026 - Lu le 18/11/2026`,
  },
  {
    notified: '2026-11-13',
    text: `OFPRA
Accusé de réception dématérialisé
La décision de rejet du 3 novembre 2026 mise à votre disposition le 5 novembre 2026 a été consultée pour la première fois le 13 novembre 2026.`,
  },
  {
    presented: '2026-11-05',
    notified: '2026-11-13',
    text: `OFPRA - décision de rejet - 30/10/2026
LRAR 2C 111
présentée le 05/11/2026, retirée le 13/11/2026`,
  },
];
