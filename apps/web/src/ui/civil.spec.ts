import { describe, expect, it } from '@jest/globals';
import {
  civilDateIn,
  clockText,
  epochDay,
  instantMs,
  instantOn,
  longDate,
  momentText,
  shiftDays,
  shortDate,
} from './civil.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

describe('dates as lawyers read them', () => {
  it('are written in full, in both languages', () => {
    expect(plain(longDate('2026-12-16', 'fr'))).toBe('mercredi 16 décembre 2026');
    expect(plain(longDate('2026-12-16', 'en'))).toBe('Wednesday 16 December 2026');
    expect(plain(longDate('2026-02-01', 'fr'))).toBe('dimanche 1er février 2026');
  });

  it('drop the year when it is the current one, never otherwise', () => {
    expect(plain(shortDate('2026-12-16', 'fr', '2026-11-21'))).toBe('mer. 16 déc.');
    expect(plain(shortDate('2027-01-18', 'fr', '2026-11-21'))).toBe('lun. 18 janv. 2027');
  });

  it('never break between the day and the month', () => {
    expect(longDate('2026-12-16', 'fr')).toContain('16\u00a0décembre');
  });

  it('show moments on the clock of the firm or of the court', () => {
    expect(plain(momentText('2026-12-04T17:20:00Z', 'fr', 'Europe/Paris'))).toBe(
      '4 déc. 2026, 18:20',
    );
    expect(clockText('2026-12-04T18:20+01:00', 'fr', 'Indian/Reunion')).toBe('21:20');
  });
});

describe('civil arithmetic for display', () => {
  it.each(['1970-01-01', '2000-02-29', '2026-11-21', '1900-03-01', '2100-12-31'])(
    'agrees with Temporal on %s',
    (civil) => {
      const days = Temporal.PlainDate.from('1970-01-01').until(civil).days;
      expect(epochDay(civil)).toBe(days);
      expect(shiftDays('1970-01-01', days)).toBe(civil);
    },
  );

  it('moves across months and years', () => {
    expect(shiftDays('2026-12-28', 7)).toBe('2027-01-04');
    expect(shiftDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  it.each(['2026-12-04T18:20:00+01:00', '2026-12-04T18:20+01:00', '2026-12-04T17:20:00.123Z'])(
    'reads %s as Temporal does, to the second',
    (instant) => {
      const expected = Math.floor(Temporal.Instant.from(instant).epochMilliseconds / 1000);
      expect(instantMs(instant) / 1000).toBe(expected);
    },
  );

  it('knows which day it is at the firm', () => {
    expect(civilDateIn('2026-10-24T22:30:00Z', 'Europe/Paris')).toBe('2026-10-25');
    expect(civilDateIn('2026-10-24T21:30:00Z', 'Europe/Paris')).toBe('2026-10-24');
  });

  it('writes a local hour with the offset of its day, summer and winter', () => {
    expect(instantOn('2026-05-12', '18:20', 'Europe/Paris')).toBe('2026-05-12T18:20+02:00');
    expect(instantOn('2026-12-04', '18:20', 'Europe/Paris')).toBe('2026-12-04T18:20+01:00');
    expect(instantOn('2026-12-04', '18:20', 'America/Cayenne')).toBe('2026-12-04T18:20-03:00');
  });
});
