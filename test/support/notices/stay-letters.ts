import type { NoticeTemplate } from './notice-template.ts';
import { clockText } from './writer.ts';

const complement: NoticeTemplate = {
  name: 'missing documents, by the portal',
  write: (w) => {
    const { person, place } = w;
    const available = w.ago(2, 20);
    const due = w.ahead(5, 20);
    return {
      text: `De : ne-pas-repondre@administration-etrangers-en-france.gouv.fr
À : ${person.given.split(' ')[0]?.toLowerCase()}@exemple.test
Objet : Demande de compléments pour votre dossier n° ${w.number(10)}

Bonjour ${person.name},
Une demande de pièces complémentaires a été déposée sur votre espace personnel le ${w.day(available, 'slashes', 'long')}.
La préfecture ${place.of} vous demande de transmettre les documents suivants :
- justificatif de domicile de moins de six mois
- trois derniers bulletins de salaire
Ces pièces doivent être transmises au plus tard le ${w.day(due, 'slashes', 'long')}. Votre demande du ${w.day(w.ago(60, 120), 'slashes')} sera à défaut classée sans suite.
`,
      type: 'complement-demande',
      dates: { availableOn: String(available), dueOn: String(due) },
    };
  },
};

const complementPaper: NoticeTemplate = {
  name: 'missing documents, by letter',
  write: (w) => {
    const { person, place } = w;
    const signed = w.ago(4, 20);
    return {
      text: `PRÉFECTURE ${place.of.toUpperCase()}
Bureau du séjour
${place.town}, le ${w.day(signed, 'long')}
Affaire suivie par ${w.agent}

Objet : votre dossier incomplet

${person.name},
Par courrier reçu le ${w.day(w.ago(40, 80), 'long')}, vous avez demandé le renouvellement de votre titre de séjour expirant le ${w.day(w.ahead(10, 40), 'long')}.
Votre dossier est incomplet. Je vous invite à produire, dans un délai de ${w.dice.of(['trente jours', '30 jours'])}, les pièces suivantes :
1. copie intégrale de l’acte de naissance
2. attestation d’assiduité
`,
      type: 'complement-demande',
      dates: { availableOn: null },
      details: { daysGiven: 30 },
    };
  },
};

const receipt: NoticeTemplate = {
  name: 'receipt of an application',
  write: (w) => {
    const { person, place } = w;
    const from = w.ago(0, 20);
    const to = from.add({ months: 6 }).subtract({ days: 1 });
    return {
      text: `PRÉFECTURE ${place.of.toUpperCase()}
RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR
N° étranger ${w.number(10)}
Nom : ${person.family}
Prénom : ${person.given}
Né(e) le : ${person.born} à ${person.bornIn}
Le présent récépissé, valable du ${w.day(from, 'slashes', 'long')} au ${w.day(to, 'slashes', 'long')}, autorise son titulaire à travailler.
Fait à ${place.town}, le ${w.day(from, 'slashes')}
`,
      type: 'recepisse-delivre',
      dates: { validFrom: String(from), expiresOn: String(to) },
      details: { workAllowed: true },
    };
  },
};

const extension: NoticeTemplate = {
  name: 'certificate of extension',
  write: (w) => {
    const { person } = w;
    const from = w.ago(0, 20);
    const to = from.add({ months: 3 });
    return {
      text: `Administration numérique des étrangers en France
ATTESTATION DE PROLONGATION D’INSTRUCTION D’UNE DEMANDE DE TITRE DE SÉJOUR
Numéro étranger : ${w.number(10)}
${person.name}, né(e) le ${person.born}, a déposé le ${w.day(w.ago(90, 150), 'slashes')} une demande de renouvellement.
La présente attestation est valable du ${w.day(from, 'slashes')} au ${w.day(to, 'slashes')} et maintient les droits attachés au titre expiré le ${w.day(w.ago(1, 10), 'slashes')}.
Document émis le ${w.day(from, 'slashes')}
`,
      type: 'api-delivree',
      dates: { validFrom: String(from), expiresOn: String(to) },
    };
  },
};

const appointment: NoticeTemplate = {
  name: 'appointment at the préfecture',
  write: (w) => {
    const { person, place } = w;
    const on = w.ahead(4, 60);
    const clock = w.clock(9, 16);
    const sentence = w.dice.of([
      `Vous êtes convoqué(e) à la préfecture ${place.of}, guichet ${w.dice.between(1, 20)}, le ${w.day(on, 'weekday', 'long', 'slashes')} à ${w.hour(clock)}.`,
      `Je vous prie de bien vouloir vous présenter à l’accueil de la préfecture le ${w.day(on, 'weekday', 'slashes')}, à ${w.hour(clock)} précises.`,
      `Votre rendez-vous à la préfecture est fixé au ${w.day(on, 'weekday', 'long')} à ${w.hour(clock)}.`,
    ]);
    return {
      text: `PRÉFECTURE ${place.of.toUpperCase()}
${place.town}, le ${w.day(w.ago(1, 15), 'long')}
Objet : convocation pour la prise d’empreintes
${person.name},
${sentence}
Vous vous munirez de votre passeport. Nos guichets sont ouverts de 9 h à 16 h du lundi au vendredi.
`,
      type: 'convocation-recue',
      dates: { appointmentOn: String(on) },
      clock: clockText(clock),
    };
  },
};

