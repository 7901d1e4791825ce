import type { Formula } from './formula.ts';

/** How administrations, courts, the post and clients say when something arrived, or is to come. */
export const FIRST_FORMULAS: readonly Formula[] = [
  {
    notified: '2026-11-18',
    notifiedAt: '16:40',
    text: `PRÉFECTURE DU RHÔNE
ARRÊTÉ portant obligation de quitter le territoire français
Fait à Lyon, le 17 novembre 2026

Notifié par nous, gardien de la paix MOREL, le 18/11/2026 à 16h40 à l'intéressé qui refuse de signer.`,
  },
  {
    notified: '2026-11-18',
    notifiedAt: '16:40',
    text: `PRÉFECTURE DU RHÔNE
ARRÊTÉ portant obligation de quitter le territoire français
Fait à Lyon, le 17 novembre 2026

Cadre réservé à la notification
Notifié à : M. TRAORE Issa
Date : 18/11/2026
Heure : 16h40
L'agent notifiant :             L'intéressé(e) : refuse de signer`,
  },
  {
    notified: '2026-11-18',
    notifiedAt: '16:40',
    text: `PRÉFECTURE DU RHÔNE
ARRÊTÉ portant obligation de quitter le territoire français
Fait à Lyon, le 17 novembre 2026

Je soussigné(e) M. TRAORE Issa reconnais avoir reçu notification de la présente décision le 18/11/2026 à 16 heures 40 par le truchement de Mme DIALLO, interprète en langue soninké.`,
  },
  {
    notified: '2026-11-18',
    notifiedAt: '16:40',
    text: `PRÉFECTURE DU RHÔNE
ARRÊTÉ portant obligation de quitter le territoire français
Fait à Lyon, le 17 novembre 2026

NOTIFICATION
Date et heure de notification : 18 novembre 2026 - 16:40
Langue : français
Signature de l'intéressé : (refus)`,
  },
  {
    notified: '2026-11-18',
    notifiedAt: '16:40',
    text: `PRÉFECTURE DU RHÔNE
ARRÊTÉ portant obligation de quitter le territoire français
Fait à Lyon, le 17 novembre 2026

Lecture faite par l'interprète par téléphone (ISM), l'intéressé persiste et refuse de signer le 18.11.2026 à 16h40`,
  },
  {
    notified: '2026-11-12',
    text: `PRÉFECTURE DE L'AIN
Bourg-en-Bresse, le 2 novembre 2026
LRAR n° 1A 200 300 4444 1
Objet : refus de délivrance d'un titre de séjour

Madame,
J'ai décidé de rejeter votre demande de titre de séjour.

(Avis de réception) Distribué le : 12/11/26    Signature du destinataire : illisible`,
  },
  {
    presented: '2026-11-05',
    notified: '2026-11-12',
    text: `PRÉFECTURE DE L'AIN
Bourg-en-Bresse, le 2 novembre 2026
Objet : refus de délivrance d'un titre de séjour
Je refuse le titre.

AVIS DE RÉCEPTION
Présenté / Avisé le : 05/11/2026
Distribué le : 12/11/2026`,
  },
  {
    presented: '2026-11-05',
    text: `LA POSTE - Suivi de votre envoi 1A 200 300 4444 1
Votre courrier recommandé n'a pas pu être distribué
05/11/2026  Destinataire absent, avis déposé dans la boîte aux lettres
06/11/2026  Disponible au bureau de poste de Bourg
21/11/2026  Retour à l'expéditeur : pli avisé et non réclamé`,
  },
  {
    presented: '2026-11-05',
    notified: '2026-11-12',
    text: `LA POSTE
Suivi de l'envoi 1A 200 300 4444 1
jeudi 12 novembre 2026 - Votre courrier a été remis à son destinataire contre signature
vendredi 6 novembre 2026 - Votre courrier est disponible en point de retrait
jeudi 5 novembre 2026 - Votre facteur s'est présenté chez le destinataire, absent
mercredi 4 novembre 2026 - Votre courrier est pris en charge par La Poste`,
  },
  {
    presented: '2026-11-10',
    notified: '2026-11-14',
    text: `AR24 - Lettre recommandée électronique
Référence : AR24-2026-889911
Expéditeur : DDETS 69
Date d'envoi : 10/11/2026 09:12
Date de première présentation (notification initiale) : 10/11/2026 09:13
Statut : Accepté le 14/11/2026 à 18:02 par le destinataire
Objet : refus d'autorisation de travail`,
  },
  {
    presented: '2026-11-10',
    text: `AR24
Preuve de négligence
La lettre recommandée électronique présentée le 10/11/2026 à 09:13 à M. Sy n'a été ni acceptée ni refusée par son destinataire dans le délai de quinze jours.`,
  },
  {
    hearing: '2026-12-09',
    hearingAt: '09:30',
    text: `PRÉFECTURE DE POLICE
Service des étrangers
Paris, le 16 novembre 2026
Objet : convocation

Monsieur, je vous prie de bien vouloir vous présenter à la salle Sud, centre de réception des étrangers, 17 boulevard Morland, mercredi 9 décembre 2026, 9h30, muni de votre passeport.`,
  },
  {
    hearing: '2026-12-09',
    hearingAt: '09:30',
    text: `PRÉFECTURE DES YVELINES
CONVOCATION
Vous êtes attendue le 09/12/2026 entre 09h30 et 10h00 au guichet 4.`,
  },
  {
    hearing: '2026-12-09',
    hearingAt: '09:30',
    text: `PRÉFECTURE DES YVELINES
Confirmation de rendez-vous
Nature du rendez-vous : remise de titre
Jour : mercredi 09 décembre 2026
Horaire : 09:30
Guichet : 12`,
  },
  {
    hearing: '2026-12-09',
    hearingAt: '14:00',
    text: `TRIBUNAL ADMINISTRATIF DE LYON
Lyon, le 16/11/2026
Dossier n° 2609871-3
AVIS D'AUDIENCE
Maître,
J'ai l'honneur de vous informer que l'affaire mentionnée en référence est inscrite au rôle de l'audience publique du 9 décembre 2026 à 14 heures 00, salle 2.`,
  },
  {
    hearing: '2026-12-09',
    hearingAt: '14:00',
    text: `Télérecours - nouveau document
TRIBUNAL ADMINISTRATIF DE LYON
Avis d'audience - dossier n° 2609871
L'audience aura lieu le 09/12/2026 à 14:00.
Document mis à disposition dans l'application Télérecours le 16/11/2026 à 10:22.`,
  },
  {
    notified: '2026-11-18',
    notifiedAt: '09:05',
    text: `TRIBUNAL ADMINISTRATIF DE LYON
Notification de jugement - dossier n° 2609871
ACCUSÉ DE RÉCEPTION TÉLÉRECOURS
Le document « Notification de jugement » mis à disposition le 16/11/2026 à 10:22 a été consulté le 18/11/2026 à 09:05 par Maître Ferrand.`,
  },
  {
    hearing: '2026-12-15',
    hearingAt: '09:15',
    text: `COUR NATIONALE DU DROIT D'ASILE
Montreuil, le 10 novembre 2026
AVIS D'AUDIENCE
Recours n° 26033333
Votre affaire sera examinée à l'audience du mardi 15 décembre 2026 à 9h15, salle 14 rez-de-chaussée.`,
  },
  {
    hearing: '2026-12-15',
    hearingAt: '08:45',
    text: `OFPRA
Fontenay-sous-Bois, le 10/11/2026
Objet : convocation à un entretien personnel
Vous êtes convoqué à l'OFPRA le 15/12/2026 à 08:45 pour un entretien. Présentez-vous trente minutes avant.`,
  },
  {
    notified: '2026-11-17',
    text: `OFPRA
Fontenay-sous-Bois, le 3 novembre 2026
DÉCISION DE REJET
Votre demande d'asile est rejetée.

Date de notification (mise à disposition dans l'espace usager) : 10/11/2026
Date de première consultation : 17/11/2026`,
  },
  {
    hearing: '2026-11-26',
    hearingAt: '10:00',
    text: `TRIBUNAL JUDICIAIRE DE NICE
Service du juge des libertés et de la détention - rétention administrative
AVIS D'AUDIENCE
Vous êtes avisé que l'audience relative à la requête du préfet des Alpes-Maritimes aux fins de prolongation de la rétention de M. X se disant BEN ALI Karim se tiendra le jeudi 26 novembre 2026 à 10 heures.`,
  },
];
