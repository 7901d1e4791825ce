import type { Formula } from './formula.ts';

/** How administrations, courts, the post and clients say when something arrived, or is to come. */
export const THIRD_FORMULAS: readonly Formula[] = [
  {
    notified: '2026-11-16',
    notifiedAt: '10:05',
    text: `PREFECTURE DE POLICE
OBLIGATION DE QUITTER LE TERRITOIRE FRANCAIS
Paris, le 16/11/2026

Notifié le _16/11/2026_ à _10_h_05_ par _____`,
  },
  {
    text: `PREFECTURE DE POLICE
OBLIGATION DE QUITTER LE TERRITOIRE FRANCAIS
Paris, le 16/11/2026

Notifié le ____/____/______ à ___h___
Signature de l'intéressé(e)`,
  },
  {
    text: `PRÉFECTURE DU NORD
Lille, le 4 novembre 2026
Objet : refus de séjour
Votre demande de titre de séjour du 3 mars 2026 est rejetée. Vous disposez d'un délai de deux mois à compter de la notification de la présente décision.`,
  },
  {
    hearing: '2026-12-11',
    hearingAt: '10:30',
    asked: ['notified'],
    text: `De : ANEF <ne-pas-repondre@interieur.gouv.fr>
À : fatou.ndiaye@mail.example
Date : ven. 20 nov. 2026 à 09:40
Objet : Convocation à un rendez-vous

Bonjour,
Vous avez rendez-vous à la préfecture de l'Essonne :
Date du rendez-vous : 11/12/2026
Heure du rendez-vous : 10:30`,
  },
  {
    hearing: '2026-12-11',
    hearingAt: '10:30',
    asked: ['notified'],
    text: `Bonjour, nous vous proposons le créneau suivant pour la remise de votre titre : vendredi 11/12 à 10h30, sous-préfecture de Palaiseau. Merci de confirmer avant le 04/12.
Le service étrangers de la préfecture`,
  },
  {
    hearing: '2026-12-11',
    hearingAt: '10:30',
    asked: ['notified'],
    text: `Sous-préfecture de Torcy
Votre récépissé est prêt. Il vous sera remis le 11 décembre 2026 à 10h30 au guichet 2.`,
  },
  {
    notified: '2026-11-13',
    presented: '2026-11-05',
    text: `PRÉFECTURE DE LA DRÔME
Valence, le 3 novembre 2026
Objet : Refus de renouvellement de titre
Votre demande est rejetée.

(verso de l'AR)
PRÉSENTÉ / AVISÉ LE 05 / 11 / 2026      DISTRIBUÉ LE 13 / 11 / 2026`,
  },
  {
    presented: '2026-11-05',
    text: `PRÉFECTURE DE LA DRÔME
Valence, le 3 novembre 2026
Objet : Refus de renouvellement de titre
Votre demande est rejetée.

Enveloppe retournée : pli avisé le 05/11/2026, non réclamé, retour à l'expéditeur le 23/11/2026`,
  },
  {
    notified: '2026-11-10',
    notifiedAt: '17:05',
    text: `De : greffe.ta-lyon@juradm.fr
À : Me FERRAND
Envoyé : mardi 10 novembre 2026 17:05
Objet : Notification ordonnance référé-suspension 2610001

Maître,
Vous trouverez ci-joint l'ordonnance rendue ce jour par le juge des référés, qui rejette la requête présentée sur le fondement de l'article L. 521-1. Le présent courriel vaut notification.`,
  },
  {
    notified: '2026-11-10',
    text: `CENTRE PÉNITENTIAIRE DE VILLEPINTE - Greffe
Notification faite à la personne détenue ce jour 10/11/2026 d'un arrêté portant obligation de quitter le territoire français du 6 novembre 2026 pris par le préfet de la Seine-Saint-Denis.
Numéro d'écrou : 44567`,
  },
  {
    notified: '2026-11-10',
    notifiedAt: '14:30',
    text: `GREFFE PÉNITENTIAIRE
Le 10 novembre 2026 à 14h30, s'est présenté devant nous le nommé KABA Sékou, écrou 4421, auquel nous avons donné lecture et remis copie de l'arrêté préfectoral portant obligation de quitter le territoire français sans délai du 6/11/2026.`,
  },
  {
    notified: '2026-11-19',
    notifiedAt: '02:20',
    text: `GENDARMERIE NATIONALE
PROCÈS-VERBAL DE NOTIFICATION
Ce jour, jeudi 19 novembre 2026 à 2 heures 20 minutes, nous avons notifié à la personne ci-dessus désignée l'arrêté portant placement en rétention administrative.`,
  },
  {
    notified: '2026-11-19',
    notifiedAt: '18:00',
    text: `COUR D'APPEL DE DOUAI
ORDONNANCE du 19 novembre 2026
Confirmons l'ordonnance du 17 novembre 2026 ayant prolongé la rétention.
Notification de l'ordonnance : le 19 novembre 2026 à 18 h 00 par courriel à l'avocat, au préfet et à l'intéressé au CRA`,
  },
  {
    hearing: '2026-11-25',
    hearingAt: '13:45',
    text: `COUR D'APPEL DE DOUAI
Chambre des libertés individuelles - rétention
AVIS D'AUDIENCE
L'appel formé contre l'ordonnance rendue le 22 novembre 2026 par le magistrat du siège du tribunal judiciaire de Lille sera examiné à l'audience du mercredi 25 novembre 2026 à 13 h 45.`,
  },
  {
    hearing: '2026-12-07',
    hearingAt: '14:15',
    text: `PAF - Direction interdépartementale de la police nationale
CONVOCATION
Je vous prie de vous présenter dans mes services le 07/12/2026, 14h15, muni de votre passeport en vue de votre départ. `,
  },
  {
    hearing: '2026-12-01',
    hearingAt: '08:30',
    text: `HÔTEL DE POLICE DE TOULOUSE
2ème convocation
Vous n'avez pas déféré à la convocation du 16 novembre 2026. Vous êtes à nouveau convoqué le 1er décembre 2026 à 8h30.`,
  },
  {
    hearing: '2026-12-18',
    hearingAt: '09:00',
    text: `DIRECTION TERRITORIALE DE L'OFII DE MONTREUIL
Objet : convocation - contrat d'intégration républicaine
Vous êtes attendu(e) le vendredi 18 décembre 2026 à 9h00 précises pour la première journée de formation civique.`,
  },
  {
    hearing: '2026-12-18',
    hearingAt: '09:00',
    text: `CONSULAT GÉNÉRAL DE FRANCE À ALGER
Objet : rendez-vous
Votre demande sera examinée lors d'un entretien fixé au 18 décembre 2026 à 9 h 00 au consulat.`,
  },
  {
    notified: '2026-11-09',
    text: `CONSULAT GÉNÉRAL DE FRANCE À ALGER
Décision de refus de visa
Date de la décision : 05/11/2026
Date de notification : 09/11/2026`,
  },
  {
    notified: '2026-11-09',
    text: `TLScontact
Passport returned to applicant on 09/11/2026
CONSULAT GENERAL DE FRANCE A RABAT - REFUS DE VISA du 05/11/2026
Remis contre signature le 09/11/2026`,
  },
  {
    notified: '2026-11-17',
    notifiedAt: '11:02',
    text: `TÉLÉRECOURS
Accusé de réception d'une communication
Juridiction : Tribunal administratif de Nantes
Nature : Jugement
Mise à disposition : 16/11/2026 08:44
Première consultation : 17/11/2026 11:02`,
  },
  {
    text: `De : noreply@telerecours.fr
À : cabinet
Date : 16/11/2026 08:44
Objet : [Télérecours] Jugement - dossier 2601234
Un document a été mis à disposition par le tribunal administratif de Nantes : notification de jugement. Connectez-vous pour en prendre connaissance. À défaut de consultation dans un délai de deux jours ouvrés, vous serez réputé en avoir reçu notification.`,
  },
  {
    notified: '2026-11-12',
    notifiedAt: '15:30',
    text: `Mail de cliente
De : Rosa <rosa@mail.example>
Date : 13/11/2026 09:00
Objet : papiers
On m'a convoquée hier à la préfecture à 15h30 et là ils m'ont donné un papier OQTF que j'ai signé.`,
  },
  {
    notified: '2026-11-12',
    text: `De : Rosa <rosa@mail.example>
Envoyé : 16/11/2026 09:00
Objet : oqtf
Bonjour Maître, mon mari a eu une OQTF jeudi dernier à la sortie du commissariat.`,
  },
];
