import { describe, expect, it } from '@jest/globals';
import type { Scene } from '../engine/rule.ts';
import { isForCnda } from './cnda-legal-aid-dates.ts';
import {
  anEvent,
  compute,
  derivation,
  lastDays,
  only,
  type EventWords,
} from '../testing/case-file.ts';

const against = (decided: string, ...events: EventWords[]) =>
  only(
    compute([['decision-ofpra', decided, { outcome: 'rejet' }], ...events], { procedure: 'asile' }),
    'cnda-recours-1-mois',
  );

describe('legal aid asked for the asylum court (loi 91-647 art. 9-4)', () => {
  it.each<[string, EventWords[], string[]]>([
    [
      'awaited: the clock is stopped',
      [['aj-demandee', '2026-10-12']],
      ['suspension 2026-10-12 Loi 91-647 9-4', 'pending'],
    ],
    [
      'decided: what remained runs again',
      [
        ['aj-demandee', '2026-10-12'],
        ['aj-decision', '2026-11-23', { outcome: 'admission-totale' }],
      ],
      [
        'suspension 2026-10-12 Loi 91-647 9-4',
        'resumption 2026-12-18 CAA Toulouse 6 avril 2023 n° 22TL00387',
        'prudent 2026-12-17 CAA Toulouse 6 avril 2023 n° 22TL00387',
      ],
    ],
    [
      'a decision older than the request is another request’s',
      [
        ['aj-decision', '2026-10-08', { outcome: 'refus' }],
        ['aj-demandee', '2026-10-12'],
      ],
      ['suspension 2026-10-12 Loi 91-647 9-4', 'pending'],
    ],
    ['too late: nothing stops', [['aj-demandee', '2026-10-25']], ['too-late 2026-10-25']],
  ])('%s', (_what, events, expected) => {
    expect(derivation(against('2026-10-05', ...events)).slice(3)).toEqual(expected);
  });

  it.each([
    // Decision, last day to ask and to sue: legal aid touches decisions since 31 July 2015.
    ['2015-07-30', '2015-08-31'],
    ['2015-07-31', 'null'],
    ['2015-08-01', 'null'],
  ])('decision of %s, legal aid asked for on 2015-08-04: %s', (decided, last) => {
    expect(lastDays(against(decided, ['aj-demandee', '2015-08-04']))[0]).toBe(last);
  });

  it.each([
    ['2018-12-31', 'legal-aid', ['2019-03-04', '2019-03-04']],
    ['2019-01-01', 'resumption', ['2019-03-04', '2019-03-01']],
    ['2019-01-02', 'resumption', ['2019-03-04', '2019-03-02']],
  ])('decision of %s: %s, %j', (decided, kind, expected) => {
    const found = against(
      decided,
      ['aj-demandee', '2019-01-04'],
      ['aj-decision', '2019-02-01', { outcome: 'admission-totale' }],
    );
    expect(found.steps.map((step) => step.kind)).toContain(kind);
    expect(lastDays(found)).toEqual(expected);
  });

  it('fifteen days from the first consultation, prudently from the arrival on the portal', () => {
    const known = { availableOn: '2026-10-01', firstViewedOn: '2026-10-05', notifiedOn: null };
    const asked = (on: string) =>
      lastDays(
        only(
          compute(
            [
              ['decision-ofpra', '2026-10-05', { outcome: 'rejet', ...known }],
              ['aj-demandee', on],
            ],
            { procedure: 'asile' },
          ),
          'cnda-recours-1-mois',
        ),
      );
    expect(asked('2026-10-16')).toEqual(['null', 'null']);
    expect(asked('2026-10-18')).toEqual(['null', '2026-11-02']);
    expect(asked('2026-10-21')).toEqual(['2026-11-06', '2026-11-02']);
  });

  it.each<[string, string, EventWords[], boolean]>([
    ['after a decision of OFPRA', 'asile', [['decision-ofpra', '2026-10-05']], true],
    ['in another procedure', 'oqtf', [['decision-ofpra', '2026-10-05']], false],
    ['before any decision', 'asile', [['decision-ofpra', '2026-10-13']], false],
    ['after another decision', 'asile', [['dossier-ofpra', '2026-10-05']], false],
    [
      'where an obligation to leave was notified too',
      'asile',
      [
        ['decision-ofpra', '2026-10-05'],
        ['oqtf-notifiee', '2026-10-08'],
      ],
      false,
    ],
    [
      'where it was notified later',
      'asile',
      [
        ['decision-ofpra', '2026-10-05'],
        ['oqtf-notifiee', '2026-10-13'],
      ],
      true,
    ],
  ])('asked for on 12 October %s: for the Court %s', (_when, procedure, words, expected) => {
    const request = anEvent(['aj-demandee', '2026-10-12'], words.length);
    const events = [...words.map((one, index) => anEvent(one, index)), request];
    expect(isForCnda({ events, file: { procedure } } as unknown as Scene, request)).toBe(expected);
  });

  it('a full new month is derived from its decision', () => {
    const found = against(
      '2018-12-31',
      ['aj-demandee', '2019-01-04'],
      ['aj-decision', '2019-02-01', { outcome: 'admission-totale' }],
    );
    expect(derivation(found).slice(3)).toEqual([
      'suspension 2019-01-04 Loi 91-647 9-4',
      'legal-aid 2019-02-01',
      'length 2019-03-01 CESEDA L731-2',
      'franc 2019-03-02 CESEDA L731-2',
      'weekend 2019-03-04 CPC 642',
    ]);
  });
});
