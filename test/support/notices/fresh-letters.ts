import type { NoticeTemplate } from './notice-template.ts';
import { clockText, inWords } from './writer.ts';

import { FRESH_ORDERS } from './fresh-orders.ts';

/** More of them. */
export const FRESH_LETTERS: readonly NoticeTemplate[] = [
  ...FRESH_ORDERS,
  {
    name: 'handed « this day »',
    write: (w) => {
      const { person, place } = w;
      const on = w.ago(1, 20);
      const clock = w.clock(9, 16);
      return {
        text: `Préfecture ${place.of}, bureau du séjour
${place.town}, le ${w.day(on, 'long')}
Objet : refus d’enregistrement de votre demande
${person.name}, votre demande de titre de séjour ne peut être enregistrée, votre dossier ne comportant pas d’acte de naissance.
Remis ce jour en main propre à ${w.hour(clock)}.`,
        type: 'enregistrement-refuse',
        dates: { notifiedOn: String(on), decidedOn: String(on) },
      };
    },
  },
  {
    name: 'judgment by registered letter of the registry',
    write: (w) => {
      const { person, place } = w;
      const read = w.ago(20, 30);
      const signed = read.add({ days: 1 });
      const got = signed.add({ days: 3 });
      return {
        text: `TRIBUNAL ADMINISTRATIF DE ${place.court.toUpperCase()}
${place.court}, le ${w.day(signed, 'slashes')}
NOTIFICATION DE JUGEMENT
Dossier n° ${w.number(7)}, ${person.name}
Lettre recommandée avec avis de réception
J’ai l’honneur de vous adresser, sous ce pli, l’expédition du jugement rendu le ${w.day(read, 'long')} dans l’instance enregistrée le ${w.day(w.ago(200, 300), 'slashes')}.
Si vous estimez devoir vous pourvoir en appel, votre requête doit parvenir à la cour dans le délai d’un mois.
Accusé de réception signé le ${w.day(got, 'slashes')}`,
        type: 'jugement',
        dates: { notifiedOn: null, readOn: String(read), collectedOn: String(got) },
      };
    },
  },
  {
    name: 'hour before the day, words, and a refusal to sign',
    write: (w) => {
      const { person, place } = w;
      const on = w.ago(0, 8);
      const clock = w.clock(8, 20);
      return {
        text: `DÉCISION DE TRANSFERT AUX AUTORITÉS ESPAGNOLES
Le préfet ${place.of} décide de transférer ${person.name} aux autorités espagnoles, responsables de sa demande d’asile, en application du règlement (UE) n° 604/2013 du 26 juin 2013. Leur accord est du ${w.day(on.subtract({ days: 20 }), 'long')}.
Fait à ${place.town}, le ${w.day(on.subtract({ days: 1 }), 'long')}.
À ${w.hour(clock)}, le ${w.day(on, 'long', 'words')}, la présente décision a été portée à la connaissance de l’intéressé, qui refuse de signer.`,
        type: 'transfert-notifie',
        dates: { notifiedOn: String(on), decidedOn: String(on.subtract({ days: 1 })) },
        clock: clockText(clock),
      };
    },
  },
  {
    name: 'lines cut anywhere',
    write: (w) => {
      const { person, place } = w;
      const on = w.ago(2, 20);
      const clock = w.clock();
      return {
        text: `PRÉFET ${place.of.toUpperCase()}
Objet : retrait de votre carte de
séjour
${person.name}, votre carte de séjour temporaire est
retirée. La présente décision vous a été notifiée
le
${w.day(on, 'long')}
à ${w.hour(clock)} par les services de la
préfecture.
Fait à ${place.town},
le ${w.day(on.subtract({ days: 3 }), 'long')}`,
        type: 'retrait-notifie',
        dates: { notifiedOn: String(on), decidedOn: String(on.subtract({ days: 3 })) },
        clock: clockText(clock),
      };
    },
  },
  {
    name: 'table of a form',
    write: (w) => {
      const { person, place } = w;
      const on = w.ago(1, 9);
      const clock = w.clock();
      return {
        text: `OFFICE FRANÇAIS DE L’IMMIGRATION ET DE L’INTÉGRATION
Direction territoriale de ${place.town}
DÉCISION DE REFUS DES CONDITIONS MATÉRIELLES D’ACCUEIL
Nom : ${person.family}
Prénom : ${person.given}
Date de naissance : ${person.born}
Date d’entrée en France : ${w.day(w.ago(100, 200), 'slashes')}
Date de la demande d’asile : ${w.day(w.ago(20, 60), 'slashes')}
Date de la décision : ${w.day(on, 'slashes')}
Date de notification : ${w.day(on, 'slashes')}
Heure : ${w.hour(clock, 'glued')}
Le bénéfice des conditions matérielles d’accueil vous est refusé.`,
        type: 'cma-refus-notifie',
        dates: { notifiedOn: String(on), decidedOn: String(on) },
      };
    },
  },
  {
    name: 'asylum refused, then fetched at the post office',
    write: (w) => {
      const { person } = w;
      const signed = w.ago(25, 40);
      const got = signed.add({ days: 12 });
      return {
        text: `Transféré par la cliente : « Bonjour, j’ai été chercher la lettre à la poste le ${w.day(got, 'long')} »

OFFICE FRANÇAIS DE PROTECTION DES RÉFUGIÉS ET APATRIDES
${person.name}
Votre demande d’asile, introduite le ${w.day(w.ago(200, 250), 'long')}, est rejetée. Entretien du ${w.day(w.ago(90, 120), 'long')}.
Décision du ${w.day(signed, 'long')}`,
        type: 'decision-ofpra',
        dates: { collectedOn: String(got), decidedOn: String(signed) },
      };
    },
  },
  {
    name: 'naturalisation, told of an earlier letter',
    write: (w) => {
      const { person, place } = w;
      const signed = w.ago(10, 30);
      return {
        text: `Préfecture ${place.of} — plateforme de naturalisation
${place.town}, le ${w.day(signed, 'long')}
Objet : votre demande de naturalisation
${person.name}, le courrier du ${w.day(signed.subtract({ days: 90 }), 'long')}, que vous avez reçu le ${w.day(signed.subtract({ days: 85 }), 'long')}, vous demandait un acte. Faute de réponse, j’ai décidé de rejeter votre demande de naturalisation.`,
        type: 'naturalisation-decision',
        dates: { notifiedOn: null, decidedOn: String(signed) },
      };
    },
  },
  {
    name: 'order notified in prison, day in words and figures',
    write: (w) => {
      const { person, place } = w;
      const on = w.ago(0, 12);
      const clock = w.clock(9, 17);
      return {
        text: `MAISON D’ARRÊT DE ${place.town.toUpperCase()}
ARRÊTÉ PRÉFECTORAL PORTANT OBLIGATION DE QUITTER LE TERRITOIRE FRANÇAIS SANS DÉLAI
${person.name}, écrou n° ${w.number(5)}
Écroué depuis le ${w.day(w.ago(100, 200), 'long')}, libérable le ${w.day(w.ahead(20, 60), 'long')}.
Il est obligé de quitter sans délai le territoire français.
Notification faite par le greffe pénitentiaire le ${on.day} (${on.day === 1 ? 'premier' : inWords(on.day)}) ${w.day(on, 'long').split(' ').slice(1).join(' ')}, à ${w.hour(clock)}.
Reçu copie, l’intéressé :`,
        type: 'oqtf-notifiee',
        dates: { notifiedOn: String(on) },
        clock: clockText(clock),
      };
    },
  },
  {
    name: 'visa refused, at the counter abroad, local time',
    write: (w) => {
      const { person } = w;
      const on = w.ago(5, 25);
      return {
        text: `AMBASSADE DE FRANCE AU CAMEROUN — Service des visas
Refus de visa de long séjour
${person.name}, votre demande de visa enregistrée le ${w.day(w.ago(60, 90), 'slashes')} a été refusée le ${w.day(on, 'slashes')}.
La décision vous a été remise en main propre le ${w.day(on, 'slashes')} à 11 h 20, heure locale.`,
        type: 'visa-refuse',
        dates: { notifiedOn: String(on) },
      };
    },
  },
];
