import { describe, expect, it } from '@jest/globals';
import { readNotice } from './read-notice.ts';

const TODAY = Temporal.PlainDate.from('2026-11-23');

function said(text: string, field: string, type?: string): string {
  const { proposals } = readNotice(text, { today: TODAY, type });
  const one = proposals.find((other) => other.field === field);
  return one?.value == null ? 'asked' : `${one.value} ${one.certainty}`;
}

const CALL = `TRIBUNAL ADMINISTRATIF DE ROUEN
Rouen, le 12 novembre 2026
AVIS D'AUDIENCE
Maître,
Votre affaire est inscrite au rôle de l'audience`;

describe('a day on a line of its own', () => {
  it.each([
    // what leads to it                                   day of the hearing
    [`${CALL} du\n\n   mardi 8 décembre 2026 à 9 h 15`, '2026-12-08 sure'],
    [`${CALL} qui se tiendra\n\n   le MARDI 8 DÉCEMBRE 2026 à 9 h 15`, '2026-12-08 sure'],
    [`${CALL} suivante :\n\n   08/12/2026 à 9 h 15, salle 2`, '2026-12-08 sure'],
    [`${CALL}.\n\nLe 8 décembre 2026 est férié au greffe.`, 'asked'],
  ])('%s → %s', (text, expected) => {
    expect(said(text, 'dates/appointmentOn')).toBe(expected);
  });

  it('brings its hour', () => {
    const text = `${CALL} du\n\n   mardi 8 décembre 2026 à 9 h 15`;
    expect(said(text, 'details/note')).toBe('Heure de convocation\u00a0: 09\u00a0h\u00a015 sure');
  });

  it.each([
    ['11 novembre 2026', 'asked'],
    ['12 novembre 2026', '2026-11-12 sure'],
    ['13 novembre 2026', '2026-11-13 sure'],
  ])('of a meeting is not before the letter of the 12th: %s → %s', (day, expected) => {
    expect(said(`${CALL} du ${day}.`, 'dates/appointmentOn')).toBe(expected);
  });
});

describe('what the type has no place for', () => {
  const note = `PRÉFECTURE DE L'ORNE
RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR
Valable du 16/11/2026 au 15/05/2027.

Remis en main propre à l'intéressé le 17/11/2026 à 10 h 20`;

  it('is told all the same, never for sure', () => {
    const type = 'recepisse-delivre';
    expect([said(note, 'dates/notifiedOn', type), said(note, 'clock', type)]).toEqual([
      '2026-11-17 check',
      '10:20 check',
    ]);
  });

  it.each([
    ['22/11/2026', '2026-11-22 check'],
    ['23/11/2026', '2026-11-23 check'],
    ['24/11/2026', 'asked'],
  ])('unless it has not come: handed on %s → %s', (day, expected) => {
    const text = note.replace('17/11/2026', day);
    expect(said(text, 'dates/notifiedOn', 'recepisse-delivre')).toBe(expected);
  });
});

describe('a record of an agent', () => {
  const record = (opening: string, act: string) => `PROCÈS-VERBAL DE NOTIFICATION
${opening} à dix-sept heures cinq
Nous, Jeanne MARTY, brigadière,
Notifions à M. X ${act} portant obligation de quitter le territoire français sans délai.
Copie lui est remise.`;

  it('gives the day that it opens with, and never that of the act', () => {
    const text = record(
      "L'an deux mille vingt-six, le vingt novembre",
      "l'arrêté n° 26-14-11 du 18 novembre 2026",
    );
    expect([said(text, 'dates/notifiedOn'), said(text, 'clock')]).toEqual([
      '2026-11-20 sure',
      '17:05 sure',
    ]);
  });

  it('that opens with an unreadable day gives none', () => {
    const text = record("L'an deux mille vingt-six, le ~~ ##", "l'arrêté du 18 novembre 2026");
    expect(said(text, 'dates/notifiedOn')).toBe('asked');
  });
});

describe('a mail', () => {
  const official = `De : Préfecture du Gers <ne-pas-repondre@gers.example>
Envoyé : mardi 17 novembre 2026 09:41
À : l.diop@boite.example
Objet : refus de titre de séjour

Madame, votre demande de titre de séjour est refusée. Vous disposez de deux mois pour saisir le tribunal.`;
  const forward = `De : L. Diop <l.diop@boite.example>
Date : 19 novembre 2026 à 20:10
À : cabinet@avocat.example
Objet : TR: refus

Bonjour maître, voici.

${official}`;

  it.each([
    ['of the authority', official],
    ['forwarded by the client', forward],
  ])('%s gives its own day and hour, to be checked', (_, text) => {
    expect([said(text, 'dates/notifiedOn'), said(text, 'clock')]).toEqual([
      '2026-11-17 check',
      '09:41 check',
    ]);
  });

  it('that announces a document elsewhere is not its notification', () => {
    const text = official.replace(
      'Madame, votre',
      'Un document est disponible dans votre espace. Madame, votre',
    );
    expect(said(text, 'dates/notifiedOn')).toBe('asked');
  });

  it.each([
    // said                                                              day
    ['La police m’a donné une OQTF hier à 18 h 30.', '2026-11-18 check'],
    ['Le facteur est passé mardi, j’ai un avis de passage.', 'asked'],
  ])('counts days told in it from its heading: %s', (sentence, expected) => {
    const text = `De : Ali\nReçu : jeu. 19/11/2026 08:02\n\nBonjour Maître. ${sentence}`;
    expect(said(text, 'dates/notifiedOn')).toBe(expected);
  });

  it.each([
    ['lundi', '2026-11-16 check'],
    ['jeudi', '2026-11-12 check'],
    ['vendredi', '2026-11-13 check'],
  ])('of a Thursday: the postman came on %s → %s', (weekday, expected) => {
    const text = `De : Ali\nReçu : jeu. 19/11/2026 08:02\n\nLe facteur est passé ${weekday}, j’ai un avis de passage pour le refus de titre de la préfecture.`;
    expect(said(text, 'dates/firstPresentedOn')).toBe(expected);
  });

  it.each([
    ['10/11/2026 9:55 AM', '2026-10-11 check'],
    ['10/11/2026 9:55', '2026-11-10 check'],
  ])('with the month first where it says AM: %s → %s', (when, expected) => {
    const text = `From: Préfecture du Gers <sejour@gers.example>\nSent: ${when}\nSubject: refus\n\nVotre demande de titre de séjour est refusée.`;
    expect(said(text, 'dates/notifiedOn')).toBe(expected);
  });
});

