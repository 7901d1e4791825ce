import { describe, expect, it } from '@jest/globals';
import { RULES } from '../rules/index.ts';
import { neighbours, versionName, versionOn } from './version.ts';

const rule = RULES.find(({ id }) => id === 'oqtf-recours-7-jours');
const day = (text: string) => Temporal.PlainDate.from(text);
const named = (versions: readonly Parameters<typeof versionName>[0][]) => versions.map(versionName);

describe('the version of a rule', () => {
  it.each([
    ['1990-01-01', '…2016-10-31'],
    ['2016-10-31', '…2016-10-31'],
    ['2016-11-01', '2016-11-01'],
    ['2021-04-30', '2016-11-01'],
    ['2021-05-01', '2021-05-01'],
    ['2024-07-14', '2021-05-01'],
    ['2024-07-15', '2024-07-15'],
    ['2060-01-01', '2024-07-15'],
  ])('on %s is that of %s', (on, expected) => {
    expect(rule && versionName(versionOn(rule, day(on)))).toBe(expected);
  });

  it('before the first one is the first one', () => {
    const late = rule && {
      ...rule,
      versions: [{ ...rule.versions[0], from: '2016-01-01' }] as const,
    };
    expect(late && versionName(versionOn(late, day('2015-12-31')))).toBe('2016-01-01');
  });

  it.each([
    // Thirty days before and after 15 July 2024, the first day of the act of 26 January 2024.
    ['2024-06-14', []],
    ['2024-06-15', ['2024-07-15']],
    ['2024-06-16', ['2024-07-15']],
    ['2024-07-14', ['2024-07-15']],
    ['2024-07-15', ['2021-05-01']],
    ['2024-08-13', ['2021-05-01']],
    ['2024-08-14', ['2021-05-01']],
    ['2024-08-15', []],
    ['2016-11-30', ['…2016-10-31']],
  ])('on %s could also be %j', (on, expected) => {
    expect(rule && named(neighbours(rule, day(on)))).toEqual(expected);
  });

  it('without an end nor a beginning has no neighbour', () => {
    const always = rule && {
      ...rule,
      versions: [{ ...rule.versions[0], from: null, to: null }] as const,
    };
    expect(always && neighbours(always, day('2024-07-15'))).toEqual([]);
    expect(versionName({ from: null, to: null, limit: { mode: 'none' }, sources: [] })).toBe('…');
  });
});
