import { describe, expect, it } from '@jest/globals';
import { portalPresumption } from './portal-presumption.ts';

const presumed = (type: string, available: string) => {
  const found = portalPresumption(type, Temporal.PlainDate.from(available), 'metropole');
  return [String(found.day), found.source.article, found.source.from];
};

describe('documents nobody opens on the courts’ portal', () => {
  it.each([
    // type            available     deemed received, article and its version
    ['memoire-defense', '2018-04-08', '2018-04-16', 'R611-8-2', '2017-01-01'],
    ['memoire-defense', '2018-04-09', '2018-04-11', 'R611-8-2', '2018-04-09'],
    ['memoire-defense', '2020-12-31', '2021-01-05', 'R611-8-2', '2019-02-10'],
    ['memoire-defense', '2021-01-04', '2021-01-06', 'R611-8-6', '2021-01-01'],
    ['memoire-defense', '2026-05-07', '2026-05-12', 'R611-8-6', '2021-01-01'],
    ['jugement', '2018-05-06', '2018-05-14', 'R751-4-1', '2017-01-01'],
    ['jugement', '2018-05-07', '2018-05-11', 'R751-4-1', '2018-05-07'],
    ['jugement', '2026-12-23', '2026-12-28', 'R751-4-1', '2021-01-01'],
  ])('%s available %s → %s (%s of %s)', (type, available, ...expected) => {
    expect(presumed(type, available)).toEqual(expected);
  });
});
