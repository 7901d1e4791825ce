/** Hourly minimum wage in metropolitan France, in euros, from the first day of each rate. */
export const SMIC_HOURLY = [
  { from: '2011-01-01', hourly: 9 },
  { from: '2011-12-01', hourly: 9.19 },
  { from: '2012-01-01', hourly: 9.22 },
  { from: '2012-07-01', hourly: 9.4 },
  { from: '2013-01-01', hourly: 9.43 },
  { from: '2014-01-01', hourly: 9.53 },
  { from: '2015-01-01', hourly: 9.61 },
  { from: '2016-01-01', hourly: 9.67 },
  { from: '2017-01-01', hourly: 9.76 },
  { from: '2018-01-01', hourly: 9.88 },
  { from: '2019-01-01', hourly: 10.03 },
  { from: '2020-01-01', hourly: 10.15 },
  { from: '2021-01-01', hourly: 10.25 },
  { from: '2021-10-01', hourly: 10.48 },
  { from: '2022-01-01', hourly: 10.57 },
  { from: '2022-05-01', hourly: 10.85 },
  { from: '2022-08-01', hourly: 11.07 },
  { from: '2023-01-01', hourly: 11.27 },
  { from: '2023-05-01', hourly: 11.52 },
  { from: '2024-01-01', hourly: 11.65 },
  { from: '2024-11-01', hourly: 11.88 },
  { from: '2026-01-01', hourly: 12.02 },
  { from: '2026-06-01', hourly: 12.31 },
] as const;

/** In Mayotte; the rates before 2026 were not read. */
export const SMIC_HOURLY_MAYOTTE = [
  { from: '2026-01-01', hourly: 9.33 },
  { from: '2026-06-01', hourly: 9.56 },
] as const;

/** Last day on which a new rate was looked for. */
export const SMIC_READ_UP_TO = '2026-07-31';

const cents = (euros: number) => Math.round(euros * 100) / 100;

/** 35 hours a week, 52 weeks, 12 months: never hours × 151.67. */
export const smicMonthly = (hourly: number): number => cents((hourly * 35 * 52) / 12);

export const timesSmic = (hourly: number, times: number): number =>
  cents((hourly * 35 * 52 * times) / 12);

export const smicYearly = (hourly: number): number => cents(hourly * 1_820);
