import type { Formula } from './formula.ts';

/** How administrations, courts, the post and clients say when something arrived, or is to come. */
export const NINTH_FORMULAS: readonly Formula[] = [
  {
    presented: '2026-11-05',
    text: `OFPRA - décision de rejet - 30/10/2026
LRAR 2C 111 présentée le 05/11/2026, non retirée`,
  },
  {
    notified: '2026-11-20',
    notifiedAt: '11:30',
    text: `Fiche de liaison CRA - Forum réfugiés
Nom : SAIDI
Mesure d'éloignement : OQTF 69 du 20/11/2026, notifiée à 11h30
Placement : notifié le 20/11/2026 à 11h30`,
  },
  {
    hearing: '2026-11-24',
    hearingAt: '14:00',
    text: `Fiche de liaison CRA - Forum réfugiés
Nom : SAIDI
Placement le 20/11/2026
Passage JLD prévu : mardi 24/11 à 14h`,
  },
  {
    hearing: '2026-12-16',
    hearingAt: '10:00',
    text: `Maître, l'audience de Mme Girma est fixée par le tribunal administratif au 16 décembre 10h. Convocation reçue ce matin.`,
  },
  {
    hearing: '2026-12-16',
    hearingAt: '10:00',
    text: `Dear Sir, you are invited to attend an interview at the Consulate on 16 December 2026 at 10:00 am.`,
  },
  {
    hearing: '2026-12-16',
    hearingAt: '15:30',
    text: `You have an appointment on December 16, 2026 at 3:30 PM at VFS Global Islamabad (visa application).`,
  },
  {
    notified: '2026-11-12',
    text: `Your visa application has been refused. Decision dated 9 November 2026. Passport and refusal letter collected on 12 November 2026.`,
  },
  {
    text: `PRÉFECTURE DU LOT
Objet : refus de titre de séjour
Cahors, le 12 novembre 2026
Votre récépissé vous a été remis le 3 mars 2026. Vous devez le restituer au guichet le plus vite possible.`,
  },
  {
    text: `PRÉFECTURE DU LOT
Objet : refus de titre de séjour
Cahors, le 12 novembre 2026
Vous avez reçu la lettre de demande de pièces le 2 septembre 2026, restée sans réponse.`,
  },
  {
    text: `PRÉFECTURE DU LOT
Objet : demande de pièces
Vous devez nous transmettre les pièces avant le 15 décembre 2026 à 12h00.`,
  },
  {
    notified: '2026-11-18',
    notifiedAt: '10:00',
    text: `PRÉFECTURE DU LOT
ARRÊTÉ portant obligation de quitter le territoire français
Article 3 : il devra se présenter chaque mardi et jeudi à 9h00 au commissariat.
Notifié le 18 novembre 2026 à 10h00`,
  },
  {
    text: `TRIBUNAL ADMINISTRATIF DE PAU
JUGEMENT
Lu en audience publique le 12 novembre 2026
La décision attaquée a été notifiée au requérant le 3 juillet 2026 à 14h00.`,
  },
  {
    text: `CNDA
Décision n° 26011
Audience du 15 octobre 2026. Lecture du 5 novembre 2026.
La décision de l'OFPRA a été notifiée le 4 mai 2026 ; le recours est rejeté.`,
  },
  {
    text: `PRÉFET DE L'AIN
ARRÊTÉ portant assignation à résidence
Vu l'arrêté du 2 mars 2026 portant OQTF, notifié le 4 mars 2026 à 11h20 ;
Fait à Bourg, le 18 novembre 2026
Notifié le ............ à ........`,
  },
  {
    text: `De : client
Date : 20 novembre 2026 10:00
Bonjour Maître, je dois venir vous voir mardi. Mon employeur m'a remis mon contrat le 16 novembre. Ma demande de titre est toujours en cours.`,
  },
  {
    text: `PRÉFECTURE DU LOT
Objet : refus de titre de séjour
Cahors, le 12 novembre 2026
Votre passeport, délivré le 3 mars 2022, a été présenté le 4 mai 2026 au guichet.`,
  },
  {
    text: `OFII
Objet : fin des conditions matérielles d'accueil
Vous ne vous êtes pas présenté au rendez-vous du 4 novembre 2026 à 9h00. J'envisage de mettre fin aux conditions matérielles d'accueil. Vous disposez de quinze jours pour présenter vos observations.`,
  },
  {
    text: `TRIBUNAL ADMINISTRATIF DE NICE
Ordonnance de clôture
L'instruction est close le 15 décembre 2026 à 12 heures.`,
  },
  {
    notified: '2026-11-19',
    text: `PRÉFECTURE DU VAR
ARRÊTÉ portant OQTF
Toulon, le 18 novembre 2026
M. X, titulaire d'un passeport délivré le 16 novembre 2020, interpellé le 18 novembre 2026 à 8h15
Notifié le 19/11/2026`,
  },
  {
    hearing: '2026-12-10',
    hearingAt: '09:00',
    asked: ['notified'],
    text: `PRÉFECTURE DU VAR
Objet : votre rendez-vous
Votre rendez-vous du 2 décembre 2026 à 14h est annulé. Vous êtes convoqué le 10 décembre 2026 à 9h.`,
  },
  {
    text: `PRÉFECTURE DU VAR
Toulon, le 18 novembre 2026
Objet : retrait de votre carte de résident
Le jugement du tribunal correctionnel du 4 mai 2026 vous a été signifié le 12 juin 2026. Je procède au retrait.`,
  },
  {
    text: `De : Jean
Envoyé : 20 novembre 2026 10:00
Bonjour Maître, j'ai bien reçu votre facture le 12 novembre. Où en est mon recours contre l'OQTF ?`,
  },
];
