import type { Formula } from './formula.ts';

/** How administrations, courts, the post and clients say when something arrived, or is to come. */
export const SIXTH_FORMULAS: readonly Formula[] = [
  {
    notified: '2026-11-20',
    presented: '2026-11-19',
    text: `Maître, voici le suivi du recommandé de la préfecture :
  20/11/2026 - Distribué contre signature (gardien)
  19/11/2026 - Présenté : impossible de distribuer, accès résidence
  16/11/2026 - Déposé par l'expéditeur`,
  },
  {
    notified: '2026-11-16',
    presented: '2026-11-09',
    text: `Bonjour Maître,
le postier est passé lundi 9 novembre, j'étais au travail. Lundi 16 novembre j'ai pu aller chercher la lettre à la Poste. C'est une OQTF.`,
  },
  {
    notified: '2026-11-18',
    asked: ['notifiedAt'],
    text: `Note d'entretien - permanence CRA du 20/11/2026
M. dit avoir été placé en rétention mercredi 18 novembre vers 19h, arrêté remis au commissariat le même jour.`,
  },
  {
    notified: '2026-11-18',
    text: `De : association La Cimade <cra@asso.example>
Envoyé : jeudi 19 novembre 2026 11:00
Objet : M. Diallo CRA
Bonjour Maître, M. Diallo est arrivé au CRA hier à 21h, l'OQTF et le placement lui ont été notifiés hier à 15h40 au commissariat de Lille.`,
  },
  {
    notified: '2026-11-18',
    notifiedAt: '15:40',
    text: `De : association La Cimade <cra@asso.example>
Envoyé : jeudi 19 novembre 2026 11:00
Objet : M. Diallo CRA
Bonjour Maître, l'OQTF de M. Diallo lui a été notifiée le 18/11 à 15h40 au commissariat de Lille. Il est arrivé au centre à 21h.`,
  },
  {
    notified: '2026-11-14',
    text: `Bonjour,
Suite à notre échange, voici l'arrêté OQTF que j'ai récupéré au guichet de la préfecture le samedi 14/11.`,
  },
  {
    notified: '2026-11-17',
    text: `De : Paul
Envoyé : 18/11/2026 09:00
Objet : Fwd: lettre
Bonjour Maître, j'ai trouvé hier dans ma boîte aux lettres un courrier de la préfecture qui refuse mon titre de séjour (lettre simple datée du 10/11).`,
  },
  {
    notified: '2026-11-12',
    text: `PRÉFECTURE DE L'EURE
Évreux, le 2 novembre 2026
Objet : refus de délivrance de titre de séjour
Votre demande est rejetée.
Courrier réceptionné par l'intéressé le 12 novembre 2026 (accusé de réception joint)`,
  },
  {
    notified: '2026-11-12',
    text: `PRÉFECTURE DE L'EURE
Évreux, le 2 novembre 2026
Objet : refus de délivrance de titre de séjour
Votre demande est rejetée.
AR signé le 12/11/2026`,
  },
  {
    notified: '2026-11-12',
    presented: '2026-11-12',
    text: `RECOMMANDÉ AVEC AR - PRÉFECTURE DE L'EURE
Refus de titre de séjour du 2 novembre 2026
Date de présentation : 12/11/2026
Date de distribution : 12/11/2026`,
  },
  {
    presented: '2026-11-06',
    text: `PRÉFECTURE DE L'EURE
Refus de titre de séjour du 2 novembre 2026
Pli retourné à l'expéditeur avec la mention « pli avisé et non réclamé » ; date de vaine présentation : 06/11/2026`,
  },
  {
    notified: '2026-11-09',
    notifiedAt: '14:05',
    text: `MAISON D'ARRÊT DE NICE
Greffe
Je soussigné, M. RASHID Ali, écrou 33211, reconnais avoir reçu ce jour, le 9 novembre 2026 à 14h05, copie de l'arrêté préfectoral portant OQTF.`,
  },
  {
    notified: '2026-11-22',
    notifiedAt: '08:30',
    text: `PAF AÉROPORT DE MARSEILLE
Refus d'entrée sur le territoire
L'intéressé a reçu notification de la présente décision à 08 h 30 le 22 novembre 2026 en langue anglaise.`,
  },
  {
    notified: '2026-11-22',
    notifiedAt: '08:30',
    text: `PAF AÉROPORT DE MARSEILLE
Décision de maintien en zone d'attente
Heure de notification : 08h30
Date de notification : 22/11/2026`,
  },
  {
    hearing: '2026-11-27',
    hearingAt: '11:00',
    text: `De : greffe.ta-besancon@juradm.example
Envoyé : vendredi 20 novembre 2026 17:36
Objet : URGENT - n° 2602971 - M. JALLOH c/ préfet du Doubs - audience
Maître,
L'audience se tiendra le vendredi 27 novembre à 11h00, salle unique.`,
  },
  {
    hearing: '2026-12-04',
    hearingAt: '14:30',
    text: `« Brigade territoriale de Pertuis, 17/11/2026
M. MAHFOUD Ali est invité à se présenter à la brigade le vendredi 4 décembre 2026 à
14h30 pour affaire le concernant. »`,
  },
  {
    hearing: '2026-12-02',
    hearingAt: '10:15',
    text: `Doctolib - non, OFII : votre RDV visite médicale
Rendez-vous n° 8812 confirmé pour mercredi 2 décembre à 10:15, OFII Bobigny.`,
  },
  {
    hearing: '2026-12-02',
    hearingAt: '08:00',
    text: `Bjr Me, la pref de Nanterre m'a donné rdv mercredi 2 decembre 8h pr deposer mon dossier, kel papier je prend ?`,
  },
  {
    hearing: '2026-12-08',
    hearingAt: '14:00',
    text: `Votre dossier passe en commission du titre de séjour le mardi 8 décembre 2026 à 14h00, préfecture de Nantes, salle 3.`,
  },
  {
    hearing: '2026-12-08',
    hearingAt: '14:00',
    text: `TRIBUNAL ADMINISTRATIF DE NANTES
AVIS D'AUDIENCE
Date de l'audience : 08/12/2026
Heure : 14h00
Salle : 2`,
  },
  {
    hearing: '2026-12-08',
    hearingAt: '09:45',
    text: `TRIBUNAL ADMINISTRATIF DE NANTES
RÔLE DE L'AUDIENCE PUBLIQUE DU 8 DÉCEMBRE 2026 À 9 HEURES 45
04) n° 2611223 - M. DIABY - Me MOREL / PRÉFET DE LA LOIRE-ATLANTIQUE`,
  },
  {
    notified: '2026-11-19',
    notifiedAt: '16:44',
    hearing: '2026-12-02',
    hearingAt: '15:30',
    text: `TRIBUNAL ADMINISTRATIF DE CERGY-PONTOISE
AVIS D'AUDIENCE
L'affaire sera examinée le mercredi 2 décembre 2026 à 15h30.
Télérecours : courrier adressé le 19/11/2026 à 15:57 - lu le 19/11/2026 à 16:44`,
  },
  {
    notified: '2026-11-10',
    text: `CNDA - Cndém@t
Décision n° 26001 lue le 2 novembre 2026
Mise à disposition : 03/11/2026
Date d'accusé de lecture : 10/11/2026`,
  },
  {
    text: `TRIBUNAL ADMINISTRATIF DE LYON
Notification de jugement
Mise à disposition dans Télérecours le 20/11/2026 ; non consulté à ce jour.`,
  },
  {
    notified: '2026-11-16',
    text: `Sous-direction des visas - CRRV
Décision du 28 octobre 2026 : recours rejeté, refus de visa confirmé.
Courriel de notification reçu le 16 novembre 2026 par le requérant.`,
  },
  {
    notified: '2026-11-20',
    notifiedAt: '09:10',
    text: `De : pref-eloignement@essonne.gouv.fr
À : Me Roy
Envoyé : 20 novembre 2026 09:10
Objet : Arrêté portant assignation à résidence de M. Keita

Maître, veuillez trouver ci-joint pour notification l'arrêté portant assignation à résidence de votre client.`,
  },
];
