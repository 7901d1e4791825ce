import type { Formula } from './formula.ts';

/** How administrations, courts, the post and clients say when something arrived, or is to come. */
export const FOURTH_FORMULAS: readonly Formula[] = [
  {
    notified: '2026-11-15',
    text: `De : Rosa <rosa@mail.example>
Envoyé : 18/11/2026 09:00
Objet : oqtf
Bonjour Maître, il y a trois jours la police a remis à mon frère une obligation de quitter le territoire.`,
  },
  {
    notified: '2026-11-14',
    asked: ['notifiedAt'],
    text: `WhatsApp - 16/11/2026 20:11
Bonjour c'est Kadi. Samedi matin la police est venue à la maison et ils ont donné OQTF à mon mari + assignation.`,
  },
  {
    notified: '2026-11-06',
    text: `Mail de l'assistante sociale du CADA
De : CADA Valence <cada@asso.example>
Date : 18 novembre 2026 14:00
Objet : M. Berhane - rejet OFPRA
Bonjour, M. Berhane a reçu le rejet de l'OFPRA par courrier recommandé remis contre signature le 6 novembre. Je vous joins la décision datée du 29 octobre.`,
  },
  {
    presented: '2026-10-30',
    notified: '2026-11-06',
    text: `Mail de l'assistante sociale du CADA
De : CADA Valence <cada@asso.example>
Date : 18 novembre 2026 14:00
Objet : M. Berhane - rejet OFPRA
Bonjour, l'avis de passage est du 30 octobre, il a retiré la lettre le 6 novembre à la poste. La décision de rejet de l'OFPRA est datée du 27 octobre.`,
  },
  {
    notified: '2026-11-20',
    text: `PRÉFECTURE DE MAYOTTE
ARRÊTÉ portant obligation de quitter le territoire français sans délai
Fait à Mamoudzou, le 20 novembre 2026
Notification à l'intéressé par la PAF le vingt novembre deux mille vingt-six`,
  },
  {
    notified: '2026-11-20',
    notifiedAt: '06:15',
    text: `PREFECTURE DE MAY0TTE
ARRÊTÉ portant obligation de quitter le territoire français
Notifié le vendredi vingt novembre deux mille vingt six à six heures quinze minutes`,
  },
  {
    notified: '2026-11-18',
    text: `PRÉFECTURE DE LA SARTHE
Le Mans, le 10 novembre 2026
Objet : refus de regroupement familial
(mention manuscrite) Reçu en main propre le 18 novembre 2026, signature : A. Koné`,
  },
  {
    notified: '2026-11-18',
    text: `PRÉFECTURE DE LA SARTHE
Le Mans, le 10 novembre 2026
Objet : retrait de votre carte de résident
Je procède au retrait de votre carte.
Lettre remise en main propre contre décharge le 18 novembre 2026`,
  },
  {
    notified: '2026-11-18',
    hearing: '2026-12-16',
    hearingAt: '14:00',
    text: `PRÉFECTURE DE LA SARTHE
BULLETIN DE NOTIFICATION
Engagement d'une procédure d'expulsion
Vous êtes convoqué devant la commission d'expulsion le mercredi 16 décembre 2026 à 14 heures au tribunal judiciaire du Mans.
Remis à l'intéressé le 18 novembre 2026`,
  },
  {
    notified: '2026-11-18',
    hearing: '2026-12-16',
    hearingAt: '14:00',
    text: `PRÉFECTURE DE LA SARTHE
Le Mans, le 10/11/2026
Objet : convocation devant la commission du titre de séjour
La commission examinera votre situation le mercredi 16 décembre 2026 à 14 heures.
Courrier distribué le 18/11/2026`,
  },
  {
    notified: '2026-11-19',
    notifiedAt: '16:10',
    text: `MINISTERE DE L'INTERIEUR - DIPA ROISSY
DECISION DE REFUS D'ENTREE
Le 19/11/2026 à 15H30, à l'aéroport de Roissy, devant nous s'est présenté(e) : Nom : OUEDRAOGO
venant de Ouagadougou par le vol AF548 du 19/11/2026
a été informé qu'il fait l'objet d'un refus d'entrée
Notifié le 19/11/2026 à 16H10`,
  },
  {
    notified: '2026-11-19',
    notifiedAt: '16:20',
    text: `POLICE AUX FRONTIÈRES
MAINTIEN EN ZONE D'ATTENTE
La décision de maintien pour une durée de quatre jours prend effet le 19 novembre 2026 à 16h20, heure de sa notification.`,
  },
  {
    notified: '2026-11-12',
    text: `CNDA
Montreuil
Décision n° 26001234 - lue en audience publique le 5 novembre 2026
AVIS DE RÉCEPTION : distribué le 12-11-26 / signature du requérant`,
  },
  {
    hearing: '2026-12-02',
    hearingAt: '09:00',
    text: `Greffe du tribunal administratif de Cergy-Pontoise
Objet : audience - OQTF 7 jours
Maître, l'affaire n° 2612345 M. DIOP c/ préfet du Val-d'Oise est fixée au mercredi 02/12/2026 à 09h00.`,
  },
  {
    hearing: '2026-12-02',
    hearingAt: '09:00',
    text: `TRIBUNAL ADMINISTRATIF DE PARIS
Convocation à une audience de référé
L'audience de référé est fixée le 2 décembre 2026 à 9h. Vous pouvez produire jusqu'au 1er décembre 2026 à 12h.`,
  },
  {
    hearing: '2026-11-26',
    hearingAt: '10:00',
    type: 'audience-retention',
    text: `TRIBUNAL JUDICIAIRE DE NICE
Service du juge des libertés et de la détention - rétention administrative
AVIS D'AUDIENCE
Vous êtes avisé que l'audience relative à la requête du préfet des Alpes-Maritimes aux fins de prolongation de la rétention de M. X se disant BEN ALI Karim se tiendra le jeudi 26 novembre 2026 à 10 heures.`,
  },
  {
    hearing: '2026-11-30',
    hearingAt: '14:00',
    type: 'convocation-police',
    text: `COMMISSARIAT DE POLICE DE ROUBAIX
CONVOCATION
Monsieur BAH Mamadou est prié de se présenter au commissariat, bureau 12, le LUNDI 30 NOVEMBRE 2026 à 14H00, affaire le concernant.`,
  },
  {
    hearing: '2026-12-03',
    hearingAt: '13:30',
    type: 'convocation-ofii',
    text: `OFII - Direction territoriale de Lyon
Lyon, le 12 novembre 2026
CONVOCATION
Madame, vous êtes convoquée à la visite médicale et à l'entretien d'accueil le jeudi 3 décembre 2026 à 13h30, 7 rue Quivogne, Lyon.`,
  },
  {
    hearing: '2026-12-09',
    hearingAt: '09:30',
    type: 'convocation-recue',
    text: `PRÉFECTURE DE POLICE
Service des étrangers
Paris, le 16 novembre 2026
Objet : convocation

Monsieur, je vous prie de bien vouloir vous présenter à la salle Sud, centre de réception des étrangers, 17 boulevard Morland, mercredi 9 décembre 2026, 9h30, muni de votre passeport.`,
  },
  {
    notified: '2026-11-18',
    type: 'attestation-asile-refusee',
    text: `PRÉFECTURE DE LA VIENNE
Poitiers, le 12 novembre 2026
Objet : refus de renouvellement de votre attestation de demande d'asile
Le droit au maintien sur le territoire ayant pris fin, votre attestation de demande d'asile n'est pas renouvelée.
Remis en main propre le 18 novembre 2026`,
  },
  {
    notified: '2026-11-18',
    notifiedAt: '09:20',
    type: 'oqtf-notifiee',
    text: `PRÉFECTURE DE LA VIENNE
ARRÊTÉ portant obligation de quitter le territoire français et retrait de l'attestation de demande d'asile
Article 1er : M. KONÉ est obligé de quitter le territoire français dans un délai de trente jours.
Article 2 : Son attestation de demande d'asile est retirée.
Fait à Poitiers, le 12 novembre 2026
Notifié le 18 novembre 2026 à 9 h 20`,
  },
  {
    hearing: '2026-11-25',
    hearingAt: '13:45',
    type: 'audience-retention',
    text: `COUR D'APPEL DE DOUAI
Chambre des libertés individuelles - rétention
AVIS D'AUDIENCE
L'appel formé contre l'ordonnance rendue le 22 novembre 2026 par le magistrat du siège du tribunal judiciaire de Lille sera examiné à l'audience du mercredi 25 novembre 2026 à 13 h 45.`,
  },
  {
    hearing: '2026-12-07',
    hearingAt: '09:00',
    text: `TRIBUNAL JUDICIAIRE DE NANTES
Pôle nationalité
AVIS D'AUDIENCE
L'affaire sera appelée à l'audience du 7 décembre 2026 à 9 heures.`,
  },
];