describe('forms, stamps and what a machine printed', () => {
  const refusal = `PRÉFECTURE DE L'ORNE
Alençon, le 10 novembre 2026
Objet : refus de titre de séjour
Votre demande de titre de séjour est refusée.
`;
  it.each([
    ['DATE REMISE ....... 2026-11-16\nHEURE ....... 11:30', '2026-11-16 sure', '11:30 check'],
    ['DATE ET HEURE DE N0TIFICATI0N : l6 N0VEMBRE 2O26 à 11h3O', '2026-11-16 check', '11:30 check'],
    ['Date de remise : 16/11/2026\nDemande déposée le 02/09/2026', '2026-11-16 sure', 'asked'],
    ['Notifié le : ....../....../2026 à ....h....', 'asked', 'asked'],
    ['[cachet] REÇU LE\n 16 NOV. 2026', '2026-11-16 check', 'asked'],
    ['Cabinet Roy            ARRIVÉE 16 NOV.', '2026-11-16 check', 'asked'],
    ['16/11/2026 11:30  +33 2 00 00 00 00  PREF 61  P. 001/002', '2026-11-16 check', '11:30 check'],
    [
      'Le pli est réputé notifié à sa présentation, soit le 16 novembre 2026.',
      '2026-11-16 check',
      'asked',
    ],
    [
      'lundi 16 novembre 2026 - ALENCON\n   Distribué à son destinataire contre signature.',
      'asked',
      'asked',
    ],
  ])('%s', (words, day, hour) => {
    const text = refusal + words;
    expect([said(text, 'dates/notifiedOn'), said(text, 'clock')]).toEqual([day, hour]);
  });

  it('a tracked letter was handed on the day above its line', () => {
    const text = `${refusal}lundi 16 novembre 2026 - ALENCON\n   Distribué à son destinataire contre signature.\nvendredi 13 novembre 2026 - ALENCON\n   Destinataire absent. Avis de passage déposé.`;
    expect([said(text, 'dates/collectedOn'), said(text, 'dates/firstPresentedOn')]).toEqual([
      '2026-11-16 sure',
      '2026-11-13 sure',
    ]);
  });
});

describe('what a client or an association tells', () => {
  const letter = (words: string) => `Association L'Abri
Gap, le 19 novembre 2026

Maître,

Le mardi 17 novembre, il était attendu au commissariat. ${words}`;

  it.each([
    // the sentence after the one that opens with the day               day, hour
    [
      'On lui a remis, à 3 heures de l’après-midi, une OQTF de trente jours.',
      '2026-11-17 check',
      '15:00 check',
    ],
    ['Il attend encore une OQTF de trente jours.', 'asked', 'asked'],
    ['On lui a remis un passeport ; l’OQTF de trente jours suivra.', 'asked', 'asked'],
  ])('%s', (words, day, hour) => {
    expect([said(letter(words), 'dates/notifiedOn'), said(letter(words), 'clock')]).toEqual([
      day,
      hour,
    ]);
  });
});

it('two days of notification are asked, and both are shown', () => {
  const text = `ARRÊTÉ portant obligation de quitter le territoire français
M. X est obligé de quitter le territoire français dans un délai de trente jours.
Fait à Gap, le 9 novembre 2026
Notifié à l'intéressé le 12/11/2026
Notification effectuée le 16 novembre 2026`;
  const { proposals } = readNotice(text, { today: TODAY });
  const one = proposals.find(({ field }) => field === 'dates/notifiedOn');
  expect([one?.value, one?.certainty, one?.others.map(({ value }) => value)]).toEqual([
    null,
    'several',
    ['2026-11-12', '2026-11-16'],
  ]);
});

it.each([
  ['remis au guichet', '2026-11-16 check'],
  ['envoyé par courriel ce jour', '2026-11-16 check'],
  ['enregistré au fichier', 'asked'],
])('a permit delivered on a day and %s → %s', (words, expected) => {
  const text = `PRÉFECTURE DE L'ORNE\nRÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR\n\nDélivré le 16/11/2026 par la préfecture, ${words}.`;
  expect(said(text, 'dates/notifiedOn', 'recepisse-delivre')).toBe(expected);
});
