import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AlertMail } from '../templates/alert-mail.ts';
import { LONGEST_SMS, renderAlertSms } from './alert-sms.ts';
import { cutTo, inGsm7, septets } from './gsm7.ts';

function anAlert(change: Partial<AlertMail> = {}): AlertMail {
  return {
    step: 'J-1',
    severity: 'fatal',
    nature: 'to-act',
    precision: 'day',
    reference: '2026-041',
    clientInitials: ['A. D.'],
    label: {
      fr: 'Recours contre le refus implicite',
      en: 'Appeal against the implicit refusal',
    },
    effect: null,
    opensOn: null,
    prudentLastDay: Temporal.PlainDate.from('2026-11-13'),
    lastDay: Temporal.PlainDate.from('2026-11-13'),
    expiresAt: Temporal.ZonedDateTime.from('2026-11-14T00:00[Europe/Paris]'),
    isPast: false,
    correction: null,
    toVerify: false,
    claimed: null,
    daysLeft: 1,
    steps: [],
    questions: [],
    link: 'https://app.test/dossiers/1?echeance=2',
    acknowledgeLink: 'https://app.test/accuser#abc',
    ...change,
  };
}

const inHours = anAlert({
  precision: 'minute',
  expiresAt: Temporal.ZonedDateTime.from('2026-12-04T18:20[Europe/Paris]'),
  daysLeft: 0,
});
const corrected = (state: 'moved' | 'met' | 'ended') =>
  anAlert({
    correction: {
      state,
      toldLastDay: Temporal.PlainDate.from('2026-11-20'),
      doneOn: null,
      doneBy: 'Claire Roux',
    },
  });

describe('the SMS of an alert', () => {
  it.each<[string, AlertMail, string, string]>([
    [
      'a day',
      anAlert(),
      'Quantième 2026-041: Forclusion, demain 13/11/2026. Recours contre le refus implicite.',
      'Quantième 2026-041: Time-bar, tomorrow 13 Nov 2026. Appeal against the implicit refusal.',
    ],
    [
      'a minute, on the clock of the court',
      inHours,
      "Quantième 2026-041: Forclusion, aujourd'hui 04/12/2026 18:20. Recours contre le refus implicite.",
      'Quantième 2026-041: Time-bar, today 4 Dec 2026 18:20. Appeal against the implicit refusal.',
    ],
    [
      'a date that nobody could compute again',
      anAlert({ toVerify: true }),
      'Quantième 2026-041: Forclusion, demain 13/11/2026 (à vérifier). Recours contre le refus implicite.',
      'Quantième 2026-041: Time-bar, tomorrow 13 Nov 2026 (to be checked). Appeal against the implicit refusal.',
    ],
    [
      'a date brought forward',
      corrected('moved'),
      'Quantième 2026-041: NOUVELLE DATE. Forclusion, demain 13/11/2026. Recours contre le refus implicite.',
      'Quantième 2026-041: NEW DATE. Time-bar, tomorrow 13 Nov 2026. Appeal against the implicit refusal.',
    ],
    [
      'an act that a colleague has done',
      corrected('met'),
      'Quantième 2026-041: CORRECTION. Échéance accomplie. Recours contre le refus implicite.',
      'Quantième 2026-041: CORRECTION. Deadline met. Appeal against the implicit refusal.',
    ],
  ])('%s', (_what, alert, fr, en) => {
    expect(renderAlertSms([alert], 'fr')).toBe(fr);
    expect(renderAlertSms([alert], 'en')).toBe(en);
  });

  it('says the gravest and nearest of several, and counts the others', () => {
    const near = anAlert({ severity: 'important', label: { fr: 'Pièces', en: 'Exhibits' } });
    expect(renderAlertSms([near, inHours, anAlert()], 'fr')).toBe(
      'Quantième 2026-041: Forclusion, demain 13/11/2026. Recours contre le refus implicite. +2',
    );
  });

  it('cuts the act, never the date', () => {
    const fr = 'Requête en annulation devant le tribunal administratif territorialement compétent';
    expect(renderAlertSms([anAlert({ label: { fr: `${fr}, ${fr}`, en: '' } })], 'fr')).toBe(
      'Quantième 2026-041: Forclusion, demain 13/11/2026. Requete en annulation devant le tribunal administratif territorialement compétent, Requete en annulation...',
    );
  });

  it('fits one message of the network, whatever was typed, and says nothing of the client', () => {
    const states = ['moved', 'met', 'ended'] as const;
    const any = fc.record({
      reference: fc.string({ unit: 'grapheme', maxLength: 60 }),
      label: fc.record({ fr: fc.string({ maxLength: 400 }), en: fc.string({ maxLength: 400 }) }),
      severity: fc.constantFrom('fatal', 'important', 'information'),
      precision: fc.constantFrom('day', 'minute'),
      daysLeft: fc.integer({ min: -4000, max: 4000 }),
      toVerify: fc.boolean(),
      correction: fc.constantFrom(null, ...states.map((state) => corrected(state).correction)),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 30 }), (changes) => {
        for (const language of ['fr', 'en'] as const) {
          const alerts = changes.map((change) => anAlert(change as Partial<AlertMail>));
          const text = renderAlertSms(alerts, language);
          expect(septets(text)).toBeLessThanOrEqual(LONGEST_SMS);
          expect(inGsm7(text)).toBe(text);
          expect(text).not.toMatch(/A\. D\.|Claire Roux|app\.test/);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('letters of an SMS', () => {
  it.each([
    ['Réponse à l’été : ça, être', "Réponse à l'été : ca, etre"],
    ['«\u00a0Œuvre\u00a0» – 10 € […]', '" OEuvre " - 10 € [...]'],
    ['Ковалёв', '???????'],
    ['e\u0301', 'é'],
  ])('%s is written %s', (typed, written) => {
    expect(inGsm7(typed)).toBe(written);
  });

  it('counts those of the extension twice', () => {
    expect(septets('10 € [a]')).toBe(11);
  });

  it.each([
    ['Recours contre le refus', 23, 'Recours contre le refus'],
    ['Recours contre le refus', 22, 'Recours contre le...'],
    ['Recours contre le refus', 14, 'Recours...'],
    ['Recours contre le refus', 9, 'Recour...'],
    ['Recours', 3, ''],
  ])('%j in %d places: %j', (text, room, cut) => {
    expect(cutTo(text, room)).toBe(cut);
  });
});
