import type { WrittenNotice } from './notice-template.ts';

/** Records, slips, columns and mails, each in a hand of its own. */
export const SINGLE_RECORDS: readonly (WrittenNotice & { readonly name: string })[] = [
  {
    name: 'order, its notification in a table',
    type: 'oqtf-notifiee',
    dates: { notifiedOn: '2026-11-17', decidedOn: '2026-11-17' },
    clock: '15:05',
    text: `PREFECTURE DE LA HAUTE-GARONNE
ARRETE N° 31-2026-1188
portant obligation de quitter le territoire français sans délai, fixation du pays de renvoi et interdiction de retour
Vu le procès-verbal d'audition de M. BEN SALAH du 17/11/2026 à 11h10 ;
Considérant que l'intéressé a été interpellé le 16/11/2026 à 23h50 et placé en garde à vue ;
ARRETE
Article 1er : M. BEN SALAH Ahmed, né le 04/05/1994 à Sousse, est obligé de quitter le territoire français sans délai.
Toulouse, le 17/11/2026
Pour le préfet, la secrétaire générale
NOTIFICATION DU PRESENT ARRETE
Date : 17/11/2026        Heure : 15h05
Langue : arabe, par truchement de M. HADJ
L'intéressé                L'agent`,
  },
  {
    name: 'mail of a brother',
    type: 'transfert-notifie',
    dates: { notifiedOn: '2026-11-19' },
    clock: '08:30',
    text: `Bonjour, je vous écris pour mon frère Abdoulaye. Jeudi 19 novembre 2026 à 8h30 deux policiers sont venus au foyer et lui ont remis une décision de transfert vers l'Espagne. Il a 7 jours je crois. Merci`,
  },
  {
    name: 'history on the portal',
    type: 'refus-notifie',
    dates: { availableOn: '2026-11-16', firstViewedOn: '2026-11-18' },
    text: `ANEF - Historique de la demande n° 7503987654
16/11/2026 - Décision de refus de titre de séjour mise à disposition sur votre compte
18/11/2026 - Document consulté par l'usager`,
  },
  {
    name: 'slip of the post under a refusal',
    type: 'refus-notifie',
    dates: {
      notifiedOn: null,
      firstPresentedOn: '2026-10-27',
      collectedOn: '2026-11-02',
      decidedOn: '2026-10-22',
    },
    text: `Préfecture de la Drôme
Valence, le 22 octobre 2026
R.A.R. n° 2C 154 889 0012 3
Objet : rejet de votre demande de carte de résident
Monsieur, votre demande de carte de résident reçue le 14 avril 2026 est rejetée.
AVIS DE RÉCEPTION
Présenté / avisé le 27.10.2026 - Distribué le 02.11.2026 - Signature : (illisible)`,
  },
  {
    name: 'police record of a house arrest',
    type: 'assignation-notifiee',
    dates: { notifiedOn: '2026-11-20' },
    clock: '17:45',
    text: `L'an deux mille vingt-six et le vingt novembre à dix-sept heures quarante-cinq, nous, BRUN Thierry, gardien de la paix, agissant sur instructions, avons notifié à Mme LOPEZ Rosa l'arrêté d'assignation à résidence pris à son encontre par le préfet des Landes. Mentionnons que l'intéressée déclare comprendre le français et signe avec nous.`,
  },
  {
    name: 'detention, three hours the same',
    type: 'retention-notifiee',
    dates: { notifiedOn: '2026-11-20' },
    clock: '10:00',
    text: `Décision de placement en rétention administrative
M. OSMANI Arben, né le 12/12/1990
est placé en rétention à compter du vendredi 20 novembre 2026 à 10 h 00 pour une durée de 4 jours.
Décision et droits notifiés le 20/11/2026 à 10h00. Le JLD peut être saisi avant le 24/11/2026 à 10h00.`,
  },
  {
    name: 'suspension refused, by the portal',
    type: 'ordonnance-suspension-rejetee',
    dates: { availableOn: '2026-11-17', readOn: '2026-11-16' },
    text: `TRIBUNAL ADMINISTRATIF DE NICE
N° 2607788
ORDONNANCE DU 16 NOVEMBRE 2026
La juge des référés
Par une requête enregistrée le 28 octobre 2026, Mme FALL demande, sur le fondement de l'article L. 521-1 du code de justice administrative, la suspension de l'exécution de la décision du 1er septembre 2026, notifiée le 9 septembre 2026.
ORDONNE
Article 1er : La requête de Mme FALL est rejetée.
Article 2 : La présente ordonnance sera notifiée à Mme FALL.
Fait à Nice, le 16 novembre 2026.
Mise à disposition Télérecours : 17/11/2026 09:12`,
  },
  {
    name: 'reception conditions, handed over',
    type: 'cma-refus-notifie',
    dates: { notifiedOn: '2026-11-12', decidedOn: '2026-11-12' },
    text: `OFII Direction territoriale de Lille
Notification de refus des conditions matérielles d'accueil
Monsieur ABDI, vous avez présenté une demande d'asile le 12 novembre 2026, plus de 90 jours après votre entrée en France le 2 mars 2026. Le bénéfice des conditions matérielles d'accueil vous est refusé.
Fait à Lille, le 12 novembre 2026.
Document remis en main propre le : 12 novembre 2026 (signature du demandeur)`,
  },
  {
    name: 'summons at the sous-préfecture',
    type: 'convocation-recue',
    dates: { appointmentOn: '2026-12-08' },
    clock: '09:20',
    text: `CONVOCATION
Sous-préfecture d'Argenteuil - Service des étrangers
M. DEMIR, né le 3 avril 1992, est prié de se présenter à la sous-préfecture le 8 décembre 2026 à 09h20, guichet 4, pour remise de son titre.
Argenteuil, le 18/11/2026`,
  },
  {
    name: 'visa commission, decision received',
    type: 'rapo-rejet',
    dates: { notifiedOn: '2026-11-04' },
    text: `Madame,
Suite à votre demande du 30 juin 2026, la commission de recours contre les refus de visa a rejeté votre recours lors de sa séance du 22 octobre 2026.
Vous avez reçu la présente décision le 4 novembre 2026.`,
  },
  {
    name: 'put on the portal, in brackets',
    type: 'refus-notifie',
    dates: { notifiedOn: null, decidedOn: '2026-11-06', availableOn: '2026-11-09' },
    text: `Préfecture de Loire-Atlantique
Nantes, le 6 novembre 2026
Objet : Refus de délivrance d'un titre de séjour
Le 14 mai 2026, vous avez sollicité un titre de séjour. Je refuse de vous délivrer ce titre de séjour.
(déposé dans votre espace personnel le 9 novembre 2026)`,
  },
  {
    name: 'mail of a colleague, about an hour',
    type: 'oqtf-notifiee',
    dates: { notifiedOn: '2026-11-10' },
    clock: '11:11',
    text: `Maître, ci-joint l'OQTF de M. Bah. Il me dit l'avoir reçue en main propre au commissariat le 10 novembre 2026, vers 11h11. L'arrêté est daté du 9.`,
  },
  {
    name: 'the same day',
    type: 'maintien-retention-notifie',
    dates: { notifiedOn: '2026-11-13', decidedOn: '2026-11-13' },
    clock: '18:20',
    text: `PRÉFET DE LA MARNE
Arrêté portant maintien en rétention
M. SOW est maintenu en rétention administrative pendant l'examen de sa demande d'asile.
Châlons-en-Champagne, le 13 novembre 2026 à 17 h 30
Notifié à M. SOW au CRA de Metz le même jour à 18 h 20.`,
  },
  {
    name: 'month cut short',
    type: 'refus-notifie',
    dates: { notifiedOn: '2026-11-13' },
    text: `Préfet de l'Aude - refus de séjour
Votre demande de titre de séjour est rejetée. Notification à l'intéressé le 13 nov. 2026.`,
  },
  {
    name: 'certified received this day',
    type: 'refus-notifie',
    dates: { notifiedOn: '2026-11-13', decidedOn: '2026-11-05' },
    text: `OBJET : Refus d'autorisation de travail et de séjour
Nancy, le 05/11/2026
Je soussignée PETROVA Irina, née le 8/9/1995, certifie avoir reçu ce jour, 13/11/2026, la décision de refus de titre de séjour du 05/11/2026.`,
  },
  {
    name: 'recital of an older order',
    type: 'refus-notifie',
    dates: { notifiedOn: null, decidedOn: '2026-10-30' },
    text: `Le préfet du Cher à Mme NGUEMA
Bourges, le 30 octobre 2026
Par arrêté du 4 février 2025, notifié le 11 février 2025, vous avez fait l'objet d'une OQTF à laquelle vous n'avez pas déféré. Vous avez sollicité le 6 mai 2026 votre admission exceptionnelle au séjour. Je rejette votre demande de titre de séjour.`,
  },
  {
    name: 'this Monday',
    type: 'transfert-notifie',
    dates: { notifiedOn: '2026-11-16' },
    clock: '14:00',
    text: `Notification d'une décision de remise aux autorités italiennes
Décision du 13 novembre 2026
Remise à M. TESFAY, en présence de Mme ABRAHA, interprète en tigrinya, à la préfecture du Bas-Rhin, ce lundi 16 novembre 2026, 14h.`,
  },
  {
    name: 'without accents nor apostrophes',
    type: 'oqtf-notifiee',
    dates: { notifiedOn: '2026-11-18' },
    clock: '16:40',
    text: `ARRETE portant obligation de quitter le territoire francais
M. X est oblige de quitter le territoire francais dans un delai de trente jours
Notifie a l interesse le 18 novernbre 2026 a 16h 40`,
  },
  {
    name: 'two columns',
    type: 'oqtf-notifiee',
    dates: { notifiedOn: '2026-11-18' },
    clock: '16:40',
    text: `ARRETE portant obligation de quitter le territoire francais
M. X est oblige de quitter le territoire francais
La presente decision   | Nom de l agent
vous a ete notifiee    | DURAND
le 18/11/2026 a 16h40  | matricule 4412`,
  },
  {
    name: 'left blank',
    type: 'oqtf-notifiee',
    dates: { notifiedOn: null },
    text: `ARRÊTÉ portant obligation de quitter le territoire français
Mme X est obligée de quitter le territoire français.
Fait à Pau, le 9 novembre 2026
Notifié le        à      h      . Signature`,
  },
  {
    name: 'yesterday, with its date',
    type: 'oqtf-notifiee',
    dates: { notifiedOn: '2026-11-18' },
    clock: '16:40',
    text: `De : Préfecture <pref@exemple.gouv.fr>
À : cabinet@exemple.fr
Date : jeu. 19 nov. 2026 à 09:02
Objet : Notification OQTF M. Keita

Maître,
Je vous confirme que l'arrêté portant obligation de quitter le territoire français concernant M. Keita lui a été notifié hier, mercredi 18 novembre 2026, à 16h40.`,
  },
  {
    name: 'all in one sentence',
    type: 'refus-notifie',
    dates: { notifiedOn: '2026-11-18', decidedOn: '2026-11-17' },
    text: `Refus de titre de séjour du 17 novembre 2026, remis en mains propres à Mme Ivanova le 18 novembre 2026 par nos soins.
Préfecture de la Creuse`,
  },
  {
    name: 'border police, in words',
    type: 'oqtf-notifiee',
    dates: { notifiedOn: '2026-11-18' },
    clock: '09:00',
    text: `Direction zonale de la PAF - Procès-verbal n° 2026/1123
Le dix-huit novembre deux mille vingt-six, à neuf heures,
Nous, MOREL Luc, brigadier, notifions à l'intéressé, qui se nomme TRAN Van, né le 2 février 1988, l'arrêté portant obligation de quitter le territoire français pris ce jour par le préfet du Pas-de-Calais.`,
  },
];
