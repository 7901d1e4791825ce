import type { EventTypeId } from '../events/registry.ts';

interface KnownLetter {
  readonly text: string;
  /** Null: no type of event is that of this letter. */
  readonly type: EventTypeId | null;
}

/** Thirty letters in words of their own: authorities, courts, police, the post, colleagues, clients. */
export const NOTICE_LETTERS: readonly KnownLetter[] = [
  {
    type: 'assignation-notifiee',
    text: `PRÉFECTURE DE LA DRÔME
Bureau de l'éloignement

Arrêté n° 26-2026-3391 portant assignation à résidence de M. Temur LOMIASHVILI
pour une durée de quarante-cinq jours

Vu l'arrêté du 14 octobre 2026 l'obligeant à quitter le territoire français sans délai ;
ARRÊTE
Article 1er : M. LOMIASHVILI est assigné à résidence dans l'arrondissement de Valence.
Article 2 : il se présente chaque lundi et jeudi à 9 heures au commissariat de Valence.
Fait à Valence, le 18 novembre 2026. Notifié le 18 novembre 2026 à 16 h 20.`,
  },
  {
    type: 'retention-prolongee',
    text: `TRIBUNAL JUDICIAIRE DE TOULOUSE
Magistrat du siège chargé du contrôle des mesures privatives de liberté

ORDONNANCE DE PROLONGATION D'UNE MESURE DE RÉTENTION ADMINISTRATIVE

Vu la requête du préfet de la Haute-Garonne du 20 novembre 2026 ;
PAR CES MOTIFS
Ordonnons la prolongation de la rétention de M. Seydou KABORÉ pour une durée de vingt-six jours.
Fait à Toulouse, le 21 novembre 2026 à 11 h 40. Notifié ce jour aux parties.`,
  },
  {
    type: 'cts-convocation',
    text: `PRÉFECTURE DU GARD
Service du séjour
Nîmes, le 6 novembre 2026

Objet : votre passage devant la commission du titre de séjour

Madame,
Vous êtes invitée à comparaître devant la commission du titre de séjour le mercredi 16 décembre 2026 à
14 h 15, salle Feuchères. Vous pouvez être assistée d'un conseil et d'un interprète.`,
  },
  {
    type: 'entretien',
    text: `OFPRA - Office français de protection des réfugiés et apatrides
Division Afrique

CONVOCATION À UN ENTRETIEN

Monsieur Yonas TESFAMARIAM,
Vous êtes convoqué le mardi 15 décembre 2026 à 13 h 30 au 201 rue Carnot, Fontenay-sous-Bois, pour
être entendu sur votre demande d'asile. Un interprète en tigrinya sera présent.`,
  },
  {
    type: 'decision-cnda',
    text: `COUR NATIONALE DU DROIT D'ASILE
N° 26020771 - Mme Fatoumata BINTA DIALLO

Notification d'une décision

Madame,
Vous trouverez ci-joint la décision lue le 3 novembre 2026 par laquelle la Cour a rejeté votre recours
contre la décision de l'OFPRA du 6 mai 2026. Cette décision peut faire l'objet d'un pourvoi en cassation.
Montreuil, le 5 novembre 2026`,
  },
  {
    type: 'jugement',
    text: `TRIBUNAL ADMINISTRATIF DE STRASBOURG
Greffe de la 4e chambre
Strasbourg, le 12 novembre 2026
Dossier n° 2607719-4

Objet : notification de jugement

Maître,
Je vous notifie par la présente l'expédition du jugement rendu le 10 novembre 2026. Par ce jugement,
la requête de M. ADEYEMI dirigée contre l'arrêté du 4 mai 2026 portant obligation de quitter le
territoire français est rejetée. Un appel peut être formé devant la cour administrative d'appel de Nancy.`,
  },
  {
    type: 'irtf-prolongee',
    text: `PRÉFET DE LA MOSELLE
ARRÊTÉ prolongeant l'interdiction de retour sur le territoire français

Considérant que M. Arben HOXHAJ s'est maintenu malgré l'obligation de quitter le territoire du 3 mars 2025 ;
ARRÊTE
Article 1er : L'interdiction de retour prise le 3 mars 2025 est prolongée d'un an.
Metz, le 9 novembre 2026`,
  },
  {
    type: 'rf-refus',
    text: `PRÉFECTURE DE L'AIN
Bourg-en-Bresse, le 3 novembre 2026
Objet : rejet de votre demande de regroupement familial

Monsieur,
Vos ressources n'atteignent pas le montant exigé. En conséquence votre demande est rejetée.
Vous pouvez contester cette décision devant le tribunal administratif de Lyon dans les deux mois.`,
  },
  {
    type: 'retrait-envisage',
    text: `PRÉFECTURE DES CÔTES-D'ARMOR
Saint-Brieuc, le 10 novembre 2026
Objet : procédure contradictoire préalable à un retrait de votre carte de séjour

Madame,
La communauté de vie avec votre époux ayant cessé, j'envisage de vous retirer la carte qui vous a été délivrée.
Je vous invite à présenter vos observations dans un délai de quinze jours.`,
  },
  {
    type: 'rdv-reponse-negative',
    text: `De : Préfecture 77 étrangers <pref-etrangers@seine-et-marne.example>
Date : mardi 17 novembre 2026 10:12
Objet : Aucun rendez-vous disponible

Bonjour,
Aucun créneau n'est actuellement disponible pour le dépôt d'une première demande. Merci de vous
connecter à nouveau ultérieurement.`,
  },
  {
    type: 'aj-decision',
    text: `TRIBUNAL JUDICIAIRE DE NANTES
Bureau d'aide juridictionnelle

DÉCISION D'AIDE JURIDICTIONNELLE
N° BAJ 2026/011873 du 12 novembre 2026
Accorde l'aide juridictionnelle totale à M. Zabihullah RAHMANI.
Maître Léa FOUGERAY est désignée.`,
  },
  {
    type: 'cloture-fixee',
    text: `TRIBUNAL ADMINISTRATIF DE RENNES
Dossier n° 2604410
ORDONNANCE DE CLÔTURE D'INSTRUCTION
Article 1er : la clôture de l'instruction est fixée au 18 décembre 2026 à 12 heures.
Rennes, le 16 novembre 2026`,
  },
  {
    type: 'cma-refus-notifie',
    text: `OFII - Direction territoriale de Nantes
Nantes, le 13 novembre 2026
NOTIFICATION DE CESSATION DES CONDITIONS MATÉRIELLES D'ACCUEIL

Madame,
Vous avez quitté l'hébergement sans prévenir. Il est mis fin au bénéfice des conditions matérielles d'accueil.`,
  },
  {
    type: 'cma-fin-envisagee',
    text: `OFII - Direction territoriale de Rouen
Objet : intention de mettre fin aux conditions matérielles d'accueil

Monsieur,
L'Office envisage de cesser de vous verser les conditions matérielles d'accueil. Vous disposez de quinze
jours pour présenter vos observations.
Rouen, le 12 novembre 2026`,
  },
  {
    type: 'expulsion-bulletin-remis',
    text: `PRÉFECTURE DE LA LOIRE
BULLETIN DE NOTIFICATION
d'engagement d'une procédure d'expulsion

Il est envisagé de prononcer votre expulsion. Vous êtes convoqué devant la commission d'expulsion le jeudi
10 décembre 2026 à 9 heures au tribunal judiciaire de Saint-Étienne.
Remis le 17 novembre 2026`,
  },
  {
    type: 'zone-attente-prolongee',
    text: `TRIBUNAL JUDICIAIRE DE BOBIGNY
ORDONNANCE SUR UNE DEMANDE DE PROLONGATION DU MAINTIEN EN ZONE D'ATTENTE

Autorisons le maintien de Mme Blessing OSARO en zone d'attente de l'aéroport de Roissy pour huit jours.
Fait le 20 novembre 2026 à 15 h 10`,
  },
  {
    type: 'oqtf-notifiee',
    text: `PREFECTURE DE L'HERAULT
ARRETE P0RTANT 0BLIGATI0N DE QUlTTER LE TERRlT0lRE FRANCAlS
sans delai et lnterdiction de ret0ur de tr0is ans

ARRETE
Article 1 : M. BENCHERlF est 0bligé de quitter le territoire francais sans delai.
M0ntpellier, le 16 novembre 2O26`,
  },
  {
    type: 'oqtf-notifiee',
    text: `[SMS] M. Ousmane (client) - 19/11/2026 11:04
maitre ils m'ont donné une OQTF ce matin au commissariat de Sarcelles, 30 jours pour partir. je dois signer ?`,
  },
  {
    type: 'oqtf-notifiee',
    text: `From: Grace <grace.o@inbox.example>
Sent: Friday 20 November 2026 09:14
Subject: urgent

Good morning, the police gave me a paper yesterday at 5 pm, it says I must leave France within thirty days.
What can I do?`,
  },
  {
    type: 'decision-favorable',
    text: `PRÉFECTURE DE LA SARTHE
Le Mans, le 4 novembre 2026
Objet : décision favorable à votre demande de titre de séjour

Madame,
J'ai décidé de vous délivrer une carte de séjour pluriannuelle. Vous serez avertie de sa fabrication.`,
  },
  {
    type: 'gracieux-rejete',
    text: `PRÉFECTURE DU LOT
Cahors, le 5 novembre 2026
Objet : votre recours gracieux du 2 septembre 2026

Monsieur,
Après un nouvel examen, je ne peux que confirmer ma décision et rejeter votre recours gracieux.`,
  },
  {
    type: 'visa-refuse',
    text: `AMBASSADE DE FRANCE EN ARMÉNIE
NOTIFICATION DE REFUS DE VISA
Erevan, le 10 novembre 2026
Votre demande de visa a été refusée : l'objet du séjour n'est pas établi.
Recours : commission de recours contre les décisions de refus de visa, BP 83609, Nantes, trente jours.`,
  },
  {
    type: 'naturalisation-decision',
    text: `MINISTÈRE DE L'INTÉRIEUR
Sous-direction de l'accès à la nationalité française
Rezé, le 20 octobre 2026
Objet : irrecevabilité de votre demande de naturalisation

Madame, votre demande de naturalisation est irrecevable, faute de résidence en France.`,
  },
  {
    type: 'transfert-notifie',
    text: `PRÉFECTURE DE LA GIRONDE
Arrêté portant transfert de Mme Aster HAILE aux autorités italiennes, responsables de l'examen de sa demande d'asile

ARRÊTE
Article 1er : Mme HAILE sera transférée aux autorités italiennes.
Bordeaux, le 17 novembre 2026`,
  },
  {
    type: 'moyen-ordre-public',
    text: `COUR ADMINISTRATIVE D'APPEL DE NANTES
N° 26NT01175
Objet : information relative à un moyen d'ordre public

Maître, la décision de la cour paraît susceptible d'être fondée sur un moyen relevé d'office.
Nantes, le 13 novembre 2026`,
  },
  {
    type: null,
    text: `La Poste
AVIS DE PASSAGE DU FACTEUR
Lettre recommandée n° 1A 203 118 4471 0
Présentée le 17 novembre 2026. À retirer à partir du 18 novembre 2026, 15 h.`,
  },
  {
    type: null,
    text: `CAISSE D'ALLOCATIONS FAMILIALES DU NORD
Lille, le 12 novembre 2026
Objet : trop-perçu d'allocation logement

Madame, vous nous devez 412,50 euros. Votre titre de séjour valable jusqu'au 3 mars 2027 est bien enregistré.`,
  },
  {
    type: null,
    text: `SELARL DUBREUIL - commissaires de justice
COMMANDEMENT DE PAYER
L'an deux mille vingt-six et le seize novembre, à la requête de la société Habitat 29, bailleur.`,
  },
  {
    type: 'convocation-recue',
    text: `SOUS-PRÉFECTURE D'ARLES
Objet : rendez-vous pour la remise de votre titre

Monsieur,
Votre rendez-vous est fixé au vendredi 4 décembre 2026 à 10 h 50, guichet 3.`,
  },
  {
    type: 'convocation-police',
    text: `COMMISSARIAT DE POLICE D'ÉVREUX
CONVOCATION
M. Mahdi TALEB, vous êtes convoqué le 1er décembre 2026 à 14 heures pour affaire vous concernant.`,
  },
];
