import type { Formula } from './formula.ts';

/** How administrations, courts, the post and clients say when something arrived, or is to come. */
export const SECOND_FORMULAS: readonly Formula[] = [
  {
    hearing: '2026-11-30',
    hearingAt: '14:00',
    text: `COMMISSARIAT DE POLICE DE ROUBAIX
CONVOCATION
Monsieur BAH Mamadou est prié de se présenter au commissariat, bureau 12, le LUNDI 30 NOVEMBRE 2026 à 14H00, affaire le concernant.`,
  },
  {
    hearing: '2026-12-03',
    hearingAt: '13:30',
    text: `OFII - Direction territoriale de Lyon
Lyon, le 12 novembre 2026
CONVOCATION
Madame, vous êtes convoquée à la visite médicale et à l'entretien d'accueil le jeudi 3 décembre 2026 à 13h30, 7 rue Quivogne, Lyon.`,
  },
  {
    notified: '2026-11-19',
    text: `De : Moussa DIOP <mdiop@mail.example>
À : cabinet@avocat.example
Date : 20 novembre 2026 08:10
Objet : urgent oqtf

Bonjour maître, la préfecture m'a donné une OQTF hier quand j'étais au guichet. C'est écrit 30 jours. Merci de me rappeler.`,
  },
  {
    notified: '2026-11-17',
    text: `[SMS reçu le 19/11/2026]
Bonjour maitre, j'ai reçu mardi le recommandé de la pref, c'est refus de titre + quitter le territoire 30 jours`,
  },
  {
    presented: '2026-11-10',
    notified: '2026-11-18',
    text: `De : Awa <awa@mail.example>
À : cabinet@avocat.example
Envoyé : jeudi 19 novembre 2026 10:00
Objet : refus préfecture
Bonjour, le facteur est passé le 10 novembre mais je n'étais pas là. J'ai récupéré le courrier à la poste hier. C'est un refus de renouvellement de ma carte de séjour.`,
  },
  {
    notified: '2026-11-14',
    text: `Objet : Fwd: Décision
De : Awa <awa@mail.example>
Date : 19/11/2026 10:00
Bonjour, je me suis connectée sur l'ANEF samedi 14 novembre et j'ai vu que ma demande de titre était rejetée. Le message date du 12.`,
  },
  {
    notified: '2026-11-18',
    notifiedAt: '11:15',
    text: `DIRECTION ZONALE DE LA POLICE AUX FRONTIÈRES
PROCÈS-VERBAL DE NOTIFICATION
L'an deux mille vingt-six, le dix-huit novembre à onze heures quinze,
Nous, LEROY Paul, brigadier de police, en fonction à la PAF de Calais,
Notifions à M. HASSAN Omar l'arrêté du préfet du Pas-de-Calais du 18 novembre 2026 portant obligation de quitter le territoire français sans délai.`,
  },
  {
    notified: '2026-11-18',
    notifiedAt: '11:15',
    text: `POLICE NATIONALE
PROCÈS-VERBAL
Le mercredi 18 novembre 2026 à 11 heures 15
Nous trouvant au service, faisons comparaître devant nous M. HASSAN Omar et lui notifions l'arrêté portant placement en rétention administrative pris à son encontre ce jour.`,
  },
  {
    notified: '2026-11-20',
    notifiedAt: '17:50',
    text: `CENTRE DE RÉTENTION ADMINISTRATIVE DE CORNEBARRIEU
NOTIFICATION D'UNE DÉCISION DE MAINTIEN EN RÉTENTION
Décision notifiée à M. KURT Ali par le greffe du CRA en date du 20/11/2026 à 17h50 en présence d'un interprète.`,
  },
  {
    notified: '2026-11-21',
    notifiedAt: '12:10',
    text: `TRIBUNAL JUDICIAIRE DE NICE
ORDONNANCE
sur requête aux fins de prolongation de la rétention administrative
Ordonnons la prolongation de la rétention de M. X pour une durée de vingt-six jours.
Fait à Nice, le 21 novembre 2026 à 12 h 00
Reçu notification et copie de la présente ordonnance le 21 novembre 2026 à 12 h 10. L'intéressé  L'interprète`,
  },
  {
    notified: '2026-11-21',
    text: `CONSULAT GÉNÉRAL DE FRANCE À DAKAR
Service des visas
Dakar, le 12 novembre 2026
REFUS DE VISA
Votre demande de visa de long séjour est refusée.
Remis au demandeur le : 21/11/2026   Visa de l'agent : CS`,
  },
  {
    notified: '2026-11-16',
    text: `MAIRIE / PRÉFECTURE DE LA LOIRE
ARRÊTÉ portant refus de séjour
Le préfet de la Loire arrête : la demande de titre de séjour est rejetée.
Fait à Saint-Étienne le 5 novembre 2026
Notifié le : 1 6 / 1 1 / 2 0 2 6`,
  },
  {
    notified: '2026-11-16',
    notifiedAt: '10:05',
    text: `PREFECTURE DE L0IRE-ATLANTlQUE
ARRETE P0RTANT 0BLIGATl0N DE QUlTTER LE TERRIT0IRE FRANCAlS
Fait a Nantes, le 14 n0vembre 2026
N0tifie a l'interesse le l6 novembre 2026 a lOhO5`,
  },
  {
    notified: '2026-11-13',
    text: `PRÉFECTURE DU GARD
Nîmes, le 3 novembre 2026
Objet : rejet de votre demande de regroupement familial
Votre demande est rejetée.

Cachet de la poste : présenté le 05.11.26 - retiré le 13.11.26`,
  },
  {
    notified: '2026-11-17',
    text: `ANEF
Bonjour,
Une décision concernant votre demande de titre de séjour n° 7502 a été déposée dans votre espace personnel le 12/11/2026. Vous l'avez consultée le 17/11/2026. 
Décision : refus de renouvellement de titre de séjour.`,
  },
  {
    hearing: '2026-12-02',
    hearingAt: '09:00',
    asked: ['notified'],
    text: `SMS PREFECTURE 93 : RDV confirme le 02/12/2026 a 9h00 guichet 5 Bobigny pour depot dossier. Ne pas repondre.`,
  },
  {
    notified: '2026-11-19',
    notifiedAt: '15:20',
    text: `Signé par moi Issa TRAORE le 19/11/26 à 15h20 après lecture par l'interprète

PRÉFECTURE DU RHÔNE
ARRÊTÉ portant obligation de quitter le territoire français
Fait à Lyon, le 19 novembre 2026`,
  },
  {
    notified: '2026-11-19',
    notifiedAt: '15:20',
    text: `PRÉFECTURE DU RHÔNE
ARRÊTÉ portant obligation de quitter le territoire français
Fait à Lyon, le 17 novembre 2026
L'intéressé déclare avoir pris connaissance de la décision ce jour, 19 novembre 2026, 15h20.`,
  },
  {
    notified: '2026-11-19',
    notifiedAt: '15:20',
    text: `PRÉFECTURE DU RHÔNE
ARRÊTÉ portant assignation à résidence
Fait à Lyon, le 19 novembre 2026
Notifié le même jour à 15 h 20.`,
  },
  {
    notified: '2026-11-19',
    text: `PRÉFECTURE DE L'ISÈRE
Grenoble, le 9 novembre 2026
Objet : classement sans suite de votre demande
Votre demande est classée sans suite.
[tampon] REÇU LE 19 NOV. 2026 CABINET FERRAND`,
  },
  {
    notified: '2026-11-18',
    text: `TRIBUNAL ADMINISTRATIF DE LYON
Lyon, le 13/11/2026
NOTIFICATION DE JUGEMENT
Dossier n° 2609871 - jugement lu le 12/11/2026
Lettre recommandée avec avis de réception - reçue le 18 novembre 2026 (tampon du cabinet)`,
  },
  {
    hearing: '2026-12-10',
    hearingAt: '09:00',
    text: `PRÉFET DE L'HÉRAULT
Commission du titre de séjour
Objet : convocation devant la commission du titre de séjour
La commission se réunira le jeudi 10 décembre 2026, à partir de 9 heures, en salle Érignac.`,
  },
  {
    notified: '2026-11-16',
    notifiedAt: '10:05',
    text: `PREFECTURE DE POLICE
OBLIGATION DE QUITTER LE TERRITOIRE FRANCAIS
Paris, le 16/11/2026
Considérant que M. SY, interpellé le 15/11/2026 à 22h30, ...

La présente décision a été notifiée à l'intéressé(e) le : 16/11/2026 à : 10h05`,
  },
];
