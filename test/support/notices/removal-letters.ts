import type { NoticeTemplate } from './notice-template.ts';
import { clockText, inWords, type Writer } from './writer.ts';

const RECITALS = (w: Writer, person: Writer['person']) => `
Vu la convention européenne de sauvegarde des droits de l’homme et des libertés fondamentales ;
Vu le code de l’entrée et du séjour des étrangers et du droit d’asile, notamment ses articles L. 611-1 et suivants ;
Vu la loi n° 79-587 du 11 juillet 1979 relative à la motivation des actes administratifs ;
Vu l’arrêté préfectoral n° 2026-${w.number(4)} du ${w.day(w.ago(120, 300), 'long')} portant délégation de signature à ${w.agent} ;
Vu la demande de titre de séjour présentée le ${w.day(w.ago(200, 500), 'long')} par ${person.name} ;
Considérant que ${person.name}, né(e) le ${person.born} à ${person.bornIn}, de nationalité ${person.nationality}, est entré(e) en France le ${w.day(w.ago(900, 2500), 'long')} ;${w.maybe(
  0.4,
  `
Considérant que l’intéressé(e) a fait l’objet d’une mesure d’éloignement du ${w.day(w.ago(700, 1200), 'long')} notifiée le ${w.day(w.ago(650, 699), 'long')} à laquelle il n’a pas déféré ;`,
)}`;

const head = (w: Writer, of: string) => `RÉPUBLIQUE FRANÇAISE
${w.dice.of(['PRÉFET', 'PRÉFÈTE', 'PRÉFECTURE'])} ${of.toUpperCase()}
Direction des migrations et de l’intégration
Numéro étranger : ${w.number(10)}
`;

const oqtf: NoticeTemplate = {
  name: 'oqtf, order with its notification',
  write: (w) => {
    const { person, place } = w;
    const signed = w.ago(8, 40);
    const notified = signed.add({ days: w.dice.between(0, 7) });
    const clock = w.clock();
    const free = w.dice.chance(0.6);
    const days = w.dice.of(['30 jours', 'trente jours', 'trente (30) jours']);
    const at = w.dice.chance(0.8);
    const block = w.dice.of([
      `Notifié à l’intéressé(e) le ${w.day(notified)} à ${w.hour(clock)}`,
      `NOTIFICATION\nDate : ${w.day(notified, 'slashes')}\nHeure : ${w.hour(clock, 'glued', 'colon')}\nSignature de l’intéressé(e)\nL’interprète en langue ${w.tongue}`,
      `Notifié par voie administrative, en langue ${w.tongue}, par l’intermédiaire de ${w.agent}, interprète, le ${w.day(notified)} à ${w.hour(clock)}.`,
      `Je reconnais avoir reçu notification du présent arrêté le ${w.day(notified)} à ${w.hour(clock)}.`,
    ]);
    const blank = 'Notifié à l’intéressé(e) le ………………… à ……… heures';
    return {
      text: `${head(w, place.of)}
ARRÊTÉ portant ${w.dice.of(['obligation de quitter le territoire français', 'refus de délivrance d’un titre de séjour et obligation de quitter le territoire français', 'obligation de quitter le territoire français sans délai et interdiction de retour'])}

Le préfet ${place.of},
${RECITALS(w, person)}

ARRÊTE

Article 1er : ${person.name} est obligé(e) de quitter le territoire français ${free ? `dans un délai de ${days}` : 'sans délai'}.
Article 2 : À défaut, il sera reconduit à destination du pays dont il a la nationalité.
Article 3 : Le secrétaire général est chargé de l’exécution du présent arrêté.

Fait à ${place.town}, le ${w.day(signed, 'long', 'capitals', 'slashes')}
Pour le préfet et par délégation,
${w.agent}

Délais et voies de recours
Vous disposez d’un délai de ${w.dice.of(['un mois', '1 mois'])} à compter de la notification de la présente décision pour saisir le tribunal administratif de ${place.court} d’un recours en annulation.

${at ? block : blank}
`,
      type: 'oqtf-notifiee',
      dates: { notifiedOn: at ? String(notified) : null, decidedOn: String(signed) },
      clock: at ? clockText(clock) : null,
      details: { departureDays: free ? 30 : 0, limitStated: '1-mois', remediesStated: true },
    };
  },
};

