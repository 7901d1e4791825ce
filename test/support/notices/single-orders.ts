import type { WrittenNotice } from './notice-template.ts';

/** Letters, mails and messages as they come: abridged, each in a hand of its own. */
export const SINGLE_ORDERS: readonly (WrittenNotice & { readonly name: string })[] = [
  {
    name: 'sms oqtf',
    type: 'oqtf-notifiee',
    dates: { notifiedOn: '2026-11-21' },
    clock: '18:30',
    text: `Bjr maitre, hier soir 21/11/2026 a 18h30 la police ma donné une OQTF 30 jours. vous pouvez me rappeler`,
  },
  {
    name: 'sms bare yearless',
    type: 'oqtf-notifiee',
    dates: { notifiedOn: '2026-11-19' },
    clock: '14:00',
    text: `Bonjour Maître, j'ai reçu une OQTF le 19/11 à 14h au commissariat de Créteil. Merci de me rappeler.`,
  },
  {
    name: 'mail wife',
    type: 'retention-notifiee',
    dates: { notifiedOn: '2026-11-20' },
    clock: '09:45',
    text: `Bonjour Maître,
Mon mari a été placé en rétention au CRA du Mesnil-Amelot. La décision lui a été notifiée vendredi 20 novembre à 9h45.
Cordialement, Mme Diallo`,
  },
  {
    name: 'pv minute',
    type: 'oqtf-notifiee',
    dates: { notifiedOn: '2026-11-18', decidedOn: '2026-11-17' },
    clock: '16:40',
    text: `PREFECTURE DU NORD
ARRETE DU 17 NOVEMBRE 2026 PORTANT OBLIGATION DE QUITTER LE TERRITOIRE FRANCAIS
M. DIALLO Mamadou est obligé de quitter le territoire français sans délai.
NOTIFICATION DE L'ARRETE
Notifié ce jour le dix-huit novembre deux mille vingt-six à seize heures quarante minutes
L'intéressé : refuse de signer    L'agent notifiant :`,
  },
  {
    name: 'refus ocr',
    type: 'refus-notifie',
    dates: { notifiedOn: null, decidedOn: '2026-10-05' },
    text: `PREFECTURE DE POLICE
Paris, le 5 octobre 2026
OBJET : Votre demande de titre de sejour
Monsieur,
Apres un examen approfondi de votre situation, je vous informe que je ne peux reserver une suite favorable a votre demande de titre de sejour presentee le 3 fevrier 2026.
Je vous invite a quitter la France.`,
  },
  {
    name: 'refus+AR stamp',
    type: 'refus-notifie',
    dates: {
      firstPresentedOn: '2026-10-08',
      collectedOn: '2026-10-15',
      decidedOn: '2026-10-05',
      notifiedOn: null,
    },
    text: `Préfecture de l'Hérault
Montpellier, le 5 octobre 2026
LRAR 1A 204 556 7781 2
Objet : refus de séjour
Madame, je refuse de vous délivrer le titre de séjour sollicité le 2 mars 2026.
--- AVIS DE RECEPTION ---
Présenté le : 08 / 10 / 2026
Distribué le : 15 / 10 / 2026
Signature du destinataire`,
  },
  {
    name: 'ofpra',
    type: 'decision-ofpra',
    dates: { notifiedOn: '2026-11-10', decidedOn: '2026-11-02' },
    text: `OFPRA
Décision n° 26-11-00234 du 2 novembre 2026
Vu la demande d'asile introduite le 14 janvier 2026 par M. X
Votre demande d'asile est rejetée.
Cette décision vous a été notifiée le 10 novembre 2026. Vous pouvez former un recours devant la CNDA dans le délai d'un mois.`,
  },
  {
    name: 'cnda decision',
    type: 'decision-cnda',
    dates: { notifiedOn: '2026-11-16', readOn: '2026-11-03' },
    text: `COUR NATIONALE DU DROIT D'ASILE
N° 26012345
Mme TRAORE
Audience du 13 octobre 2026
Lecture du 3 novembre 2026
AU NOM DU PEUPLE FRANÇAIS
DECIDE :
Article 1er : Le recours de Mme TRAORE est rejeté.
Décision notifiée à la requérante le 16 novembre 2026.`,
  },
  {
    name: 'dublin',
    type: 'transfert-notifie',
    dates: { notifiedOn: '2026-11-17', decidedOn: '2026-11-16' },
    clock: '10:05',
    text: `Préfecture de Police - Guichet unique
Arrêté n° 26/7788 décidant la remise de M. AMIRI aux autorités croates
M. AMIRI sera transféré aux autorités croates, responsables de l'examen de sa demande d'asile.
Paris, le 16/11/2026
Le présent arrêté a été lu à l'intéressé en langue dari par M. RAHIMI, interprète ISM, le 17/11/2026 de 9h50 à 10h05, et lui a été notifié à 10h05.`,
  },
  {
    name: 'assign',
    type: 'assignation-notifiee',
    dates: { notifiedOn: '2026-11-12', decidedOn: '2026-11-12' },
    clock: '17:30',
    text: `Le Préfet de la Gironde
ARRÊTE : 
Article 1 - M. SYLLA est assigné à résidence à Bordeaux pour 45 jours à compter du 13 novembre 2026.
Article 2 - Il devra se présenter chaque mardi et jeudi à 10 h au commissariat.
Bordeaux, 12 novembre 2026
Notifié le 12.11.2026, 17 h 30. Signature de l'intéressé`,
  },
  {
    name: 'appointment',
    type: 'convocation-recue',
    dates: { appointmentOn: '2026-12-03' },
    clock: '14:15',
    text: `Bonjour,
Vous avez rendez-vous à la préfecture de Seine-Saint-Denis, 1 esplanade Jean Moulin à Bobigny, jeudi 3 décembre 2026 à 14h15 pour le retrait de votre récépissé.
Merci de vous présenter 10 minutes avant, muni de votre convocation, valable du 1er au 31 décembre 2026.`,
  },
  {
    name: 'hearing',
    type: 'avis-audience',
    dates: { availableOn: '2026-11-19', appointmentOn: '2026-12-10' },
    text: `TRIBUNAL ADMINISTRATIF DE MONTREUIL - Greffe de la 3ème chambre
Montreuil, le 19/11/2026
AVIS D'AUDIENCE
Dossier 2611223-3 M. KHAN c/ Préfet de la Seine-Saint-Denis
Cette affaire est inscrite au rôle de l'audience publique du jeudi 10 décembre 2026 à 09:30, salle B.
Document mis à disposition via Télérecours le 19/11/2026 15:22:07`,
  },
  {
    name: 'judgment',
    type: 'jugement',
    dates: { readOn: '2026-11-12', availableOn: '2026-11-13', notifiedOn: null },
    text: `TRIBUNAL ADMINISTRATIF DE LILLE
Nos 2604567, 2604568
RÉPUBLIQUE FRANÇAISE AU NOM DU PEUPLE FRANÇAIS
Audience du 22 octobre 2026
Décision du 12 novembre 2026
Vu la procédure suivante : par une requête enregistrée le 3 mai 2026, M. A demande d'annuler l'arrêté du 2 avril 2026, qui lui a été notifié le 5 avril 2026 à 10 h 20.
DÉCIDE
Article 1er : La requête de M. A est rejetée.
Article 2 : Le présent jugement sera notifié à M. A et au préfet du Nord.
Délibéré après l'audience du 22 octobre 2026. Rendu public par mise à disposition au greffe le 12 novembre 2026.
[Télérecours] Mis à disposition le 13/11/2026 à 08:01`,
  },
];
