import type { NoticeTemplate } from './notice-template.ts';
import { clockText } from './writer.ts';

const hearing: NoticeTemplate = {
  name: 'notice of hearing',
  write: (w) => {
    const { person, place } = w;
    const available = w.ago(0, 10);
    const on = w.ahead(8, 40);
    const clock = w.clock(9, 15);
    return {
      text: `TRIBUNAL ADMINISTRATIF DE ${place.court.toUpperCase()}
Dossier n° ${w.number(7)}
${person.name} c/ PRÉFET ${place.of.toUpperCase()}
AVIS D’AUDIENCE
Maître,
J’ai l’honneur de vous informer que l’affaire citée en référence, relative à la décision du ${w.day(w.ago(60, 120), 'long')}, sera appelée à l’audience publique du ${w.day(on, 'weekday', 'long', 'slashes')} à ${w.hour(clock)}, salle n° 2.
${place.court}, le ${w.day(available, 'long')}
La greffière, ${w.agent}
Document mis à disposition dans Télérecours le ${w.day(available, 'slashes', 'long')}
`,
      type: 'avis-audience',
      dates: { availableOn: String(available), appointmentOn: String(on) },
      details: {
        note: `Heure de convocation\u00a0: ${clockText(clock).replace(':', '\u00a0h\u00a0')}`,
      },
    };
  },
};

const judgment: NoticeTemplate = {
  name: 'judgment',
  write: (w) => {
    const { person, place } = w;
    const heard = w.ago(20, 40);
    const read = heard.add({ days: 14 });
    const available = read.add({ days: w.dice.between(0, 2) });
    const won = w.dice.chance(0.4);
    return {
      text: `TRIBUNAL ADMINISTRATIF DE ${place.court.toUpperCase()}
N° ${w.number(7)}
RÉPUBLIQUE FRANÇAISE
AU NOM DU PEUPLE FRANÇAIS
${person.name}
Audience du ${w.day(heard, 'long')}
Décision du ${w.day(read, 'long')}

Vu la procédure suivante :
Par une requête enregistrée le ${w.day(w.ago(150, 250), 'long')}, ${person.name} demande au tribunal d’annuler l’arrêté du ${w.day(w.ago(260, 300), 'long')}, notifié le ${w.day(w.ago(251, 259), 'long')}.

DÉCIDE :
Article 1er : ${won ? `L’arrêté du préfet ${place.of} est annulé.` : `La requête de ${person.name} est rejetée.`}
Délibéré après l’audience du ${w.day(heard, 'long')}.
Rendu public par mise à disposition au greffe le ${w.day(read, 'long')}.
Mis à disposition sur Télérecours le ${w.day(available, 'slashes')}
`,
      type: 'jugement',
      dates: { readOn: String(read), notifiedOn: null, availableOn: String(available) },
      details: { outcome: won ? 'annulation' : 'rejet' },
    };
  },
};

const defence: NoticeTemplate = {
  name: 'defence brief sent',
  write: (w) => {
    const { person, place } = w;
    const available = w.ago(0, 15);
    return {
      text: `Tribunal administratif de ${place.court}
Requête n° ${w.number(7)} — ${person.name} c/ préfet ${place.of}
COMMUNICATION D’UN MÉMOIRE EN DÉFENSE
Maître, j’ai l’honneur de vous adresser, ci-joint, copie du mémoire présenté par le préfet ${place.of}, enregistré au greffe le ${w.day(available.subtract({ days: 2 }), 'long')}.
Si vous estimez utile de produire des observations, elles devront parvenir dans un délai de trente jours.
Mis à disposition dans l’application Télérecours le ${w.day(available, 'long', 'slashes')} à ${w.hour(w.clock())}
`,
      type: 'memoire-defense',
      dates: { availableOn: String(available) },
    };
  },
};

const closing: NoticeTemplate = {
  name: 'close of the written phase',
  write: (w) => {
    const { person, place } = w;
    const signed = w.ago(0, 10);
    const due = w.ahead(15, 45);
    return {
      text: `TRIBUNAL ADMINISTRATIF DE ${place.court.toUpperCase()}
Dossier n° ${w.number(7)} ${person.name}
ORDONNANCE DE CLÔTURE D’INSTRUCTION
Le président de la 3e chambre, vu le code de justice administrative, notamment ses articles R. 613-1 et R. 613-3 ;
ORDONNE :
Article 1er : La clôture de l’instruction est fixée au ${w.day(due, 'long', 'weekday')} à ${w.hour({ hours: 12, minutes: 0 }, 'spaced', 'heures')}.
Fait à ${place.court}, le ${w.day(signed, 'long')}
Mis à disposition sur Télérecours le ${w.day(signed, 'slashes')}
`,
      type: 'cloture-fixee',
      dates: { availableOn: String(signed), dueOn: String(due) },
    };
  },
};

