import type { Formula } from './formula.ts';

/** How administrations, courts, the post and clients say when something arrived, or is to come. */
export const FIFTH_FORMULAS: readonly Formula[] = [
  {
    hearing: '2026-12-01',
    hearingAt: '14:00',
    text: `TRlBUNAL ADMlNlSTRATlF DE MELUN
AVlS D'AUDlENCE
J'ai l'honneur de vous informer que l'affaire sera appelee a l'audience publique du

     rnardi ler decembre 2026 a l4 h 00
     Salle B`,
  },
  {
    hearing: '2026-11-30',
    hearingAt: '13:30',
    type: 'convocation-ofii',
    text: `OFII - Direction territoriale de Nantes
Objet : Convocation contrat d'intégration républicaine
Nous vous prions de bien vouloir vous présenter à l'adresse ci-dessus

      LUNDI 30 NOVEMBRE 2026 à 13H30

afin de passer la visite médicale.`,
  },
  {
    presented: '2026-11-20',
    text: `LA POSTE          AVIS DE PASSAGE
Vous étiez absent(e) lors de mon passage
le   20/11/2026   à   11h35`,
  },
  {
    presented: '2026-11-17',
    text: `LA P0STE    Avis de passage
Bonjour, votre facteur est passe le :
   mardi  17/11     heure : 10 h 5O`,
  },
  {
    notified: '2026-11-20',
    notifiedAt: '15:10',
    hearing: '2026-11-23',
    text: `PRÉFECTURE DU CHER
ARRÊTÉ PORTANT ASSIGNATION A RESIDENCE
ARTICLE 2 : Il se présentera chaque lundi à 09h00, au commissariat. Première présentation : lundi 23 novembre 2026 à 9h00.
Bourges, le 20 novembre 2026
Notifié le 20/11/2026 à 15h10`,
  },
  {
    hearing: '2026-12-15',
    hearingAt: '09:00',
    text: `COUR NATIONALE DU DROIT D'ASILE
AVIS D'AUDIENCE
La chambre siégeant à Montreuil examinera le recours susvisé en formation collégiale

        le mardi 15 décembre 2026 à 9 h 00 - salle 11`,
  },
  {
    notified: '2026-11-12',
    text: `CNDA
DÉCIDE : Le recours est rejeté.
CNDém@t - trace de dépôt et de lecture
Déposé : 06/11/2026 18:20     Lu : 12/11/2026`,
  },
  {
    hearing: '2026-11-24',
    hearingAt: '10:00',
    text: `[+33 7 55 66 08 19, dimanche 22/11/2026 19:48]
Bonsoir Me, le juge c'est mardi 24 a 10h au tribunal de Paris pour mon frère.`,
  },
  {
    notified: '2026-11-19',
    notifiedAt: '18:06',
    presented: '2026-11-13',
    text: `AR24 - Preuve de réception d'une lettre recommandée électronique
Première présentation (courriel initial) . 13/11/2026 09:33:40
Acceptation et réception .................. 19/11/2026 18:06:27
Extrait : « Votre demande de titre de séjour est rejetée. »`,
  },
  {
    text: `From: Ana <ana@example.com>
Sent: Wed, 18 Nov 2026 21:14:03 +0100
To: cabinet
Bonsoir, je reviens vers vous car la préfecture a refusé ma carte. La décision est du 15 octobre 2026. Je l'ai reçue il y a quelque temps.`,
  },
  {
    notified: '2026-11-17',
    notifiedAt: '10:05',
    text: `PREFECTURE DU BAS RHlN
ARRETE portant obligation de quitter le territoire
NOTlFlE LE  17 / ll / 2026   A  1O H O5`,
  },
  {
    notified: '2026-11-16',
    text: `De : Le Goff - CADA <cada@asso.example>
Date : mardi 17 novembre 2026 17:20
Objet : rejet OFPRA
Bonjour Maître, monsieur les a retirés au bureau de poste
lundi 16 novembre, j'ai le tampon.`,
  },
  {
    hearing: '2026-11-26',
    hearingAt: '08:15',
    text: `De : +33 6 55 66 77 02   21/11/2026 12:40
Bjr maitre Sow ici. La PAF de Perpignan ma appelé je doit venir jeudi 26 novembre a 8h15 avec passeport.`,
  },
  {
    text: `ANEF
Message du 10/11/2026
Votre dossier est incomplet. Merci de déposer dans votre espace personnel au plus tard
le 10/12/2026 :
 - le contrat de travail`,
  },
  {
    notified: '2026-11-05',
    text: `De : Ruth <ruthm@example.org>
Date : ven. 13 nov. 2026 à 10:02
Maître bonjour, la commission (CRRV) a répondu par courriel jeudi 5 novembre, le refus de visa est confirmé.`,
  },
  {
    hearing: '2027-01-06',
    hearingAt: '09:00',
    text: `TRIBUNAL ADMINISTRATIF DE RENNES
Le 19/11/2026
REPORT D'AUDIENCE
L'affaire ci-dessus, initialement inscrite au rôle de l'audience du jeudi 26 novembre 2026 à 11h15, est renvoyée, en raison de l'indisponibilité du rapporteur, à l'audience du mercredi 6 janvier 2027 à 9 heures.`,
  },
  {
    notified: '2026-11-05',
    text: `De : Tatiana V.
Date : dimanche 8 novembre 2026, 22:05
À : contact@cabinet.example
Maître, jeudi 5 novembre le facteur est venu avec un recommandé de la préfecture et c'est moi qui ai signé. C'est un refus de ma carte.`,
  },
  {
    notified: '2026-11-15',
    text: `Étrangers en France
Votre demande de titre est classée sans suite.
Journal
12/11/2026 16:20  courriel d'information envoyé à b@mail.example
15/11/2026 21:47  message lu par l'usager`,
  },
  {
    notified: '2026-11-13',
    text: `OFPRA - votre espace usager
  COURRIER                              DÉPOSÉ        OUVERT
  Enregistrement réexamen               02/11/2026    02/11/2026
  Décision - irrecevabilité             10/11/2026    13/11/2026`,
  },
  {
    notified: '2026-11-18',
    notifiedAt: '17:50',
    text: `TRIBUNAL JUDICIAIRE DE BORDEAUX
ORDONNANCE DU 18 NOVEMBRE 2026
Ordonnons la prolongation de la rétention.
Notification :
 - parquet      18/11/2026   17 h 44
 - retenu       18/11/2026   17 h 50`,
  },
  {
    notified: '2026-11-19',
    text: `Bureau d'aide juridictionnelle
DÉCISION DU 9 NOVEMBRE 2026
La demande d'aide juridictionnelle est rejetée.
--- Cahier courrier HUDA, page du 19/11/2026 ---
LR CNDA   remis ce jour   signature : Cissé`,
  },
  {
    hearing: '2026-11-24',
    hearingAt: '09:30',
    type: 'audience-retention',
    text: `De : JLD retention (TJ RENNES)
Envoyé : lundi 23 novembre 2026 08:51
Objet : AUDIENCE JLD du 24/11 - 5 dossiers
Ci-dessous le rôle de demain mardi 24 novembre 2026 (annexe) - ouverture 9h30 :`,
  },
  {
    notified: '2026-11-17',
    text: `From: hanna.g@example.et
Date: Thu, 19 Nov 2026 12:40:55 +0100
Bonjour, Hanna a reçu la lettre de la préfecture mardi (17 novembre). C'est un refus de titre.`,
  },
  {
    notified: '2026-11-13',
    text: `De : Nasser
Envoyé : samedi 14 novembre 2026 10:11
Bonjour Maître, le facteur a mis hier, vendredi 13 novembre, une lettre de la préfecture : refus de regroupement familial.`,
  },
];
