import { describe, expect, it } from '@jest/globals';
import { readNotice } from './read-notice.ts';

const TODAY = Temporal.PlainDate.from('2026-11-23');
const REFUSAL = `PRÉFECTURE DE LA SOMME
Amiens, le 10 novembre 2026
Objet : refus de titre de séjour
Madame, votre demande de titre de séjour est refusée.
`;
const ORDER = `ARRÊTÉ portant obligation de quitter le territoire français
M. X est obligé de quitter le territoire français dans un délai de trente jours.
Fait à Amiens, le 10 novembre 2026
`;

function said(text: string, field: string): string {
  const { proposals } = readNotice(text, { today: TODAY });
  const one = proposals.find((other) => other.field === field);
  return one?.value == null ? 'asked' : `${one.value} ${one.certainty}`;
}

describe('what arrived on a day, as its sentence tells it', () => {
  it.each([
    // sentence                                                        notified
    ['Vous a été remise le 13 novembre 2026.', '2026-11-13 sure'],
    ['La présente décision vous a été notifiée le 13 novembre 2026.', '2026-11-13 sure'],
    [
      'Nous avons remis à l’intéressée la présente décision le 13 novembre 2026.',
      '2026-11-13 sure',
    ],
    [
      'Je reconnais qu’une copie de cet arrêté m’a été remise le 13 novembre 2026.',
      '2026-11-13 sure',
    ],
    ['Le 13 novembre 2026, la décision m’a été remise.', '2026-11-13 sure'],
    ['La police m’a donné un papier le 13 novembre 2026.', '2026-11-13 check'],
    [
      'La présente décision a été notifiée à votre employeur le 13 novembre 2026.',
      '2026-11-13 check',
    ],
    ['Copie remise au service instructeur le 13 novembre 2026.', '2026-11-13 check'],
    ['Un récépissé vous a été remis le 13 novembre 2026.', 'asked'],
    ['Votre passeport, remis en main propre le 13 novembre 2026, est conservé.', 'asked'],
    ['L’obligation qui vous avait été notifiée le 13 novembre 2026 demeure.', 'asked'],
    ['Le jugement notifié le 13 novembre 2026 est définitif.', 'asked'],
    ['La décision de la CNDA, notifiée le 13 novembre 2026, est définitive.', 'asked'],
    ['La notification a été tentée le 13 novembre 2026 sans succès.', 'asked'],
    [
      'Si la décision vous a été notifiée le 13 novembre 2026, le délai expire en janvier.',
      'asked',
    ],
    ['Elle sera notifiée au plus tard le 30 novembre 2026.', 'asked'],
    ['Vous avez présenté une demande de renouvellement le 13 novembre 2026.', 'asked'],
  ])('%s → %s', (sentence, expected) => {
    expect(said(REFUSAL + sentence, 'dates/notifiedOn')).toBe(expected);
  });

  it('by a letter of an unknown kind is told, never for sure', () => {
    const text =
      'Bonjour. Ceci vous a été notifié le 13 novembre 2026 à 16 h 40. Merci de votre retour.';
    expect([said(text, 'type'), said(text, 'dates/notifiedOn'), said(text, 'clock')]).toEqual([
      'asked',
      '2026-11-13 check',
      '16:40 check',
    ]);
  });
});

describe('how a day is written', () => {
  it.each([
    ['le 13 novembre 2026', '2026-11-13 sure'],
    ['le vendredi 13 novembre 2026', '2026-11-13 sure'],
    ['le treize novembre deux mil vingt-six', '2026-11-13 sure'],
    ['le 13 (treize) novembre 2026', '2026-11-13 sure'],
    ['le 13e jour du mois de novembre de l’an 2026', '2026-11-13 sure'],
    ['le\n13 novembre\n2026', '2026-11-13 sure'],
    ['le ١٣/١١/٢٠٢٦', '2026-11-13 sure'],
    // What may be another day is asked.
    ['le jeudi 13 novembre 2026', '2026-11-13 check'],
    ['le 13 (douze) novembre 2026', '2026-11-13 check'],
    ['le 13/11/26', '2026-11-13 check'],
    ['le 13/11', '2026-11-13 check'],
    ['le 13 novembre à 10 h', '2026-11-13 check'],
    ['le l3/ll/2O26', '2026-11-13 check'],
    // The day before, the day and the day after today.
    ['le 22 novembre 2026', '2026-11-22 sure'],
    ['le 23 novembre 2026', '2026-11-23 sure'],
    ['le 24 novembre 2026', '2026-11-24 check'],
    // Around the day of the decision.
    ['le 9 novembre 2026', '2026-11-09 check'],
    ['le 10 novembre 2026', '2026-11-10 sure'],
    ['le 11 novembre 2026', '2026-11-11 sure'],
    ['le 31 novembre 2026', 'asked'],
  ])('notifié %s → %s', (day, expected) => {
    expect(said(`${REFUSAL}Notifié à l’intéressée ${day}`, 'dates/notifiedOn')).toBe(expected);
  });

  it('told from another day is asked', () => {
    expect(said(`${REFUSAL}Remis ce jour en main propre.`, 'dates/notifiedOn')).toBe(
      '2026-11-10 check',
    );
    expect(said('Bonjour, la police m’a donné une OQTF hier à 18h30.', 'dates/notifiedOn')).toBe(
      '2026-11-22 check',
    );
  });
});

describe('how an hour is written', () => {
  it.each([
    ['16h40', '16:40 sure'],
    ['16 H 40', '16:40 sure'],
    ['16:40', '16:40 sure'],
    ['16 heures 40 minutes', '16:40 sure'],
    ['seize heures quarante', '16:40 sure'],
    ['4 h 40 de l’après-midi', '16:40 sure'],
    ['midi', '12:00 sure'],
    ['minuit', '00:00 sure'],
    ['16h4O', '16:40 check'],
    ['vers 16 h 40', '16:40 check'],
    ['16 h 40, heure locale', '16:40 check'],
    // The last minute of a day, and what no clock shows.
    ['23 h 58', '23:58 sure'],
    ['23 h 59', '23:59 sure'],
    ['24 h 00', 'asked'],
  ])('notifié le 13 novembre 2026 à %s → %s', (hour, expected) => {
    const text = `${ORDER}Notifié à l’intéressé le 13 novembre 2026 à ${hour}`;
    expect(said(text, 'clock')).toBe(expected);
  });

  it.each([
    // On the last Sunday of October the hour from two to three comes twice.
    ['1 h 59', '01:59 sure'],
    ['2 h 00', '02:00 check'],
    ['2 h 59', '02:59 check'],
    ['3 h 00', '03:00 sure'],
  ])('in the night of the change of clocks, %s → %s', (hour, expected) => {
    const text = `${ORDER.replace('10 novembre', '24 octobre')}Notifié le 25 octobre 2026 à ${hour}`;
    expect(said(text, 'clock')).toBe(expected);
  });

  it('stands before its day, on the line above, or between two others', () => {
    const at = (sentence: string) => said(ORDER + sentence, 'clock');
    expect(at('Heure : 10 h 20\nDate de la notification : 13 novembre 2026')).toBe('10:20 sure');
    expect(at('À 10 h 20, le 13 novembre 2026, l’arrêté a été notifié.')).toBe('10:20 sure');
    expect(
      at('L’entretien s’achève à 10 h. L’arrêté est notifié le 13 novembre 2026 à 10 h 20.'),
    ).toBe('10:20 sure');
  });
});