const ofpra: NoticeTemplate = {
  name: 'OFPRA refuses',
  write: (w) => {
    const { person } = w;
    const signed = w.ago(12, 40);
    const available = signed.add({ days: w.dice.between(1, 4) });
    const viewed = available.add({ days: w.dice.between(0, 6) });
    const isViewed = w.dice.chance(0.5);
    return {
      text: `OFFICE FRANÇAIS DE PROTECTION DES RÉFUGIÉS ET APATRIDES
Dossier OFPRA n° ${w.number(9)}
${person.name}, né(e) le ${person.born}
DÉCISION
Vous avez introduit une demande d’asile le ${w.day(w.ago(200, 300), 'long')} et avez été entendu(e) le ${w.day(w.ago(60, 90), 'long')}.
Pour ces motifs, votre demande d’asile est rejetée.
Fontenay-sous-Bois, le ${w.day(signed, 'long')}
Vous pouvez contester cette décision devant la Cour nationale du droit d’asile dans un délai d’un mois à compter de sa notification.
Mise à disposition sur votre espace numérique le ${w.day(available, 'slashes', 'long')}${isViewed ? `, consultée le ${w.day(viewed, 'slashes', 'long')}` : ''}
`,
      type: 'decision-ofpra',
      dates: {
        notifiedOn: null,
        availableOn: String(available),
        firstViewedOn: isViewed ? String(viewed) : null,
        decidedOn: String(signed),
      },
      details: { outcome: 'rejet' },
    };
  },
};

const cnda: NoticeTemplate = {
  name: 'CNDA, notice of hearing',
  write: (w) => {
    const { person } = w;
    const signed = w.ago(2, 10);
    const on = w.ahead(20, 50);
    return {
      text: `COUR NATIONALE DU DROIT D’ASILE
Recours n° ${w.number(8)}
${person.name}
AVIS D’AUDIENCE
Votre recours contre la décision de l’OFPRA du ${w.day(w.ago(100, 150), 'long')} sera examiné à l’audience du ${w.day(on, 'weekday', 'long')} à ${w.hour(w.clock(9, 14))}.
Montreuil, le ${w.day(signed, 'long')}
`,
      type: 'avis-audience-cnda',
      dates: { notifiedOn: null, appointmentOn: String(on) },
    };
  },
};

const aid: NoticeTemplate = {
  name: 'legal aid',
  write: (w) => {
    const { person, place } = w;
    const signed = w.ago(5, 40);
    const full = w.dice.chance(0.7);
    return {
      text: `BUREAU D’AIDE JURIDICTIONNELLE
Tribunal judiciaire de ${place.court}
N° BAJ : 2026/${w.number(6)}
DÉCISION DU ${w.day(signed, 'slashes', 'capitals')}
Vu la loi n° 91-647 du 10 juillet 1991 ;
Vu la demande présentée le ${w.day(w.ago(60, 90), 'slashes')} par ${person.name} ;
${full ? 'Accorde le bénéfice de l’aide juridictionnelle totale' : 'L’aide juridictionnelle est refusée : la demande est rejetée'} ;
${full ? `Maître ${w.agent} est désignée pour l’assister.` : 'Un recours peut être formé dans un délai de quinze jours.'}
`,
      type: 'aj-decision',
      dates: { notifiedOn: null },
      details: { outcome: full ? 'admission-totale' : 'refus' },
    };
  },
};

const suspension: NoticeTemplate = {
  name: 'suspension refused',
  write: (w) => {
    const { person, place } = w;
    const read = w.ago(1, 15);
    return {
      text: `TRIBUNAL ADMINISTRATIF DE ${place.court.toUpperCase()}
N° ${w.number(7)}
Le juge des référés
ORDONNANCE
Par une requête enregistrée le ${w.day(w.ago(20, 35), 'long')}, ${person.name} demande au juge des référés, sur le fondement de l’article L. 521-1 du code de justice administrative, de suspendre la décision du ${w.day(w.ago(60, 90), 'long')}.
Aucun des moyens n’est propre à créer un doute sérieux quant à la légalité de la décision.
ORDONNE :
Article 1er : La requête de ${person.name} est rejetée.
Fait à ${place.court}, le ${w.day(read, 'long')}
Le juge des référés, ${w.agent}
Mise à disposition sur Télérecours le ${w.day(read, 'slashes')}
`,
      type: 'ordonnance-suspension-rejetee',
      dates: { readOn: String(read), availableOn: String(read), notifiedOn: null },
    };
  },
};

export const COURT_LETTERS: readonly NoticeTemplate[] = [
  hearing,
  judgment,
  defence,
  closing,
  ofpra,
  cnda,
  aid,
  suspension,
];
