import type { NoticeTemplate } from './notice-template.ts';
import { clockText } from './writer.ts';

/** Written once the reading was done, and measured before anything was mended for them: 84 of 92, none wrong and sure. */
export const HELD_OUT_LETTERS: readonly NoticeTemplate[] = [
  {
    name: 'withdrawal of a permit with an obligation to leave',
    write: (w) => {
      const { person, place } = w;
      const signed = w.ago(4, 20);
      const notified = signed.add({ days: w.dice.between(1, 6) });
      const clock = w.clock(8, 18);
      return {
        text: `PRÉFECTURE ${place.of.toUpperCase()} — Direction de la citoyenneté
Arrêté du ${w.day(signed, 'long')} portant retrait de la carte de résident de ${person.name} et lui faisant obligation de quitter le territoire français
Vu le jugement du tribunal correctionnel de ${place.town} en date du ${w.day(w.ago(300, 500), 'long')} ;
Arrête
Article 1 : la carte de résident délivrée le ${w.day(w.ago(900, 1500), 'long')} est retirée.
Article 2 : l’intéressé est obligé de quitter le territoire français dans un délai de trente jours.
Délais de recours : un mois, devant le tribunal administratif de ${place.court}.
L’intéressé reconnaît avoir pris connaissance de la présente décision le ${w.day(notified)} à ${w.hour(clock)}.
`,
        type: 'oqtf-notifiee',
        dates: { notifiedOn: String(notified), decidedOn: String(signed) },
        clock: clockText(clock),
        details: { departureDays: 30 },
      };
    },
  },
  {
    name: 'prison registry hands an order',
    write: (w) => {
      const { person, place } = w;
      const notified = w.ago(1, 15);
      const clock = w.clock(9, 17);
      return {
        text: `CENTRE PÉNITENTIAIRE DE ${place.town.toUpperCase()}
Greffe
Récépissé de notification
Je soussigné ${person.name}, écroué sous le n° ${w.number(5)}, déclare avoir reçu ce jour, ${w.day(notified, 'weekday', 'long')}, à ${w.hour(clock)}, notification de l’arrêté du préfet ${place.of} du ${w.day(notified.subtract({ days: 3 }), 'long')} portant obligation de quitter le territoire français sans délai.
Fait au greffe, le ${w.day(notified, 'slashes')}
`,
        type: 'oqtf-notifiee',
        dates: { notifiedOn: String(notified) },
        clock: clockText(clock),
      };
    },
  },
  {
    name: 'decision seen on the portal, mail of the portal',
    write: (w) => {
      const { person } = w;
      const available = w.ago(0, 9);
      return {
        text: `De : Administration numérique des étrangers en France
Date : ${w.day(available.add({ days: 1 }), 'weekday')} 07:30
Objet : votre demande de titre de séjour – décision favorable
Bonjour ${person.name},
Une décision favorable a été prise sur votre demande déposée le ${w.day(w.ago(80, 160), 'slashes')}. L’attestation est disponible depuis le ${w.day(available, 'slashes', 'long')} dans votre espace personnel.
`,
        type: 'decision-favorable',
        dates: { availableOn: String(available) },
      };
    },
  },
  {
    name: 'refusal to register',
    write: (w) => {
      const { person, place } = w;
      const signed = w.ago(3, 15);
      return {
        text: `Préfecture ${place.of}, bureau de l’accueil
${place.town}, le ${w.day(signed, 'slashes', 'long')}
Objet : refus d’enregistrement de votre demande
${person.name}, lors de votre passage du ${w.day(signed.subtract({ days: 6 }), 'long')}, vous n’avez pas produit le justificatif de nationalité. Votre demande ne peut être enregistrée en l’état.
`,
        type: 'enregistrement-refuse',
        dates: { notifiedOn: null, decidedOn: String(signed) },
      };
    },
  },
  {
    name: 'commission summons',
    write: (w) => {
      const { person, place } = w;
      const on = w.ahead(16, 50);
      const signed = w.ago(1, 8);
      return {
        text: `COMMISSION DU TITRE DE SÉJOUR ${place.of.toUpperCase()}
${place.town}, le ${w.day(signed, 'long')}
Convocation devant la commission du titre de séjour
${person.name}, la commission du titre de séjour se réunira le ${w.day(on, 'weekday', 'long')} à ${w.hour(w.clock(9, 16))} à la préfecture. Vous pouvez être assisté d’un conseil.
`,
        type: 'cts-convocation',
        dates: { appointmentOn: String(on), notifiedOn: null },
      };
    },
  },
  {
    name: 'judge extends the detention',
    write: (w) => {
      const { person, place } = w;
      const read = w.ago(0, 6);
      const clock = w.clock(10, 18);
      return {
        text: `TRIBUNAL JUDICIAIRE DE ${place.town.toUpperCase()}
ORDONNANCE SUR DEMANDE DE PROLONGATION DE LA RÉTENTION ADMINISTRATIVE
Le ${w.day(read, 'long', 'weekday')}, nous, ${w.agent}, juge,
Vu la décision de placement du ${w.day(read.subtract({ days: 4 }), 'long')} concernant ${person.name} ;
ORDONNONS la prolongation de la rétention administrative de l’intéressé pour une durée de vingt-six jours.
Notification de l’ordonnance faite à l’intéressé le ${w.day(read)} à ${w.hour(clock)}
`,
        type: 'retention-prolongee',
        dates: { notifiedOn: String(read) },
        clock: clockText(clock),
      };
    },
  },
  {
    name: 'court of appeal rules',
    write: (w) => {
      const { person, place } = w;
      const heard = w.ago(25, 45);
      const read = heard.add({ days: 15 });
      return {
        text: `COUR ADMINISTRATIVE D’APPEL DE ${w.dice.of(['PARIS', 'LYON', 'NANTES'])}
N° 26${w.dice.of(['PA', 'LY', 'NT'])}0${w.number(4)}
AU NOM DU PEUPLE FRANÇAIS
Par un jugement n° ${w.number(7)} du ${w.day(w.ago(200, 260), 'long')}, le tribunal administratif de ${place.court} a rejeté la demande de ${person.name}.
Par une requête enregistrée le ${w.day(w.ago(150, 199), 'long')}, ${person.name} relève appel de ce jugement.
DÉCIDE :
Article 1er : La requête de ${person.name} est rejetée.
Délibéré après l’audience du ${w.day(heard, 'long')}
Lu en audience publique, le ${w.day(read, 'long')}.
`,
        type: 'arret',
        dates: { readOn: String(read), notifiedOn: null },
        details: { outcome: 'rejet' },
      };
    },
  },
  {
    name: 'reception conditions ended',
    write: (w) => {
      const { person, place } = w;
      const signed = w.ago(3, 20);
      const handed = signed.add({ days: w.dice.between(0, 3) });
      return {
        text: `OFFICE FRANÇAIS DE L’IMMIGRATION ET DE L’INTÉGRATION
Direction territoriale de ${place.town}
Notification de cessation des conditions matérielles d’accueil
${person.name}, né(e) le ${person.born}
Il est mis fin aux conditions matérielles d’accueil qui vous avaient été accordées le ${w.day(w.ago(200, 300), 'long')}.
À ${place.town}, le ${w.day(signed, 'long', 'slashes')}
Remis en main propre contre signature le ${w.day(handed)}
`,
        type: 'cma-refus-notifie',
        dates: { notifiedOn: String(handed), decidedOn: String(signed) },
        details: { channel: 'main' },
      };
    },
  },
  {
    name: 'lawyer’s own arrival stamp, refusal of reunification asked again',
    write: (w) => {
      const { person, place } = w;
      const signed = w.ago(8, 30);
      const stamped = signed.add({ days: w.dice.between(2, 5) });
      return {
        text: `CABINET ROSSI & ASSOCIÉS
Courrier arrivé le ${w.day(stamped, 'slashes', 'capitals')}

Préfecture ${place.of}
Le ${w.day(signed, 'long')}
Maître,
Votre cliente, ${person.name}, a déposé une demande de regroupement familial le ${w.day(w.ago(200, 260), 'long')}. Je vous informe que cette demande de regroupement familial est refusée, le logement n’étant pas conforme.
`,
        type: 'rf-refus',
        dates: { notifiedOn: String(stamped), decidedOn: String(signed) },
      };
    },
  },
  {
    name: 'reasons of an implicit refusal',
    write: (w) => {
      const { person, place } = w;
      const signed = w.ago(2, 20);
      const collected = signed.add({ days: w.dice.between(2, 9) });
      return {
        text: `Le préfet ${place.of}
Lettre recommandée avec accusé de réception
${place.town}, le ${w.day(signed, 'long')}
Objet : communication des motifs du rejet implicite
Maître, par courrier du ${w.day(signed.subtract({ days: 20 }), 'long')}, reçu le ${w.day(signed.subtract({ days: 17 }), 'long')}, vous avez demandé les motifs de la décision implicite née le ${w.day(signed.subtract({ days: 40 }), 'long')}. Je vous communique les motifs de ce refus, qui concernent ${person.name}.
[AR] Pli distribué le ${w.day(collected, 'slashes', 'short')}
`,
        type: 'motifs-communiques',
        dates: { notifiedOn: null, decidedOn: String(signed), collectedOn: String(collected) },
      };
    },
  },
  {
    name: 'point raised by the court',
    write: (w) => {
      const { person, place } = w;
      const available = w.ago(0, 6);
      const due = w.ahead(4, 15);
      return {
        text: `Tribunal administratif de ${place.court}, 4e chambre
Dossier n° ${w.number(7)} (${person.name})
Communication d’un moyen d’ordre public
En application de l’article R. 611-7 du code de justice administrative, le jugement est susceptible d’être fondé sur un moyen relevé d’office. Vos observations sont attendues au plus tard le ${w.day(due, 'weekday', 'long', 'slashes')}.
Télérecours : mis à disposition le ${w.day(available, 'slashes', 'iso')}
`,
        type: 'moyen-ordre-public',
        dates: { availableOn: String(available), dueOn: String(due) },
      };
    },
  },
  {
    name: 'house arrest renewed, hour before the day',
    write: (w) => {
      const { person, place } = w;
      const notified = w.ago(0, 10);
      const clock = w.clock(7, 21);
      return {
        text: `Préfet ${place.of}
Décision portant renouvellement de l’assignation à résidence de ${person.name}
Prise le ${w.day(notified.subtract({ days: 1 }), 'long')}
${person.name} reste assigné à résidence pour une durée de quarante-cinq jours à compter du ${w.day(w.ahead(1, 4), 'long')}.
Recours : sept jours devant le tribunal administratif de ${place.court}.
Notifié à ${w.hour(clock)}, le ${w.day(notified)}, par nous, gardien de la paix.
`,
        type: 'assignation-notifiee',
        dates: { notifiedOn: String(notified) },
        clock: clockText(clock),
        details: { days: 45 },
      };
    },
  },
];
