import type { Formula } from './formula.ts';

/** How administrations, courts, the post and clients say when something arrived, or is to come. */
export const SEVENTH_FORMULAS: readonly Formula[] = [
  {
    notified: '2026-11-18',
    notifiedAt: '10:00',
    hearing: '2026-11-27',
    hearingAt: '10:00',
    text: `PRÉFECTURE DU RHÔNE
ARRÊTÉ portant assignation à résidence
M. KEITA se présentera tous les jours au commissariat de Vénissieux, pour la première fois le vendredi 27 novembre 2026 à 10h00.
Notifié le 18 novembre 2026 à 10 h 00`,
  },
  {
    notified: '2026-11-18',
    notifiedAt: '11:00',
    hearing: '2026-11-24',
    hearingAt: '07:30',
    text: `PRÉFECTURE DU RHÔNE
DÉCISION DE TRANSFERT aux autorités italiennes et convocation
Vous devez vous présenter le mardi 24 novembre 2026 à 7h30 à l'aéroport Saint-Exupéry.
Remise en main propre le 18 novembre 2026 à 11h00, interprète présent.`,
  },
  {
    notified: '2026-11-17',
    notifiedAt: '14:20',
    text: `L'an 2026, le 17 novembre, à 14 heures 20
Nous, DURAND, OPJ, notifions à la personne susnommée l'arrêté d'OQTF pris ce jour par le préfet du Var`,
  },
  {
    notified: '2026-11-18',
    text: `Décision OFPRA du 30 octobre 2026 de rejet de la demande d'asile
Reçue le 18 novembre 2026 (AR n° 2C 123 456 7890 1)`,
  },
  {
    notified: '2026-11-18',
    text: `REJET OFPRA - décision du 30/10/2026, notifiée le 18/11/2026 par voie postale (AR)`,
  },
  {
    notified: '2026-11-19',
    text: `[19/11 à 18:05] Fatou : Maître c bon g recu la lettre aujourd'hui c refus de sejour`,
  },
  {
    notified: '2026-11-06',
    presented: '2026-11-06',
    text: `PRÉFET DE LA HAUTE-GARONNE
Toulouse, le 30 octobre 2026
Lettre recommandée avec accusé de réception n° 2C 155 222 3333 4
Objet : Votre demande de titre de séjour
Monsieur, par courrier reçu le 12 janvier 2026, vous avez sollicité un titre. Je suis au regret de rejeter votre demande.

Avis de réception
Présenté le : 06.11.2026     Distribué le : 06.11.2026
Signature du destinataire`,
  },
  {
    notified: '2026-11-19',
    notifiedAt: '15:45',
    text: `PREFET DU PAS-DE-CALAIS
ARRETE
Art. 1er - M. NGUYEN Van est obligé de quitter le territoire français sans délai.
Arras, le 19 novembre 2026

NOTIFICATION DE LA DECISION
Je soussigné(e) : NGUYEN Van
certifie avoir reçu la présente décision
Date : 19 / 11 / 2026     Heure : 15 h 45`,
  },
  {
    text: `ADMINISTRATION NUMÉRIQUE POUR LES ÉTRANGERS EN FRANCE
Bonjour Madame BAKAYOKO,
Une décision a été prise sur votre demande n° 9201. Vous pouvez la consulter dans votre espace personnel.
Ce message a été envoyé automatiquement le 20/11/2026.`,
  },
  {
    notified: '2026-11-13',
    notifiedAt: '08:59',
    text: `Accusé de lecture - ANEF
Usager : BAKAYOKO Awa
Objet : décision de refus de séjour du 09/11/2026
Date de mise à disposition : 10/11/2026 14:00
Date et heure de consultation : 13/11/2026 08:59`,
  },
  {
    hearing: '2026-12-14',
    hearingAt: '10:00',
    text: `Préfecture du Val-de-Marne
Objet : Convocation examen de situation
Vous voudrez bien vous présenter muni(e) des pièces ci-dessous : LUNDI 14 DÉCEMBRE 2026 à 10H00 PRÉCISES`,
  },
  {
    hearing: '2026-12-14',
    hearingAt: '10:00',
    text: `Prefecture du Va1-de-Marne
C0NV0CATI0N
Date : 14/12/2O26    Heure : lOhOO     Guichet : 4`,
  },
  {
    hearing: '2026-12-03',
    hearingAt: '14:30',
    text: `COUR ADMINISTRATIVE D'APPEL DE LYON
AVIS D'AUDIENCE
J'ai l'honneur de vous faire connaître que l'affaire citée en référence sera appelée à l'audience publique de la 4ème chambre qui se tiendra le :
JEUDI 3 DÉCEMBRE 2026 à 14 H 30`,
  },
  {
    hearing: '2026-12-03',
    hearingAt: '09:30',
    text: `TRIBUNAL ADMINISTRATIF DE NICE
CONVOCATION À L'AUDIENCE
Vous êtes convoqué à l'audience publique du magistrat désigné : 3 décembre 2026, 9 h 30, salle 1.`,
  },
  {
    hearing: '2026-11-25',
    hearingAt: '15:00',
    asked: ['notified'],
    text: `TRIBUNAL ADMINISTRATIF DE NICE
Référé-liberté n° 2611111
Maître, je vous informe que l'audience aura lieu mercredi prochain, 25 novembre 2026, à quinze heures. Mémoire en défense attendu pour mardi 24 à midi.`,
  },
  {
    hearing: '2026-11-24',
    hearingAt: '10:30',
    asked: ['notified'],
    text: `Cour d'appel de Paris - Pôle 1 chambre 11
L'audience en appel de l'ordonnance du 22 novembre 2026 est fixée au 24/11/2026 10H30, salle Portalis. Le présent avis vaut convocation. Le greffier, le 23/11/2026`,
  },
  {
    notified: '2026-11-12',
    text: `Cour nationale du droit d'asile
N° 26022222
DÉCISION
Lue en audience publique le 5 novembre 2026
(...)
Notifiée au requérant le 12 novembre 2026 (AR)`,
  },
  {
    notified: '2026-11-10',
    asked: ['notifiedAt'],
    text: `De : CNDA <ne-pas-repondre@cnda.example>
À : Me Y
Date : 10/11/2026 09:31
Objet : notification d'une décision n° 26022222
Veuillez trouver en pièce jointe la décision lue le 3 novembre 2026. Ce courriel vaut notification.`,
  },
  {
    hearing: '2026-12-17',
    hearingAt: '13:30',
    text: `OFPRA
Convocation à l'entretien
Date : jeudi 17 décembre 2026   Heure : 13h30
Lieu : 201 rue Carnot Fontenay-sous-Bois`,
  },
  {
    notified: '2026-11-20',
    text: `PREFECTURE DE L'OISE
Arrêté de transfert aux autorités croates
Fait à Beauvais, le 18 novembre 2026
Notifié à l'intéressé, en langue dari, par l'intermédiaire d'ISM interprétariat, le 20 novembre 2026
Je reconnais avoir reçu copie de l'arrêté`,
  },
  {
    notified: '2026-11-21',
    notifiedAt: '10:20',
    text: `CRA DE METZ
Le 20/11/2026 à 22h15 : arrivée au centre
Le 21/11/2026 à 10h20 : notification de l'arrêté de maintien en rétention (art. L. 754-3)`,
  },
  {
    notified: '2026-11-21',
    notifiedAt: '16:05',
    text: `COPIE D'EXTRAIT
Ordonnance de prolongation rendue le 21 novembre 2026 à 15h40
Notifiée le même jour à 16h05 à l'intéressé qui signe`,
  },
  {
    notified: '2026-11-18',
    notifiedAt: '19:30',
    text: `Police nationale - Commissariat de Calais
PV n° 2026/8812
--- Le dix-huit novembre deux mille vingt-six, à dix-neuf heures trente ---
Notifions à la nommée ABEBE Sara l'obligation de quitter le territoire français prise ce jour par le préfet du Pas-de-Calais`,
  },
  {
    notified: '2026-11-06',
    text: `Bonjour maître, mon épouse a reçu le refus de visa le 6 novembre au consulat de Dakar, la décision est datée du 2. On peut faire quoi ?`,
  },
  {
    notified: '2026-11-06',
    text: `CRRV
Paris / Nantes, le 30 octobre 2026
Recours n° 2026-88
La commission a rejeté votre recours contre le refus de visa opposé le 2 juin 2026.
Notification : courriel du 06/11/2026`,
  },
];
