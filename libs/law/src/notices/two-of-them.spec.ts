import { describe, expect, it } from '@jest/globals';
import { readNotice } from './read-notice.ts';

const TODAY = Temporal.PlainDate.from('2026-11-23');

/** By rules alone where nothing is taught. */
function said(
  text: string,
  field: string,
  type?: string,
  taught?: Readonly<Record<string, never>>,
) {
  const { proposals } = readNotice(text, { today: TODAY, type, taught });
  const one = proposals.find((other) => other.field === field);
  return one?.value == null
    ? `asked${one?.certainty === 'several' ? ' several' : ''}`
    : `${one.value} ${one.certainty}`;
}

describe('an hour of notification named away from its day', () => {
  const notified = (rest: string) => `Préfecture du Lot
Arrêté du 18 novembre 2026 portant obligation de quitter le territoire français sans délai
Notifié à l'intéressé le 19 novembre 2026 à 11 h 20 par l'agent de garde.
${rest}`;

  it.each([
    ['Heure de notification : 11 h 19', 'asked several'],
    ['Heure de notification : 11 h 20', '11:20 sure'],
    ['Heure de la remise : 11 h 21', 'asked several'],
    ['Fin de la retenue : 11 h 21', '11:20 several'],
  ])('beside 11 h 20, %s → %s', (rest, expected) => {
    expect(said(notified(rest), 'clock', 'oqtf-notifiee')).toBe(expected);
  });

  it('is told where no other is, to be checked', () => {
    const text = `SIGNIFICATION DE JUGEMENT
L'an deux mille vingt-six et le dix-neuf novembre
Nous, commissaire de justice, signifions un jugement rendu le 2 octobre 2026.
La copie a été remise à sa personne ainsi déclarée, à 17 heures 45.`;
    expect(said(text, 'clock', 'jugement')).toBe('17:45 check');
  });
});

describe('an hour is never surer than its day', () => {
  const call = (day: string) => `Préfecture du Lot
Cahors, le 12 novembre 2026
CONVOCATION
Vous êtes convoqué le ${day} à 10 h 15 au guichet 4.`;

  it.each([
    ['mardi 1er décembre 2026', '2026-12-01 sure', '10:15 sure'],
    ['mercredi 1er décembre 2026', '2026-12-01 check', '10:15 check'],
    ['mardi 1er décembre', '2026-12-01 check', '10:15 check'],
  ])('%s → %s, %s', (day, on, at) => {
    const text = call(day);
    const type = 'convocation-recue';
    expect([said(text, 'dates/appointmentOn', type), said(text, 'clock', type)]).toEqual([on, at]);
  });
});

describe('a meeting put off', () => {
  const letter = (old: string, next: string) => `CNDA
Montreuil, le 17 novembre 2026
Madame,
${old}

${next}`;
  const GIVEN_UP =
    'Vous étiez convoquée à l’audience du lundi 7 décembre 2026 à 9 h 30. Elle est reportée.';
  const type = 'convocation-recue';

  it.each([
    [
      GIVEN_UP,
      'Vous êtes à nouveau convoquée :\n\n  MARDI 2 MARS 2027, à 14 h 10',
      '2027-03-02 sure',
      '14:10 sure',
    ],
    [
      'L’audience du 7 décembre 2026 à 9 h 30 est annulée.',
      'Elle est reportée au mardi 2 mars 2027 à 14 h 10.',
      '2027-03-02 sure',
      '14:10 sure',
    ],
    [GIVEN_UP, 'Une nouvelle date vous sera donnée.', 'asked', 'asked'],
    [
      'Votre rendez-vous initialement prévu le 7 décembre 2026 à 9 h 30',
      'est avancé au 2 décembre 2026 à 14 h 10.',
      '2026-12-02 sure',
      '14:10 sure',
    ],
    [
      'Cette convocation annule et remplace celle du 7 décembre 2026 à 9 h 30.',
      'Vous êtes convoquée le 2 mars 2027 à 14 h 10.',
      '2027-03-02 sure',
      '14:10 sure',
    ],
    [
      'Vous êtes convoquée à l’audience du lundi 7 décembre 2026 à 9 h 30.',
      'Aucun renvoi ne sera accordé.',
      '2026-12-07 sure',
      '09:30 sure',
    ],
  ])('%s %s → %s, %s', (old, next, on, at) => {
    const text = letter(old, next);
    expect([said(text, 'dates/appointmentOn', type), said(text, 'clock', type)]).toEqual([on, at]);
  });
});

describe('a notification told beside that of an earlier act', () => {
  const letter = (rest: string) => `Préfecture du Lot
Cahors, le 9 novembre 2026
Décision portant retrait de carte de résident
Par courrier notifié le 3 août 2026, vous avez été invité à présenter vos observations.
Votre carte de résident est retirée.
${rest}`;

  it.each([
    ['Notifié en personne le 10 novembre 2026', '2026-11-10 sure'],
    ['Notifié en personne le 9 novembre 2026', '2026-11-09 sure'],
    ['', 'asked'],
  ])('%s → %s', (rest, expected) => {
    expect(said(letter(rest), 'dates/notifiedOn', 'retrait-notifie')).toBe(expected);
  });

  it.each([
    ['11 septembre 2026', '2026-09-11 check'],
    ['10 septembre 2026', '2026-09-10 check'],
    ['9 septembre 2026', 'asked'],
  ])('alone on %s, at most sixty days before the decision → %s', (day, expected) => {
    const text = `Préfecture du Lot\nCahors, le 9 novembre 2026\nVotre demande est rejetée.\nRemis en main propre le ${day}.`;
    expect(said(text, 'dates/notifiedOn', 'refus-notifie')).toBe(expected);
  });
});

