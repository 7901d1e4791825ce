import { describe, expect, it } from '@jest/globals';
import { seenOn, type Told } from './support/dossier.ts';

/** Dates are those the decisions print; a day that a decision does not give says so. */
describe('Decisions that courts have published', () => {
  it('TA Versailles, 23 April 2025: filed on Démarches simplifiées on 2 October 2024', () => {
    const filed: Told = [
      'demande-deposee',
      '2024-10-02',
      { details: { filingChannel: 'demarches-simplifiees' } },
    ];
    const seen = seenOn('2025-02-03', [filed]);
    expect(seen.line('titre-silence-4-mois')).toBe('missed, 2025-02-02, 2025-02-02');
    expect(seen.computation.derivedEvents.map(({ type }) => type)).toEqual(['refus-implicite-ne']);
  });

  it('TA Paris, 30 May 2024: asked on 9 June 2022, implicitly refused on 9 October', () => {
    const seen = seenOn('2022-10-10', [['demande-deposee', '2022-06-09']]);
    expect(seen.line('titre-silence-4-mois')).toBe('missed, 2022-10-09, 2022-10-09');
    expect(seen.articles('titre-silence-4-mois')).toContain('CESEDA R432-2');
  });

  it('CAA Marseille, 24 March 2020, n° 19MA02809: certificate of 9 January 2018, refusal of 10 July', () => {
    const told: readonly Told[] = [
      ['rf-attestation-depot', '2018-01-09'],
      ['rf-refus', '2018-07-10'],
    ];
    const seen = seenOn('2018-08-01', told, { procedure: 'regroupement-familial' });
    expect(seen.line('regroupement-decision-6-mois')).toBe('missed, 2018-07-09, 2018-07-09');
    expect(seen.line('ta-recours-implicite-2-mois')).toContain('superseded');
    expect(seen.line('ta-recours-2-mois')).toBe('open, 2018-09-11, 2018-09-11');
    expect(seen.articles('regroupement-decision-6-mois')).toContain('CESEDA R421-20');
  });

  it('CAA Paris, 28 September 2021, n° 21PA00371: filed on 30 April 2018, never complete', () => {
    const told: readonly Told[] = [['rf-depose', '2018-04-30']];
    const seen = seenOn('2018-12-01', told, { procedure: 'regroupement-familial' });
    expect(seen.computation.derivedEvents).toEqual([]);
  });

  it('CAA Lyon, 24 October 2019, n° 19LY03056: the lawyer had the decision of 1 February 2019, not the client', () => {
    const told: readonly Told[] = [
      [
        'oqtf-notifiee',
        '2018-12-04',
        {
          details: {
            situation: 'libre',
            departureDays: 30,
            refusalOfStay: true,
            remediesStated: true,
          },
        },
      ],
      ['aj-demandee', '2018-12-27'],
      [
        'aj-decision',
        null,
        {
          dates: { decidedOn: '2019-02-01' },
          details: { outcome: 'admission-totale', notifiedTo: 'avocat' },
        },
      ],
    ];
    const seen = seenOn('2019-02-10', told, { procedure: 'oqtf' });
    expect(seen.line('oqtf-recours-1-mois')).toBe('open, null, 2019-03-04');
    expect(seen.articles('oqtf-recours-1-mois')).toContain('Décret 91-1266 38');
  });

  it('CE, 17 June 2020, n° 425111: without time to leave, by registered letter (day not printed)', () => {
    const told: Told = [
      'oqtf-notifiee',
      '2017-11-24',
      {
        dates: { decidedOn: '2017-11-21' },
        details: { situation: 'libre', departureDays: 0, channel: 'lrar', remediesStated: true },
      },
    ];
    const seen = seenOn('2017-12-20', [told], { procedure: 'oqtf' });
    expect(seen.line('oqtf-recours-48-heures')).toBe('due-soon, null, 2017-11-25');
    expect(seen.articles('oqtf-recours-48-heures')).toContain('CE 17 juin 2020 n° 425111');
  });

  it('CAA Marseille, 6 October 2021, n° 21MA01661: legal aid does not extend fifteen days (days not printed)', () => {
    const told: readonly Told[] = [
      [
        'oqtf-notifiee',
        '2021-01-11',
        { details: { situation: 'libre', departureDays: 30, ground: '4', remediesStated: true } },
      ],
      ['aj-demandee', '2021-01-20'],
    ];
    const seen = seenOn('2021-01-28', told, { procedure: 'oqtf' });
    expect(seen.line('oqtf-recours-1-mois')).toBe('missed, 2021-01-27, 2021-01-27');
  });
});
