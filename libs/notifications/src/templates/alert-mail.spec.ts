import { describe, expect, it } from '@jest/globals';
import { type AlertMail, renderAlertMail } from './alert-mail.ts';

const NBSP = '\u00a0';

function anAlert(change: Partial<AlertMail> = {}): AlertMail {
  return {
    step: 'J-7',
    severity: 'fatal',
    nature: 'to-act',
    precision: 'day',
    reference: '2026-041',
    clientInitials: ['A. D.'],
    label: {
      fr: 'Recours contre le refus implicite',
      en: 'Appeal against the implicit refusal',
    },
    effect: { fr: 'Le refus devient définitif.', en: 'The refusal becomes final.' },
    opensOn: null,
    prudentLastDay: Temporal.PlainDate.from('2026-11-13'),
    lastDay: Temporal.PlainDate.from('2026-11-13'),
    expiresAt: Temporal.ZonedDateTime.from('2026-11-14T00:00[Europe/Paris]'),
    isPast: false,
    correction: null,
    toVerify: false,
    claimed: null,
    daysLeft: 7,
    steps: [
      {
        text: { fr: 'Deux mois francs', en: 'Two clear months' },
        source: {
          code: 'CJA',
          article: 'R421-2',
          from: '2016-11-02',
          url: 'https://legifrance/R421-2',
        },
      },
    ],
    questions: [],
    link: 'https://app.test/dossiers/1?echeance=2',
    acknowledgeLink: 'https://app.test/accuser#abc',
    ...change,
  };
}

describe('renderAlertMail', () => {
  it('says which client, what, by when, why, and where', () => {
    const mail = renderAlertMail(anAlert(), 'fr');
    expect(mail.subject).toBe(
      '[J-7] Recours contre le refus implicite — vendredi 13 novembre 2026 (2026-041 · A. D.)',
    );
    for (const body of [mail.text, mail.html]) {
      expect(body).toContain(`vendredi${NBSP}13${NBSP}novembre${NBSP}2026`);
      expect(body).toContain(`dans 7${NBSP}jours`);
      expect(body).toContain('Forclusion');
      expect(body).toContain('A. D.');
      expect(body).toContain('Deux mois francs');
      expect(body).toContain('CJA R421-2');
      expect(body).toContain('Le refus devient définitif.');
      expect(body).toContain('https://app.test/dossiers/1?echeance=2');
    }
    expect(mail.html).toContain('href="https://legifrance/R421-2"');
  });

  it('is complete in English, without a word of French', () => {
    const { subject, text } = renderAlertMail(anAlert(), 'en');
    expect(subject).toContain('Friday 13 November 2026');
    expect(`${subject}${text}`.replace(/https:\S+/g, '')).not.toMatch(
      /dossier|Pourquoi|recours|jours|novembre|date prudente/i,
    );
  });

  it.each([
    ['J-7', '[J-7]', '[D-7]'],
    ['J', '[J]', '[D]'],
    ['J+2', '[J+2]', '[D+2]'],
    ['H-24', '[H-24]', '[H-24]'],
    ['opening', '[Ouverture]', '[Opening]'],
  ])('calls the step %s by its name', (step, french, english) => {
    expect(renderAlertMail(anAlert({ step }), 'fr').subject).toContain(french);
    expect(renderAlertMail(anAlert({ step }), 'en').subject).toContain(english);
  });

  it('says that a second person has to confirm what the first has done', () => {
    const claimed = { on: Temporal.PlainDate.from('2026-11-05'), by: 'Claire Rossi' };
    const textIn = (language: 'fr' | 'en', by: string | null) =>
      renderAlertMail(anAlert({ claimed: { ...claimed, by } }), language).text.replaceAll(
        NBSP,
        ' ',
      );
    expect(textIn('fr', claimed.by)).toContain(
      'Marquée accomplie le 5 novembre 2026 par Claire Rossi : une autre personne doit le confirmer.',
    );
    expect(textIn('en', null)).toContain(
      'Marked done on 5 November 2026: somebody else has to confirm it.',
    );
  });

  it('gives the minute of a limit in hours, on the clock of the court', () => {
    const expiresAt = Temporal.ZonedDateTime.from('2026-12-06T18:05[Europe/Paris]');
    const { text } = renderAlertMail(anAlert({ precision: 'minute', expiresAt }), 'fr');
    expect(text.replaceAll(NBSP, ' ')).toContain('dimanche 6 décembre 2026, jusqu’à 18 h 05');
  });

  it('names the other reading when the prudent date is not the only one', () => {
    const other = anAlert({ lastDay: Temporal.PlainDate.from('2026-12-01') });
    const { text } = renderAlertMail(other, 'fr');
    expect(text.replaceAll(NBSP, ' ')).toContain('irait jusqu’au 1er décembre 2026.');
  });

  it.each([
    [0, 'aujourd’hui'],
    [1, 'demain'],
    [-1, 'dépassée depuis hier'],
    [-3, `dépassée depuis 3${NBSP}jours`],
  ])('%s days away: %s', (daysLeft, words) => {
    expect(renderAlertMail(anAlert({ daysLeft }), 'fr').text).toContain(words);
  });

  it('lets nothing typed by a person become a header or markup', () => {
    const typed = anAlert({
      reference: '2026-041\r\nBcc: all@example.test',
      label: { fr: '<script>alert(1)</script> & "x"', en: 'x' },
    });
    const mail = renderAlertMail(typed, 'fr');
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.html).not.toContain('<script>');
    expect(mail.html).toContain('&lt;script&gt;');
  });
});