const reunification: NoticeTemplate = {
  name: 'family reunification refused',
  write: (w) => {
    const { person, place } = w;
    const signed = w.ago(10, 50);
    const stamped = signed.add({ days: w.dice.between(3, 7) });
    const stamp = w.dice.chance(0.5);
    return {
      text: `${stamp ? `REÇU LE\n${w.day(stamped, 'capitals')}\n` : ''}PRÉFECTURE ${place.of.toUpperCase()}
${place.town}, le ${w.day(signed, 'long')}
Objet : rejet de votre demande de regroupement familial
${person.name},
Vous avez déposé le ${w.day(w.ago(200, 300), 'long')} une demande de regroupement familial au bénéfice de votre conjoint, né le 4 avril 1991.
L’enquête de l’OFII du ${w.day(w.ago(90, 150), 'long')} a relevé des ressources insuffisantes. Votre demande de regroupement familial est rejetée.
La présente décision peut faire l’objet, dans les deux mois de sa notification, d’un recours devant le tribunal administratif de ${place.court}.
`,
      type: 'rf-refus',
      dates: { notifiedOn: stamp ? String(stamped) : null, decidedOn: String(signed) },
      details: { limitStated: '2-mois' },
    };
  },
};

const naturalisation: NoticeTemplate = {
  name: 'naturalisation adjourned',
  write: (w) => {
    const { person, place } = w;
    const signed = w.ago(10, 40);
    const months = w.dice.of([12, 24]);
    return {
      text: `Plateforme interdépartementale de naturalisation — préfecture ${place.of}
${place.town}, le ${w.day(signed, 'long', 'slashes')}
Objet : ajournement de votre demande de naturalisation
${person.name},
Vous avez sollicité la nationalité française. J’ai décidé, en application du décret n° 93-1362 du 30 décembre 1993, d’ajourner à ${months === 24 ? 'deux ans' : 'un an'} votre demande de naturalisation.
Avant tout recours contentieux, vous devez former dans un délai de deux mois un recours préalable auprès du ministre de l’intérieur.
`,
      type: 'naturalisation-decision',
      dates: { notifiedOn: null, decidedOn: String(signed) },
      details: { outcome: 'ajournement' },
    };
  },
};

const visa: NoticeTemplate = {
  name: 'visa refused',
  write: (w) => {
    const { person } = w;
    const signed = w.ago(5, 40);
    const handed = signed.add({ days: w.dice.between(0, 4) });
    return {
      text: `CONSULAT GÉNÉRAL DE FRANCE À ${w.dice.of(['TUNIS', 'DAKAR', 'ABIDJAN'])}
Service des visas
Le ${w.day(signed, 'long')}
Objet : refus de visa de long séjour
${person.name}, votre demande de visa déposée le ${w.day(w.ago(80, 120), 'long')} a été refusée.
Vous pouvez, dans les trente jours de la notification, saisir la commission de recours contre les décisions de refus de visa.
Remis en main propre au demandeur le ${w.day(handed)}
`,
      type: 'visa-refuse',
      dates: { notifiedOn: String(handed), decidedOn: String(signed) },
      details: { stay: 'long', channel: 'main' },
    };
  },
};

const acknowledgement: NoticeTemplate = {
  name: 'acknowledgement by mail',
  write: (w) => {
    const { person, place } = w;
    const mailed = w.ago(1, 15);
    const clock = w.clock();
    return {
      text: `De : pref-sejour@exemple.gouv.fr
Envoyé : ${w.day(mailed, 'weekday')} ${w.hour(clock, 'colon')}
À : ${person.given.split(' ')[0]}
Objet : Confirmation du dépôt de votre demande de titre de séjour

Bonjour,
La préfecture ${place.of} accuse réception de votre demande de titre de séjour, enregistrée sous le numéro ${w.number(10)}.
Sans réponse dans un délai de quatre mois, votre demande sera réputée rejetée.
`,
      type: 'accuse-reception-recu',
      dates: { receivedOn: String(mailed) },
    };
  },
};

export const STAY_LETTERS: readonly NoticeTemplate[] = [
  complement,
  complementPaper,
  receipt,
  extension,
  appointment,
  reunification,
  naturalisation,
  visa,
  acknowledgement,
];
