import type { WrittenNotice } from './notice-template.ts';
import { SINGLE_ORDERS } from './single-orders.ts';
import { SINGLE_RECORDS } from './single-records.ts';

/** More of them. */
export const SINGLE_LETTERS: readonly (WrittenNotice & { readonly name: string })[] = [
  ...SINGLE_ORDERS,
  ...SINGLE_RECORDS,
  {
    name: 'complement anef',
    type: 'complement-demande',
    dates: { availableOn: '2026-11-05', dueOn: '2026-12-05' },
    text: `De : ne-pas-repondre@interieur.exemple
Envoyé : jeudi 5 novembre 2026 12:03
Objet : Votre demande de titre de séjour : complément demandé
Bonjour,
Un agent a demandé un complément à votre dossier. Un message est disponible depuis le 05/11/2026 dans votre espace. Vous devez transmettre les pièces manquantes avant le 5 décembre 2026.`,
  },
  {
    name: 'aj',
    type: 'aj-decision',
    dates: { notifiedOn: null, decidedOn: '2026-11-09' },
    text: `BUREAU D'AIDE JURIDICTIONNELLE près le tribunal judiciaire de Créteil
Décision du 09/11/2026
N° de demande 2026/014567
Le bureau accorde à Mme KABA l'aide juridictionnelle totale. Demande du 12/10/2026.`,
  },
  {
    name: 'natur',
    type: 'naturalisation-decision',
    dates: { notifiedOn: '2026-11-14', decidedOn: '2026-10-28' },
    text: `Préfecture du Rhône - Plateforme naturalisation
Lyon, le 28 octobre 2026
Madame, j'ai décidé d'ajourner à deux ans votre demande de naturalisation.
Courrier reçu par l'intéressée le 14 novembre 2026 (mention portée par le cabinet)`,
  },
  {
    name: 'gracieux',
    type: 'gracieux-rejete',
    dates: { notifiedOn: null, decidedOn: '2026-11-04' },
    text: `Préfecture de l'Oise
Beauvais, le 4 novembre 2026
Maître, par courrier reçu en préfecture le 8 septembre 2026, vous avez formé un recours gracieux à l'encontre de l'arrêté du 30 juillet 2026 notifié à votre client le 12 août 2026. J'ai l'honneur de vous faire connaître que je rejette votre recours gracieux.`,
  },
  {
    name: 'visa',
    type: 'visa-refuse',
    dates: { notifiedOn: '2026-11-02' },
    text: `Consulat général de France à Dakar
REFUS DE VISA
Votre demande de visa de court séjour déposée le 12/10/2026 a été refusée pour le motif suivant : 2.
Date : 02/11/2026
Notifié le : 02/11/2026
Signature du demandeur`,
  },
  {
    name: 'ret prolong',
    type: 'retention-prolongee',
    dates: { notifiedOn: '2026-11-21', readOn: '2026-11-21' },
    clock: '15:10',
    text: `COUR D'APPEL DE PARIS - TRIBUNAL JUDICIAIRE DE MEAUX
ORDONNANCE SUR LA REQUÊTE EN PROLONGATION DE LA RÉTENTION
Ordonnance du 21 novembre 2026 à 14 h 50
Nous, Mme MARTIN, juge,
Ordonnons la prolongation de la rétention de M. Y pour une durée de vingt-six jours à compter du 21 novembre 2026 à 9 h 45.
Reçu copie intégrale de la présente ordonnance le 21 novembre 2026 à 15 h 10, l'intéressé`,
  },
  {
    name: 'irtf',
    type: 'irtf-notifiee',
    dates: { notifiedOn: '2026-11-11', decidedOn: '2026-11-10' },
    text: `Préfet des Alpes-Maritimes
Arrêté du 10 novembre 2026 portant interdiction de retour sur le territoire français d'une durée de deux ans
Considérant que M. Z n'a pas exécuté l'OQTF notifiée le 3 mars 2026 ;
Arrête
Art. 1 : il est prononcé à l'encontre de M. Z une interdiction de retour de deux ans.
Remis à l'intéressé contre signature le mercredi 11 novembre 2026.`,
  },
  {
    name: 'recepisse',
    type: 'recepisse-delivre',
    dates: { validFrom: '2026-11-06', expiresOn: '2027-05-05' },
    text: `RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR
Le présent récépissé autorise son titulaire à travailler.
Valable du 06/11/2026 au 05/05/2027
Délivré le 06/11/2026 à Nanterre`,
  },
  {
    name: 'typed refusal like the issue',
    type: 'refus-notifie',
    dates: { notifiedOn: '2026-11-18' },
    clock: '16:40',
    text: `Préfecture du Val-de-Marne. Le préfet a décidé de ne pas faire droit à la demande de Mme Koné. La présente décision vous a été notifiée le 18 novembre 2026 à 16 h 40 en main propre.`,
  },
  {
    name: 'typed refusal 2',
    type: 'refus-notifie',
    dates: { notifiedOn: '2026-11-18', decidedOn: '2026-11-10' },
    clock: '16:40',
    text: `PRÉFECTURE DU VAL-D'OISE
Cergy, le 10 novembre 2026
Madame,
Vous avez demandé une carte de séjour « salarié ». Votre demande appelle une décision de refus.
La présente décision vous a été notifiée le 18 novembre 2026 à 16 h 40 en main propre.`,
  },
  {
    name: 'future notif',
    type: 'refus-notifie',
    dates: { notifiedOn: null, decidedOn: '2026-11-10' },
    text: `Cergy, le 10 novembre 2026
Objet : refus de titre de séjour
Votre demande de titre de séjour est refusée. Cette décision vous sera notifiée par lettre recommandée au plus tard le 20 novembre 2026.`,
  },
  {
    name: 'rf stamp',
    type: 'rf-refus',
    dates: { decidedOn: '2026-11-02', notifiedOn: '2026-11-06' },
    text: `[Tampon : ARRIVÉ LE 06 NOV. 2026]
Préfecture du Gard
Nîmes, le 2 novembre 2026
Objet : regroupement familial - refus
Votre demande de regroupement familial déposée le 3 mars 2026 est rejetée.`,
  },
  {
    name: 'cloture',
    type: 'cloture-fixee',
    dates: { availableOn: '2026-11-20', dueOn: '2026-12-21' },
    text: `TA de Nantes
Instance 2609876
Par ordonnance du 20 novembre 2026, la clôture de l'instruction est fixée au 21 décembre 2026 à 12:00.
Télérecours le 20/11/2026`,
  },
  {
    name: 'mail oqtf english date',
    type: 'oqtf-notifiee',
    dates: { notifiedOn: '2026-11-18' },
    clock: '16:40',
    text: `From: client@example.test
Sent: Thursday, November 19, 2026 8:02 AM
Subject: OQTF
Dear Maître, je vous transmets l'OQTF. Le préfet m'oblige à quitter le territoire français. Elle m'a été notifiée le 18 novembre 2026 à 16h40.`,
  },
  {
    name: 'handwritten date',
    type: 'oqtf-notifiee',
    dates: { notifiedOn: '2026-11-18' },
    clock: '16:40',
    text: `ARRÊTÉ portant obligation de quitter le territoire français
M. X est obligé de quitter le territoire français dans un délai de 30 jours.
Notifié le l8/ll/2O26 à l6h4O`,
  },
  {
    name: 'double purpose',
    type: 'oqtf-notifiee',
    dates: { notifiedOn: '2026-11-18', decidedOn: '2026-11-16' },
    clock: '11:20',
    text: `Arrêté du 16 novembre 2026 portant refus de titre de séjour, obligation de quitter le territoire français et fixant le pays de destination
Considérant que M. Y a fait l'objet d'un refus le 12 juin 2024, notifié le 20 juin 2024 ;
M. Y est obligé de quitter le territoire français.
Le 18 novembre 2026, à 11 h 20, je soussigné M. Y certifie avoir reçu copie du présent arrêté.`,
  },
  {
    name: 'classement',
    type: 'classement-sans-suite',
    dates: { notifiedOn: null, decidedOn: '2026-11-03' },
    text: `Sous-préfecture de Torcy
Le 3 novembre 2026
Madame, n'ayant pas reçu les documents réclamés le 4 septembre 2026, je classe votre demande de titre de séjour sans suite.`,
  },
  {
    name: 'memoire def',
    type: 'memoire-defense',
    dates: { availableOn: '2026-11-18', firstViewedOn: '2026-11-18' },
    text: `Tribunal administratif de Cergy-Pontoise
Dossier n° 2612345
Communication d'un mémoire en défense
Vous trouverez le mémoire en défense du préfet enregistré le 17/11/2026.
Date de mise à disposition : 18/11/2026 10:12 — Date de première consultation : 18/11/2026 11:05`,
  },
];
