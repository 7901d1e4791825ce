import type { NoticeTemplate } from './notice-template.ts';
import { clockText } from './writer.ts';

/** Other hands and other habits. */
export const OTHER_LETTERS: readonly NoticeTemplate[] = [
  {
    name: 'client forwards an obligation to leave',
    write: (w) => {
      const { person } = w;
      const notified = w.ago(1, 6);
      const clock = w.clock(10, 20);
      return {
        text: `From: ${person.given.split(' ')[0]}@exemple.test
Date: ${w.day(notified.add({ days: 1 }), 'weekday', 'long')} 09:12
Objet: URGENT OQTF
Bonjour Maître,
La police m’a donné un papier de la préfecture, obligation de quitter le territoire français. Il est écrit dessus :
« ${person.name} est obligé de quitter sans délai le territoire français. »
L’arrêté m’a été notifié le ${w.day(notified)} à ${w.hour(clock)} au commissariat.
Que dois-je faire ? Je suis né le ${person.born}.
`,
        type: 'oqtf-notifiee',
        dates: { notifiedOn: String(notified) },
        clock: clockText(clock),
        details: { departureDays: 0 },
      };
    },
  },
  {
    name: 'obligation to leave, other layout',
    write: (w) => {
      const { person, place } = w;
      const signed = w.ago(5, 25);
      const notified = signed.add({ days: w.dice.between(0, 3) });
      const clock = w.clock();
      return {
        text: `Le préfet ${place.of}
Secrétariat général — Pôle éloignement
Arrêté préfectoral n° ${w.number(5)}
faisant obligation de quitter le territoire français
LE PRÉFET,
VU le code de l’entrée et du séjour des étrangers et du droit d’asile ;
VU le décret du ${w.day(w.ago(400, 700), 'long')} nommant M. ${w.agent} préfet ;
CONSIDÉRANT que ${person.name}, ressortissant(e) de nationalité ${person.nationality}, né(e) à ${person.bornIn} le ${person.born}, déclare être arrivé(e) sur le territoire le ${w.day(w.ago(700, 1500), 'long')} ;
ARRÊTE :
Article premier — Il est fait obligation à ${person.name} de quitter le territoire français dans un délai de trente jours à compter de la notification.
Article 2 — Une interdiction de retour sur le territoire français d’une durée de ${w.dice.of(['deux ans', '24 mois'])} est prononcée.
Fait le ${w.day(signed, 'long')}, à ${place.town}
Le préfet
Le présent arrêté peut être déféré au tribunal administratif de ${place.court} dans le mois qui suit sa notification.
— — —
Notification à l’intéressé(e)
en date du ${w.day(notified, 'slashes', 'long')}, à ${w.hour(clock, 'spaced', 'glued', 'heures')}
Langue : ${w.tongue}
Signature de l’agent :
`,
        type: 'oqtf-notifiee',
        dates: { notifiedOn: String(notified), decidedOn: String(signed) },
        clock: clockText(clock),
        details: { departureDays: 30 },
      };
    },
  },
  {
    name: 'refusal handed at the counter',
    write: (w) => {
      const { person, place } = w;
      const signed = w.ago(10, 40);
      const handed = signed.add({ days: w.dice.between(1, 9) });
      return {
        text: `Préfecture ${place.of}
Service de l’immigration
Le ${w.day(signed, 'long', 'slashes')}
${person.name}
Réf. : ${w.number(10)}
Votre demande d’admission exceptionnelle au séjour, déposée le ${w.day(w.ago(100, 300), 'slashes')}, a fait l’objet d’un examen attentif. Elle est rejetée pour les motifs suivants : vous ne justifiez pas de considérations humanitaires. Je refuse de vous délivrer un titre de séjour.
Vous disposez de deux mois pour contester cette décision devant le tribunal administratif de ${place.court}.
Copie remise à l’intéressé au guichet ce jour, ${w.day(handed)}.
`,
        type: 'refus-notifie',
        dates: { notifiedOn: String(handed), decidedOn: String(signed) },
      };
    },
  },
  {
    name: 'refusal without any day of notification, with a distractor',
    write: (w) => {
      const { person, place } = w;
      const signed = w.ago(10, 40);
      return {
        text: `PRÉFET ${place.of.toUpperCase()}
${place.town}, le ${w.day(signed, 'long')}
LRAR n° 1A ${w.number(3)} ${w.number(3)} ${w.number(4)} 8
Objet : refus de renouvellement de titre de séjour
${person.name},
Par une première décision du ${w.day(w.ago(300, 400), 'long')}, notifiée le ${w.day(w.ago(290, 299), 'long')}, je vous avais invité à compléter votre dossier.
Je suis au regret de refuser le renouvellement de votre titre de séjour.
Délai de recours : deux mois devant le tribunal administratif de ${place.court}.
`,
        type: 'refus-notifie',
        dates: { notifiedOn: null, decidedOn: String(signed) },
      };
    },
  },
  {
    name: 'detention order read out',
    write: (w) => {
      const { person, place } = w;
      const notified = w.ago(0, 5);
      const clock = w.clock(7, 23);
      return {
        text: `PRÉFECTURE ${place.of.toUpperCase()}
DÉCISION DE PLACEMENT EN RÉTENTION
${person.name} est placé(e) en rétention dans les locaux ne relevant pas de l’administration pénitentiaire, pour une durée de quatre jours.
Décision prise à ${place.town} le ${w.day(notified, 'slashes')}
Notifiée à l’intéressé(e) à ${w.hour(clock)} le ${w.day(notified)}
Droits notifiés dans la langue ${w.tongue}. Fin de la garde à vue : ${w.day(notified, 'slashes')}.
`,
        type: 'retention-notifiee',
        dates: { notifiedOn: String(notified) },
        clock: clockText(clock),
      };
    },
  },
  {
    name: 'documents asked for, short mail',
    write: (w) => {
      const { person } = w;
      const mailed = w.ago(1, 10);
      return {
        text: `Expéditeur : sejour@exemple.gouv.fr
Date : ${w.day(mailed, 'weekday', 'long')}
Sujet : dossier ${w.number(10)} – pièces manquantes
Madame, Monsieur,
Votre dossier est incomplet. Merci d’adresser sous quinze jours les documents suivants :
- acte de naissance de ${person.given}
- avis d’imposition
Cordialement
`,
        type: 'complement-demande',
        dates: { availableOn: String(mailed) },
        details: { daysGiven: 15 },
      };
    },
  },
  {
    name: 'summons, other words',
    write: (w) => {
      const { person, place } = w;
      const on = w.ahead(3, 45);
      const clock = w.clock(8, 17);
      return {
        text: `Sous-préfecture — ${place.town}
CONVOCATION
Nom : ${person.family}   Prénom : ${person.given}
Motif : remise de titre
Date du rendez-vous : ${w.day(on, 'slashes', 'weekday')}
Heure : ${w.hour(clock, 'glued', 'spaced')}
Lieu : bureau ${w.dice.between(1, 9)}, rez-de-chaussée
Édité le ${w.day(w.ago(1, 6), 'slashes')}
`,
        type: 'convocation-recue',
        dates: { appointmentOn: String(on) },
        clock: clockText(clock),
      };
    },
  },
  {
    name: 'receipt, card form',
    write: (w) => {
      const { person, place } = w;
      const from = w.ago(0, 12);
      const to = from.add({ months: w.dice.of([3, 6]) });
      return {
        text: `RÉCÉPISSÉ DE DEMANDE DE TITRE DE SÉJOUR
Préfecture ${place.of}
${person.family} ${person.given}   ${person.born}
Début de validité : ${w.day(from, 'slashes', 'dots')}
Fin de validité : ${w.day(to, 'slashes', 'dots')}
Ce récépissé autorise le titulaire à travailler
`,
        type: 'recepisse-delivre',
        dates: { validFrom: String(from), expiresOn: String(to) },
      };
    },
  },
  {
    name: 'hearing, one judge, urgent',
    write: (w) => {
      const { person, place } = w;
      const available = w.ago(0, 3);
      const on = w.ahead(1, 10);
      return {
        text: `Tribunal administratif de ${place.court} — greffe de l’urgence
Affaire n° ${w.number(7)} : ${person.name}
Objet : avis d’audience
Votre affaire sera examinée à l’audience du magistrat désigné, le ${w.day(on, 'weekday', 'long')}, à ${w.hour(w.clock(9, 15))}.
Cet avis vous est adressé par l’application Télérecours ; il est disponible depuis le ${w.day(available, 'slashes', 'long')}.
`,
        type: 'avis-audience',
        dates: { availableOn: String(available), appointmentOn: String(on) },
      };
    },
  },
  {
    name: 'judgment sent by the registry',
    write: (w) => {
      const { person, place } = w;
      const read = w.ago(8, 30);
      const sent = read.add({ days: w.dice.between(1, 3) });
      return {
        text: `TRIBUNAL ADMINISTRATIF DE ${place.court.toUpperCase()}
${place.court}, le ${w.day(sent, 'long')}
Objet : notification d’un jugement
Dossier n° ${w.number(7)} — ${person.name}
Maître, j’ai l’honneur de vous adresser l’expédition du jugement rendu le ${w.day(read, 'long')} par le tribunal.
La requête de ${person.name} est rejetée.
Si vous estimez devoir faire appel, la requête doit être enregistrée au greffe de la cour administrative d’appel dans un délai d’un mois à compter de la présente notification.
`,
        type: 'jugement',
        dates: { notifiedOn: null, readOn: String(read) },
      };
    },
  },
  {
    name: 'asylum court decides',
    write: (w) => {
      const { person } = w;
      const heard = w.ago(25, 40);
      const read = heard.add({ days: 21 });
      return {
        text: `COUR NATIONALE DU DROIT D’ASILE
N° ${w.number(8)}
${person.name}
RÉPUBLIQUE FRANÇAISE AU NOM DU PEUPLE FRANÇAIS
Audience du ${w.day(heard, 'long')}
Lecture du ${w.day(read, 'long')}
Vu la décision du ${w.day(w.ago(200, 260), 'long')} par laquelle l’OFPRA a rejeté sa demande d’asile ;
DÉCIDE :
Article 1er : Le recours de ${person.name} est rejeté.
`,
        type: 'decision-cnda',
        dates: { notifiedOn: null, readOn: String(read) },
        details: { outcome: 'rejet' },
      };
    },
  },
  {
    name: 'court asks to put in order',
    write: (w) => {
      const { person, place } = w;
      const available = w.ago(0, 8);
      return {
        text: `TRIBUNAL ADMINISTRATIF DE ${place.court.toUpperCase()}
Requête n° ${w.number(7)} ${person.name}
INVITATION À RÉGULARISER
Votre requête, enregistrée le ${w.day(w.ago(10, 20), 'long')}, n’est pas accompagnée de la décision attaquée. Je vous invite à régulariser la requête dans un délai de quinze jours, à défaut de quoi elle pourra être rejetée comme irrecevable.
Télérecours — document mis à disposition le ${w.day(available, 'slashes', 'long')}
`,
        type: 'regularisation-demandee',
        dates: { notifiedOn: null, availableOn: String(available) },
        details: { days: 15 },
      };
    },
  },
  {
    name: 'gracious appeal rejected',
    write: (w) => {
      const { person, place } = w;
      const signed = w.ago(5, 30);
      const presented = signed.add({ days: w.dice.between(2, 6) });
      return {
        text: `Le préfet ${place.of}
à ${person.name}
${place.town}, le ${w.day(signed, 'long')}
Objet : rejet de votre recours gracieux
Par courrier reçu le ${w.day(w.ago(60, 90), 'long')}, vous avez formé un recours gracieux contre ma décision du ${w.day(w.ago(120, 150), 'long')}, qui vous a été notifiée le ${w.day(w.ago(110, 119), 'long')}. Vos arguments ne sont pas de nature à modifier mon appréciation : je rejette votre recours gracieux.
Première présentation du pli : ${w.day(presented, 'slashes')}
`,
        type: 'gracieux-rejete',
        dates: { notifiedOn: null, decidedOn: String(signed), firstPresentedOn: String(presented) },
      };
    },
  },
];