const policeRecord: NoticeTemplate = {
  name: 'police record of a notification',
  write: (w) => {
    const { person, place } = w;
    const notified = w.ago(1, 25);
    const signed = notified.subtract({ days: w.dice.between(0, 2) });
    const clock = w.clock(6, 22);
    const month = w.day(notified, 'words').split(' ').slice(0, -3).join(' ');
    const written = w.dice.chance(0.7);
    return {
      text: `DIRECTION INTERDÉPARTEMENTALE DE LA POLICE NATIONALE
COMMISSARIAT DE ${place.town.toUpperCase()}
PROCÈS-VERBAL
NOTIFICATION D’UN PLACEMENT EN RÉTENTION ADMINISTRATIVE

${
  written
    ? `L’an deux mille ${inWords(notified.year - 2000)}, le ${month}, à ${w.hour(clock, 'words', 'heures')},`
    : `Le ${w.day(notified, 'weekday', 'long')} à ${w.hour(clock)},`
}
Nous, ${w.agent}, brigadier-chef de police en fonction à ${place.town},
Notifions à ${person.name}, né(e) le ${person.born} à ${person.bornIn},
la décision de placement en rétention administrative prise à son encontre par le préfet ${place.of} le ${w.day(signed, 'long')}.
L’intéressé(e) est placé(e) au centre de rétention administrative pour une durée de quatre-vingt-seize heures.
L’informons qu’il peut contester cette décision devant le juge du tribunal judiciaire dans un délai de quatre jours.
Lecture faite en langue ${w.tongue}, l’intéressé(e) persiste et signe.
`,
      type: 'retention-notifiee',
      dates: { notifiedOn: String(notified) },
      clock: clockText(clock),
    };
  },
};

const houseArrest: NoticeTemplate = {
  name: 'house arrest',
  write: (w) => {
    const { person, place } = w;
    const signed = w.ago(2, 20);
    const notified = signed.add({ days: w.dice.between(0, 1) });
    const clock = w.clock();
    return {
      text: `${head(w, place.of)}
ARRÊTÉ n° 2026-${w.number(4)} portant assignation à résidence

${RECITALS(w, person)}
Vu l’arrêté du ${w.day(w.ago(60, 200), 'long')} l’obligeant à quitter le territoire français ;

ARRÊTE
Article 1er : ${person.name} est assigné(e) à résidence dans le département ${place.of} pour une durée de ${w.dice.of(['quarante-cinq jours', '45 jours'])}.
Article 2 : Il se présentera chaque lundi et jeudi entre 9 h et 11 h au commissariat de ${place.town}.

${place.town}, le ${w.day(signed, 'long', 'slashes')}

Cette décision peut être contestée devant le tribunal administratif de ${place.court} dans un délai de sept jours à compter de sa notification.

${w.dice.of([
  `Remis en main propre à l’intéressé(e), le ${w.day(notified)} à ${w.hour(clock)}`,
  `Notifié le ${w.day(notified)}, à ${w.hour(clock)}, à l’intéressé(e) qui refuse de signer`,
  `Date de notification : ${w.day(notified, 'slashes', 'dots')}   Heure : ${w.hour(clock, 'glued', 'spaced')}`,
])}
`,
      type: 'assignation-notifiee',
      dates: { notifiedOn: String(notified), decidedOn: String(signed) },
      clock: clockText(clock),
      details: { limitStated: '7-jours', days: 45 },
    };
  },
};

