import { describe, expect, it } from '@jest/globals';
import { readNotice } from '../read-notice.ts';
import { MEANINGS, shares, teach, type KnownDay, type Meaning, type Weights } from './teach.ts';

const TODAY = Temporal.PlainDate.from('2026-11-23');

/** Weights that make a day whose sign this is mean that, whatever else stands beside it. */
const meaning = (sign: string, told: Meaning): Weights => ({
  any: MEANINGS.map((one) => (one === 'nothing' ? 400 : 0)),
  [sign]: MEANINGS.map((one) => (one === told ? 900 : 0)),
});

function said(text: string, field: string, taught: Weights) {
  const { proposals } = readNotice(text, { today: TODAY, type: 'refus-notifie', taught });
  const one = proposals.find((proposal) => proposal.field === field);
  return one === undefined || one.value === null ? 'asked' : `${one.value} ${one.certainty}`;
}

const letter = (line: string) => `Préfecture du Lot
Cahors, le 9 novembre 2026
Votre demande de titre de séjour est refusée.
${line}`;

describe('a day that no rule places', () => {
  const line = 'Bordereau bleu : 18 novembre 2026.';
  const bordereau = meaning('line border', 'notification');

  it('is asked where nobody taught what it is', () => {
    expect(said(letter(line), 'dates/notifiedOn', {})).toBe('asked');
  });

  it('is proposed where letters taught it, never for sure, with its words', () => {
    expect(said(letter(line), 'dates/notifiedOn', bordereau)).toBe('2026-11-18 check');
    const { proposals } = readNotice(letter(line), {
      today: TODAY,
      type: 'refus-notifie',
      taught: bordereau,
    });
    const [span] = proposals.find(({ field }) => field === 'dates/notifiedOn')?.spans ?? [];
    expect(letter(line).slice(span?.start, span?.end)).toContain('18 novembre 2026');
  });

  it('brings the hour beside it', () => {
    const at = letter('Bordereau bleu : 18 novembre 2026 à 16 h 40.');
    expect(said(at, 'clock', bordereau)).toBe('16:40 check');
  });

  it('may be a meeting, told beside', () => {
    const meet = letter('Bordereau bleu : 18 décembre 2026.');
    const taught = meaning('line border', 'appointment');
    expect(said(meet, 'dates/appointmentOn', taught)).toBe('2026-12-18 check');
  });
});

describe('what the rules say', () => {
  const notified = letter('Notifié le 17 novembre 2026.\n\nBordereau bleu : 18 novembre 2026.');

  it('stays as it is where letters say the same', () => {
    const taught = meaning('line notifi', 'notification');
    expect(said(notified, 'dates/notifiedOn', taught)).toBe('2026-11-17 sure');
  });

  it('is questioned, and kept, where letters say another day', () => {
    const taught = meaning('line border', 'notification');
    expect(said(notified, 'dates/notifiedOn', taught)).toBe('2026-11-17 check');
  });

  it('stays asked where a blank was left or two days contradict each other', () => {
    const taught = meaning('line border', 'notification');
    const blank = letter('Notifié le ……………\n\nSans objet.\n\nBordereau bleu : 18 novembre 2026.');
    expect(said(blank, 'dates/notifiedOn', taught)).toBe('asked');
    const two = letter(
      'Notifié le 16 novembre 2026.\nNotifié le 17 novembre 2026.\nBordereau bleu : 18 novembre 2026.',
    );
    expect(said(two, 'dates/notifiedOn', taught)).toBe('asked');
  });

  it('the day of the act is not taken for that of its arrival', () => {
    const likely = (weight: number): Weights => ({
      'line cahors': MEANINGS.map((one) => (one === 'notification' ? weight : 0)),
    });
    expect(said(letter(''), 'dates/decidedOn', {})).toBe('2026-11-09 sure');
    expect(said(letter(''), 'dates/notifiedOn', likely(150))).toBe('asked');
    expect(said(letter(''), 'dates/notifiedOn', likely(300))).toBe('2026-11-09 check');
  });
});

describe('teaching', () => {
  const day = (sign: string, told: Meaning): KnownDay => ({ signs: ['any', sign], meaning: told });
  const days = [
    ...Array.from({ length: 12 }, () => day('reçu', 'notification')),
    ...Array.from({ length: 12 }, () => day('né', 'nothing')),
    day('seul', 'notification'),
  ];
  const weights = teach(days);
  const hundredths = Object.fromEntries(
    Object.entries(weights).map(([sign, own]) => [sign, own.map((weight) => weight * 100)]),
  );

  it('tells apart what it was shown, the same way each time', () => {
    const [, notified = 0] = shares(['any', 'reçu'], hundredths);
    const [nothing = 0] = shares(['any', 'né'], hundredths);
    expect(notified).toBeGreaterThan(0.7);
    expect(nothing).toBeGreaterThan(0.7);
    expect(teach(days)).toEqual(weights);
  });

  it('learns nothing of a sign seen once', () => {
    expect(weights['seul']).toBeUndefined();
  });

  it('gives shares of one', () => {
    const all = shares(['any', 'reçu'], hundredths);
    expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  });
});
