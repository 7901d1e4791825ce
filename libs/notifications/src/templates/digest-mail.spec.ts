import { describe, expect, it } from '@jest/globals';
import type { AlertMail } from './alert-mail.ts';
import { renderDigestMail } from './digest-mail.ts';

const TODAY = Temporal.PlainDate.from('2026-11-06');

function anAlert(reference: string, lastDay: string, change: Partial<AlertMail> = {}): AlertMail {
  const prudentLastDay = Temporal.PlainDate.from(lastDay);
  const daysLeft = prudentLastDay.since(TODAY).days;
  return {
    step: `J${daysLeft < 0 ? '+' : '-'}${Math.abs(daysLeft)}`,
    severity: 'fatal',
    nature: 'to-act',
    precision: 'day',
    reference,
    clientInitials: ['A. D.'],
    label: { fr: `Recours ${lastDay}`, en: `Appeal ${lastDay}` },
    effect: null,
    opensOn: null,
    prudentLastDay,
    lastDay: prudentLastDay,
    expiresAt: prudentLastDay.add({ days: 1 }).toZonedDateTime('Europe/Paris'),
    isPast: daysLeft < 0,
    correction: null,
    toVerify: false,
    claimed: null,
    daysLeft,
    steps: [],
    questions: [],
    link: `https://app.test/dossiers/${reference}?echeance=${lastDay}`,
    acknowledgeLink: 'https://app.test/accuser#abc',
    ...change,
  };
}

const render = (alerts: readonly AlertMail[], language: 'fr' | 'en' = 'fr') => {
  const mail = renderDigestMail(
    { alerts, acknowledgeLink: 'https://app.test/accuser#abc' },
    language,
  );
  return { ...mail, text: mail.text.replaceAll('\u00a0', ' ') };
};

/** The texts in the order in which they come. */
const order = (body: string, texts: readonly string[]) =>
  texts.toSorted((a, b) => body.indexOf(a) - body.indexOf(b));

describe('the subject of a digest', () => {
  const important = { severity: 'important' } as const;
  it.each([
    [
      [anAlert('1', '2026-11-13'), anAlert('2', '2026-11-20')],
      '2 échéances, dont 2 forclusions – la prochaine le 13 novembre 2026',
    ],
    [
      [anAlert('1', '2026-11-13'), anAlert('2', '2026-12-01', important)],
      '2 échéances, dont 1 forclusion – la prochaine le 13 novembre 2026',
    ],
    [
      [anAlert('1', '2026-11-05'), anAlert('2', '2026-12-01', important)],
      '2 échéances, dont 1 forclusion, 1 dépassée – la prochaine le 1er décembre 2026',
    ],
    [
      [anAlert('1', '2026-11-05'), anAlert('2', '2026-11-04')],
      '2 échéances, dont 2 forclusions, 2 dépassées',
    ],
    [
      [anAlert('7', '2026-11-13', important), anAlert('7', '2026-11-20', important)],
      '2 échéances (7 · A. D.) – la prochaine le 13 novembre 2026',
    ],
  ])('counts them and says the nearest date', (alerts, subject) => {
    expect(render(alerts).subject).toBe(subject);
  });

  it('is in English for whoever reads English', () => {
    const { subject } = render([anAlert('1', '2026-11-05'), anAlert('2', '2026-11-13')], 'en');
    expect(subject).toBe(
      '2 deadlines, 2 of them time-bars, 1 passed – the next on 13 November 2026',
    );
  });
});

describe('a digest', () => {
  it('puts what is past on top, then the gravest, then the nearest', () => {
    const alerts = [
      anAlert('2026-041', '2026-11-09', { severity: 'important' }),
      anAlert('2026-042', '2026-11-20'),
      anAlert('2026-043', '2026-11-13'),
      anAlert('2026-044', '2026-11-04', { severity: 'important' }),
    ];
    const expected = ['2026-044', '2026-043', '2026-042', '2026-041'];
    const { text, html } = render(alerts);
    expect(order(text, expected.toSorted())).toEqual(expected);
    expect(order(html, expected.toSorted())).toEqual(expected);
    expect(text).toContain('DÉPASSÉES');
    expect(html).toContain('Dépassées');
  });

  it('has one block for each case, whatever it holds', () => {
    const alerts = [
      anAlert('2026-041', '2026-11-13'),
      anAlert('2026-042', '2026-11-14'),
      anAlert('2026-041', '2026-11-20', { severity: 'important' }),
    ];
    const { text, html } = render(alerts);
    expect(text.split('2026-041 · A. D.')).toHaveLength(2);
    expect(html.split('<h2')).toHaveLength(3);
    expect(text).not.toContain('DÉPASSÉES');
  });

  it('links each deadline, and where they are acknowledged', () => {
    const { text, html } = render([anAlert('1', '2026-11-13'), anAlert('2', '2026-11-20')]);
    for (const body of [text, html]) {
      expect(body).toContain('https://app.test/dossiers/1?echeance=2026-11-13');
      expect(body).toContain('https://app.test/dossiers/2?echeance=2026-11-20');
      expect(body).toContain('https://app.test/accuser#abc');
    }
  });

  it('is complete in English, without a word of French', () => {
    const alerts = [anAlert('1', '2026-11-05'), anAlert('2', '2026-11-13')];
    const { subject, text } = render(alerts, 'en');
    expect(`${subject}${text}`.replace(/https:\S+/g, '')).not.toMatch(
      /dossier|échéance|recours|jours|novembre|dépassée|accuser/i,
    );
  });

  it('lets nothing typed by a person become a header or markup', () => {
    const label = { fr: '<script>alert(1)</script>', en: 'x' };
    const typed = anAlert('1\r\nBcc: all@example.test', '2026-11-13', { label });
    const { subject, html } = render([typed, typed]);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(html).not.toContain('<script>');
  });
});
