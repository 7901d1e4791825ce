import { describe, expect, it } from '@jest/globals';
import { PARAMETERS, parameterOn, type ParameterId } from './index.ts';

describe('figures that change by decree', () => {
  it.each<readonly [ParameterId, string, number, string]>([
    ['SMIC_GROSS', '2024-11-01', 1_801.8, '11.88 € an hour'],
    ['SMIC_GROSS', '2025-12-31', 1_801.8, 'the last day of that rate'],
    ['SMIC_GROSS', '2026-01-01', 1_823.03, '12.02 € an hour'],
    ['SMIC_GROSS', '2026-06-01', 1_867.02, '12.31 € an hour'],
    ['SMIC_GROSS_X1_5', '2026-05-31', 2_734.55, 'one and a half'],
    ['SMIC_GROSS_X1_5', '2026-06-01', 2_800.53, 'one and a half'],
    ['SMIC_GROSS_YEAR', '2026-05-31', 21_876.4, '1,820 hours'],
    ['SMIC_GROSS_YEAR', '2026-06-01', 22_404.2, '1,820 hours'],
    ['SMIC_NET', '2026-05-31', 1_443.11, 'before June 2026'],
    ['SMIC_NET', '2026-06-01', 1_477.93, 'since June 2026'],
    ['MANDATAIRE_MIN', '2026-05-31', 65_629.2, 'three times the year'],
    ['MANDATAIRE_MIN', '2026-06-01', 67_212.6, 'three times the year'],
    ['TALENT_SMIC_X2', '2025-06-15', 43_243.2, 'twice the year'],
    ['TALENT_SMIC_X1_8', '2025-06-15', 38_918.88, '1.8 times the year'],
    ['TALENT_REF', '2025-08-30', 35_891, 'order of 28 October 2016'],
    ['TALENT_REF', '2025-08-31', 39_582, 'order of 21 August 2025'],
    ['CBE_REF', '2025-08-30', 53_836.5, '1.5 times 35,891 €'],
    ['CBE_REF', '2025-08-31', 59_373, '1.5 times 39,582 €'],
    ['STUDY_MEANS', '2026-11-21', 615, 'value of 2020'],
    ['PROJECT_MIN', '2026-11-21', 30_000, 'R421-33-2'],
    ['DIRECT_INVEST_MIN', '2026-11-21', 300_000, 'R421-35'],
  ])('%s on %s: %d € (%s)', (id, day, expected) => {
    expect(parameterOn(id, day)).toBe(expected);
  });

  it('is the first known one before that', () => {
    expect(parameterOn('PROJECT_MIN', '2020-01-01')).toBe(30_000);
  });

  it.each(Object.entries(PARAMETERS))('%s is in order of time', (_id, { values }) => {
    const days = values.map(({ from }) => from);
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBe(days.length);
  });
});