const refusal: NoticeTemplate = {
  name: 'refusal of a permit, by registered letter',
  write: (w) => {
    const { person, place } = w;
    const signed = w.ago(15, 60);
    const presented = signed.add({ days: w.dice.between(2, 5) });
    const collected = presented.add({ days: w.dice.between(1, 8) });
    const proof = w.dice.of(['none', 'presented', 'both'] as const);
    const post = {
      none: '',
      presented: `\nLa Poste — Suivi du pli n° 2C ${w.number(3)} ${w.number(3)} ${w.number(4)} 5\nPrésenté / Avisé le : ${w.day(presented, 'slashes')}`,
      both: `\nAvis de réception\nPrésenté / Avisé le : ${w.day(presented, 'slashes')}\nDistribué le : ${w.day(collected, 'slashes')}`,
    } as const;
    return {
      text: `${head(w, place.of)}
${person.name}
${w.dice.between(2, 90)} rue de la République

Lettre recommandée avec avis de réception
${place.town}, le ${w.day(signed, 'long')}

Objet : refus de titre de séjour

${person.title === 'M.' ? 'Monsieur' : 'Madame'},
Vous avez sollicité le ${w.day(w.ago(150, 400), 'long')} la délivrance d’une carte de séjour temporaire portant la mention « vie privée et familiale ».
Après examen, j’ai décidé de rejeter votre demande de titre de séjour.
Si vous entendez contester cette décision, vous pouvez saisir le tribunal administratif de ${place.court} dans un délai de deux mois à compter de sa notification.
Je vous prie d’agréer mes salutations distinguées.

Pour le préfet,
${w.agent}
${post[proof]}
`,
      type: 'refus-notifie',
      dates: {
        notifiedOn: null,
        decidedOn: String(signed),
        firstPresentedOn: proof === 'none' ? null : String(presented),
        collectedOn: proof === 'both' ? String(collected) : null,
      },
      clock: null,
      details: { channel: 'lrar', limitStated: '2-mois' },
    };
  },
};

const contradictory: NoticeTemplate = {
  name: 'withdrawal contemplated',
  write: (w) => {
    const { person, place } = w;
    const signed = w.ago(3, 20);
    return {
      text: `${head(w, place.of)}
${place.town}, le ${w.day(signed, 'long')}

Objet : procédure contradictoire préalable au retrait de votre carte de séjour

${person.name},
Il est apparu que la communauté de vie avec votre conjoint, épousé le ${w.day(w.ago(1500, 2000), 'long')}, avait cessé depuis le ${w.day(w.ago(100, 300), 'long')}.
J’envisage en conséquence de procéder au retrait de votre titre, valable du ${w.day(w.ago(300, 330), 'slashes')} au ${w.day(w.ahead(400, 430), 'slashes')}.
Vous pouvez présenter vos observations écrites dans un délai de ${w.dice.of(['quinze jours', '15 jours'])} suivant la réception de la présente.
`,
      type: 'retrait-envisage',
      dates: { notifiedOn: null },
      details: { daysGiven: 15 },
    };
  },
};

const dublin: NoticeTemplate = {
  name: 'transfer to another State',
  write: (w) => {
    const { person, place } = w;
    const notified = w.ago(1, 12);
    const clock = w.clock();
    return {
      text: `${head(w, place.of)}
ARRÊTÉ portant transfert d’un demandeur d’asile aux autorités ${w.dice.of(['italiennes', 'allemandes', 'croates'])}

Vu le règlement (UE) n° 604/2013 du 26 juin 2013 ;
Vu la saisine des autorités du ${w.day(w.ago(60, 90), 'long')} et leur accord du ${w.day(w.ago(30, 50), 'long')} ;

ARRÊTE
Article 1er : ${person.name} sera remis(e) aux autorités responsables de sa demande d’asile.

Fait à ${place.town}, le ${w.day(notified, 'long')}

Voies et délais de recours : le tribunal administratif de ${place.court} peut être saisi dans un délai de sept jours à compter de la notification.

Notifié le ${w.day(notified)} à ${w.hour(clock)} en langue ${w.tongue}
`,
      type: 'transfert-notifie',
      dates: { notifiedOn: String(notified), decidedOn: String(notified) },
      clock: clockText(clock),
      details: { limitStated: '7-jours' },
    };
  },
};

export const REMOVAL_LETTERS: readonly NoticeTemplate[] = [
  oqtf,
  policeRecord,
  houseArrest,
  refusal,
  contradictory,
  dublin,
];