describe('a record that opens with its day', () => {
  const record = (title: string, act: string) => `${title}
Le mercredi dix-huit novembre deux mille vingt-six, à seize heures dix
Étant au poste de Figeac ;
${act}`;

  it.each([
    [
      'PROCÈS-VERBAL',
      'Lui remettons copie de l’arrêté du 16 novembre 2026 l’assignant à résidence.',
      '2026-11-18',
      '16:10',
    ],
    ['PROCÈS-VERBAL', 'Entendons M. Z sur sa situation.', 'asked', 'asked'],
  ])('%s, %s → %s, %s', (title, act, on, at) => {
    const text = record(title, act);
    const values = [
      said(text, 'dates/notifiedOn', 'oqtf-notifiee', {}),
      said(text, 'clock', 'oqtf-notifiee', {}),
    ];
    expect(values.map((one) => one.split(' ')[0])).toEqual([on, at]);
  });
});

describe('mails in English', () => {
  const chain = `From: A. Diallo <a.diallo@boite.example>
Date: Fri, Nov 20, 2026 at 9:02 AM
Subject: Fwd: refus
To: cabinet@avocat.example

Please see below.

On Wed, Nov 18, 2026 at 5:40 PM Préfecture du Lot <ne-pas-repondre@lot.example> wrote:

> Madame, votre demande de titre de séjour est refusée.
> Vous disposez de deux mois pour saisir le tribunal.`;

  it('give the day and hour of the authority, month first', () => {
    const type = 'refus-notifie';
    expect([said(chain, 'dates/notifiedOn', type), said(chain, 'clock', type)]).toEqual([
      '2026-11-18 check',
      '17:40 check',
    ]);
  });
});

describe('« le même jour »', () => {
  it('is that of the act, not of what its reasons tell', () => {
    const text = `Préfecture du Lot
Cahors, le 19 novembre 2026
L’arrêté pris ce jour, qui fait suite à sa condamnation du 4 juin 2026, lui a été notifié le même jour à 18 h 05.`;
    expect(said(text, 'dates/notifiedOn', 'oqtf-notifiee')).toBe('2026-11-19 check');
  });
});

describe('what stands beside', () => {
  it('a message on a telephone is dated by its screen, and tells of no notification after it', () => {
    const text = `SMS - PREF LOT
jeudi 19/11/2026 08:12

Votre titre est disponible. Il vous sera remis au guichet REMISE, le 04/12 a 10h40. Ne pas repondre.`;
    expect(said(text, 'dates/notifiedOn', 'refus-notifie')).toBe('2026-11-19 check');
  });

  it('a day in a column of its own is that of the letter', () => {
    const text = `PRÉFET DU LOT
Dossier : 46-77-120          Le 6 novembre 2026

Par lettre notifiée le 2 octobre 2026, je vous ai fait part de mon intention.
Votre demande est rejetée.

Notifié en main propre, au guichet, le 9 novembre 2026`;
    expect(said(text, 'dates/notifiedOn', 'refus-notifie')).toBe('2026-11-09 sure');
  });

  it.each([
    ['4604-2026-11-19-000812', 'asked'],
    ['2026-11-19', '2026-11-19 sure'],
    ['2026-11-19-000812', 'asked'],
  ])('a number is no day: notified on %s → %s', (day, expected) => {
    const text = `Préfecture du Lot\nVotre demande est rejetée.\nNotifié le ${day}.`;
    expect(said(text, 'dates/notifiedOn', 'refus-notifie')).toBe(expected);
  });

  it('the acceptance of a registered mail gives the hour, not its first attempt', () => {
    const text = `Lettre recommandée électronique, préfecture du Lot
Votre demande est rejetée.
Première notification .... 10/11/2026 09:01:12
ACCEPTATION DESTINATAIRE .... 13/11/2026 18:22:40`;
    expect([
      said(text, 'dates/firstPresentedOn', 'refus-notifie'),
      said(text, 'dates/collectedOn', 'refus-notifie'),
      said(text, 'clock', 'oqtf-notifiee').split(' ')[0],
    ]).toEqual(['2026-11-10 sure', '2026-11-13 sure', '18:22']);
  });
});

describe('another day on which the act reached the person', () => {
  const notified = (rest: string) => `Préfecture du Lot
Arrêté portant obligation de quitter le territoire français
Fait à Cahors, le 16 novembre 2026
Notifié à l'intéressée le 18 novembre 2026.
${rest}`;

  it.each([
    ['Reçu le 17 novembre 2026', 'several'],
    ['Reçu le 18 novembre 2026', 'sure'],
    ['Reçu le 19 novembre 2026', 'several'],
    ['Remis en main propre le 19/11/2026', 'several'],
    ['Dossier reçu le 15 novembre 2026', 'sure'],
  ])('%s → %s', (rest, certainty) => {
    expect(said(notified(rest), 'dates/notifiedOn', 'oqtf-notifiee')).toMatch(certainty);
  });
});

describe('a hearing taken off the list without a new day', () => {
  const told = (rest: string) => `Cour nationale du droit d'asile
Montreuil, le 18 novembre 2026
Votre affaire est inscrite au rôle de l'audience du 3 décembre 2026 à 9 heures.
${rest}`;

  it.each([
    ['Votre présence est nécessaire.', '2026-12-03 sure'],
    ['Le renvoi de l’affaire est accordé.', '2026-12-03 check'],
    ['L’affaire est radiée du rôle. Un nouvel avis vous parviendra.', 'asked'],
    ['Vous êtes invité à ne pas apporter de bagage.', '2026-12-03 sure'],
  ])('%s → %s', (rest, expected) => {
    expect(said(told(rest), 'dates/appointmentOn', 'avis-audience-cnda')).toBe(expected);
  });
});
