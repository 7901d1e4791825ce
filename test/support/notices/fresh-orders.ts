import type { NoticeTemplate } from './notice-template.ts';
import { clockText } from './writer.ts';

/** Written after the grammar of arrivals, by its author, and measured before anything was mended for them. */
export const FRESH_ORDERS: readonly NoticeTemplate[] = [
  {
    name: 'text message of a client, a refusal by post',
    write: (w) => {
      const { place } = w;
      const got = w.ago(1, 12);
      return {
        text: `Bonjour maître c’est ${w.person.given}. j’ai recu une lettre recommandée de la prefecture ${place.of} le ${w.day(got, 'slashes', 'long')}, ils disent que ma demande de titre de séjour est refusée. Qu’est ce que je dois faire ? Merci`,
        type: 'refus-notifie',
        dates: { notifiedOn: String(got) },
      };
    },
  },
  {
    name: 'record with its hour, in figures',
    write: (w) => {
      const { person, place } = w;
      const on = w.ago(0, 9);
      const clock = w.clock(7, 22);
      return {
        text: `PROCÈS-VERBAL DE NOTIFICATION

L’an ${w.dice.of(['2026', 'deux mille vingt-six', 'deux mil vingt-six'])}, le ${w.day(on, 'long').replace(/ \d{4}$/u, '')}, à ${w.hour(clock)},
Nous, ${w.agent}, officier de police judiciaire en résidence à ${place.town},
Étant au service, faisons comparaître devant nous la personne ci-après dénommée :
${person.name}, née le ${person.born} à ${person.bornIn},
à qui nous notifions l’arrêté du préfet ${place.of} en date du ${w.day(on.subtract({ days: 1 }), 'long')} portant obligation de quitter le territoire français sans délai.
Copie lui en est remise. L’intéressé signe avec nous.`,
        type: 'oqtf-notifiee',
        dates: { notifiedOn: String(on) },
        clock: clockText(clock),
      };
    },
  },
  {
    name: 'refusal, first line to last line on a portal',
    write: (w) => {
      const { person } = w;
      const put = w.ago(3, 20);
      const seen = put.add({ days: w.dice.between(0, 3) });
      const signed = put.subtract({ days: 1 });
      return {
        text: `Ministère de l’intérieur — Étrangers en France
Accusé de mise à disposition

Usager : ${person.name}
N° étranger : ${w.number(10)}
Objet : décision de refus de titre de séjour
Date de la décision : ${w.day(signed, 'slashes')}
Date de mise à disposition : ${w.day(put, 'slashes')} à ${w.hour(w.clock(), 'colon')}
Date de première consultation : ${w.day(seen, 'slashes')} à ${w.hour(w.clock(), 'colon')}

La décision par laquelle votre demande de titre de séjour a été refusée est à votre disposition dans votre espace personnel.`,
        type: 'refus-notifie',
        dates: {
          notifiedOn: null,
          availableOn: String(put),
          firstViewedOn: String(seen),
          decidedOn: String(signed),
        },
      };
    },
  },
  {
    name: 'tracking of the post',
    write: (w) => {
      const { person, place } = w;
      const signed = w.ago(20, 40);
      const sent = signed.add({ days: 1 });
      const presented = signed.add({ days: 3 });
      const collected = presented.add({ days: w.dice.between(2, 9) });
      return {
        text: `Préfecture ${place.of}
${place.town}, le ${w.day(signed, 'long')}
Objet : refus de renouvellement de votre titre de séjour
${person.name},
Je vous informe que le renouvellement de votre titre de séjour est refusé.

La Poste — suivi de l’envoi 1A ${w.number(3)} ${w.number(3)} ${w.number(4)} 6
${w.day(sent, 'slashes')} : pris en charge par La Poste
${w.day(presented, 'slashes')} : le destinataire était absent, avis de passage déposé
${w.day(collected, 'slashes')} : distribué, contre signature, à son destinataire`,
        type: 'refus-notifie',
        dates: {
          notifiedOn: null,
          decidedOn: String(signed),
          firstPresentedOn: String(presented),
          collectedOn: String(collected),
        },
      };
    },
  },
  {
    name: 'letter that was never fetched',
    write: (w) => {
      const { person, place } = w;
      const signed = w.ago(30, 50);
      const presented = signed.add({ days: 4 });
      const back = presented.add({ days: 16 });
      return {
        text: `PRÉFET ${place.of.toUpperCase()}
Le ${w.day(signed, 'long')}
Lettre recommandée avec demande d’avis de réception
Objet : rejet de votre demande de titre de séjour
${person.name}, votre demande de titre de séjour est rejetée.
Mentions portées au dos du pli :
Présenté et avisé le ${w.day(presented, 'slashes', 'dots')}
Pli avisé et non réclamé — retour à l’envoyeur le ${w.day(back, 'slashes')}`,
        type: 'refus-notifie',
        dates: { notifiedOn: null, decidedOn: String(signed), firstPresentedOn: String(presented) },
      };
    },
  },
  {
    name: 'mail forwarded by the firm’s own desk',
    write: (w) => {
      const { person, place } = w;
      const put = w.ago(4, 12);
      const forwarded = put.add({ days: 2 });
      return {
        text: `De : Secrétariat
Envoyé : ${w.day(forwarded, 'weekday')} 09:41
Objet : TR: Télérecours - mise à disposition d’un document

-------- Message transféré --------
De : ne-pas-repondre@juradm.exemple
Date : ${w.day(put, 'weekday')} 17:05
Objet : Télérecours - mise à disposition d’un document

Maître, un avis d’audience dans le dossier n° ${w.number(7)} (${person.name} c/ préfet ${place.of}), tribunal administratif de ${place.court}, a été mis à disposition dans Télérecours le ${w.day(put, 'slashes')} à 17:02. L’affaire sera appelée à l’audience du ${w.day(w.ahead(20, 50), 'long')} à 9 h 30.`,
        type: 'avis-audience',
        dates: { availableOn: String(put) },
      };
    },
  },
  {
    name: 'detention, notified by an interpreter by telephone',
    write: (w) => {
      const { person, place } = w;
      const on = w.ago(0, 4);
      const clock = w.clock(6, 23);
      const rights =
        clock.minutes < 30 ? { hours: clock.hours, minutes: clock.minutes + 20 } : clock;
      return {
        text: `PRÉFECTURE ${place.of.toUpperCase()}
ARRÊTÉ PORTANT PLACEMENT EN RÉTENTION ADMINISTRATIVE
Le préfet, vu l’arrêté du ${w.day(on.subtract({ days: 40 }), 'long')} portant obligation de quitter le territoire, notifié le ${w.day(on.subtract({ days: 38 }), 'long')} à 10 h 15 ;
ARRÊTE
Article 1er : ${person.name} est placé en rétention administrative pour une durée de quatre-vingt-seize heures.
Fait à ${place.town}, le ${w.day(on, 'long', 'slashes')}

Décision notifiée à l’intéressé le ${w.day(on, 'slashes', 'long')} à ${w.hour(clock)}, par le truchement par téléphone de M. ${w.agent}, interprète en langue ${w.tongue}.
Droits notifiés à ${w.hour(rights, 'glued')}.`,
        type: 'retention-notifiee',
        dates: { notifiedOn: String(on), decidedOn: String(on) },
        clock: clockText(clock),
      };
    },
  },
  {
    name: 'weekday that belies its date',
    write: (w) => {
      const { person, place } = w;
      const on = w.ago(2, 15);
      const wrong = w.day(on.add({ days: 1 }), 'weekday').split(' ')[0] ?? '';
      const clock = w.clock();
      return {
        text: `Préfecture ${place.of}
Arrêté portant assignation à résidence
${person.name} est assigné à résidence pour une durée de quarante-cinq jours.
Notifié à l’intéressé le ${wrong} ${w.day(on, 'long')} à ${w.hour(clock)}`,
        type: 'assignation-notifiee',
        dates: { notifiedOn: String(on) },
        clock: clockText(clock),
      };
    },
  },
  {
    name: 'two days of notification that contradict each other',
    write: (w) => {
      const { person, place } = w;
      const on = w.ago(5, 15);
      return {
        text: `PRÉFET ${place.of.toUpperCase()}
ARRÊTÉ portant obligation de quitter le territoire français
${person.name} est obligé de quitter le territoire français dans un délai de trente jours.
Fait à ${place.town}, le ${w.day(on, 'long')}
Notifié à l’intéressé le ${w.day(on, 'slashes')} à 9 h 15
Le présent arrêté a été notifié par voie administrative le ${w.day(on.add({ days: 2 }), 'slashes')} à 11 h 30`,
        type: 'oqtf-notifiee',
        // A lawyer asks for the original: neither is taken.
        dates: { notifiedOn: null },
      };
    },
  },
];
